using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange;

/// <summary>What a format cannot say of a course, question by question: nothing is left out silently.</summary>
/// <param name="format">The format as it is called in sentences: <c>GIFT</c>.</param>
internal sealed class Losses(string format)
{
    private readonly Findings found = new();
    private readonly List<(string Part, List<Question> Questions)> without = [];

    /// <summary>The question cannot be said at all.</summary>
    /// <param name="question">The question.</param>
    /// <param name="what">What the format cannot say: <c>ordering</c>.</param>
    public void LeftOut(Question question, string what) => found.AddWhole(Rules.QuestionLeftOut, question.Span, format, what, question.Id.Value);

    /// <summary>A work without the questions whose type the format does not know, each of which is told: a new type breaks no writer.</summary>
    /// <param name="work">The work.</param>
    /// <param name="isSayable">Whether the format knows the question's type.</param>
    public ExportedWork Sayable(ExportedWork work, Func<Question, bool> isSayable)
    {
        Question[] unknown = [.. work.Lessons.SelectMany(l => l.Questions).Where(q => !isSayable(q))];
        if (unknown.Length == 0) return work;
        foreach (var question in unknown) LeftOut(question, $"{question.Type} questions");
        return work with { Lessons = [.. work.Lessons.Select(l => l with { Steps = [.. l.Steps.Select(Only).OfType<Step>()] })] };

        Step? Only(Step step) => step switch
        {
            QuestionStep { Question: var question } => isSayable(question) ? step : null,
            PoolStep pool when pool.Questions.Where(isSayable).ToImmutableArray() is var left => left.IsEmpty ? null : pool with { Questions = left, Draw = Math.Min(pool.Draw, left.Length) },
            _ => step,
        };
    }

    /// <summary>Parts of the question have no place in the format; it goes without them.</summary>
    /// <param name="question">The question.</param>
    /// <param name="parts">What is lost: <c>the hint</c>, <c>the unit</c>; null for what is not.</param>
    public void Without(Question question, params IEnumerable<string?> parts)
    {
        foreach (string part in parts.OfType<string>())
            if (without.FirstOrDefault(w => w.Part == part) is { Questions: { } questions }) questions.Add(question);
            else without.Add((part, [question]));
    }

    /// <summary>The question is said in another way than meant, so that other responses may earn other points.</summary>
    /// <param name="question">The question.</param>
    /// <param name="how">What it is there: <c>matching</c>.</param>
    public void SaidAs(Question question, string how) => found.AddWhole(Rules.QuestionSaidAs, question.Span, format, question.Id.Value, how);

    /// <summary>Something else than a question has no place in the format.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="what">What it is: <c>the page 'article-4'</c>.</param>
    public void LeftOut(SourceSpan place, string what) => found.AddWhole(Rules.StepLeftOut, place, format, what);

    /// <summary>All losses by place. What one part after the other loses is told once, at the first, with the ids of all.</summary>
    public ImmutableArray<Diagnostic> Sorted() => Findings.Sorted(
        [.. found.Sorted(), .. without.Select(w => Rules.PartLost.At(w.Questions[0].Span, format, w.Part, string.Join(", ", w.Questions.Select(q => $"'{q.Id}'"))))]);

    /// <summary>What all formats of other programs lose of a question, if it has it.</summary>
    public static IEnumerable<string?> Surroundings(Question question) =>
    [
        question.Passage is null ? null : "the passage",
        question.Objective is null ? null : "the objective",
        question.Claims.IsEmpty ? null : "the claims",
    ];
}
