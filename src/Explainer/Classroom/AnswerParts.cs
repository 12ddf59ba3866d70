using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>What was answered, part by part: an option each, a pair each, an order as a whole, a text as typed.</summary>
/// <param name="column">All different answers to a question.</param>
/// <param name="form">What they are made of.</param>
internal sealed class AnswerParts(QuestionColumn column, AnswerForm form)
{
    /// <summary>Stands for answers that were too many to be kept one by one.</summary>
    public const string Others = "(other answers)";

    /// <summary>So many are told of one question, those given most often.</summary>
    private const int Most = 20;

    /// <summary>The answers of the question, the most frequent first.</summary>
    /// <param name="given">One a person: the number of the answer.</param>
    /// <param name="rest">Points in the rest of the test, in the same order.</param>
    /// <param name="groups">Of the totals, in the same order.</param>
    public ImmutableArray<OptionAnalysis> Of(ReadOnlySpan<ushort> given, double[] rest, ExtremeGroups groups)
    {
        double[] chosen = new double[given.Length];
        var options = ImmutableArray.CreateBuilder<OptionAnalysis>();
        foreach (var part in Together(Counted(given)).OrderByDescending(p => p.Count).ThenByDescending(p => p.IsKey).ThenBy(p => p.Name, StringComparer.Ordinal).Take(Most))
        {
            bool[] holds = [.. column.Answers.Select(a => PartsOf(a).Any(part.Spellings.Contains))];
            for (int i = 0; i < chosen.Length; i++) chosen[i] = holds[given[i]] ? 1 : 0;
            options.Add(new(part.Name, part.IsKey, OptionFigures.Of(chosen, rest, groups)));
        }
        return [.. options.OrderByDescending(o => o.Figures.Count).ThenBy(o => o.Option, StringComparer.Ordinal)];
    }

    private sealed record Part(string Name, ImmutableHashSet<string> Spellings, int Count, bool IsKey);

    private List<Part> Counted(ReadOnlySpan<ushort> given)
    {
        int[] counts = new int[column.Answers.Count];
        foreach (ushort answer in given) counts[answer]++;
        var parts = new Dictionary<string, (int Count, bool IsKey)>(StringComparer.Ordinal);
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            foreach (string part in PartsOf(column.Answers[i]))
            {
                var (count, isKey) = parts.GetValueOrDefault(part);
                parts[part] = (count + counts[i], isKey || column.Answers[i] is { Verdict: Verdict.Correct, IsOther: false });
            }
        }
        return [.. parts.Select(p => new Part(p.Key, [p.Key], p.Value.Count, p.Value.IsKey))];
    }

    /// <summary>Spellings that are graded alike as one, under the name given most often. Where capitals count, the right spelling and the wrong one stay apart.</summary>
    private IEnumerable<Part> Together(List<Part> parts) => form is not (AnswerForm.Words or AnswerForm.Gaps) ? parts : parts
        .GroupBy(p => (p.IsKey, Folded: p.Name == Others ? Others : Folded(p.Name)))
        .Select(same => same.OrderByDescending(p => p.Count).ThenBy(p => p.Name, StringComparer.Ordinal).First() with
        {
            Spellings = [.. same.Select(p => p.Name)],
            Count = same.Sum(p => p.Count),
        });

    private string Folded(string part) => form == AnswerForm.Gaps && part.Split('=', 2) is [var gap, var text]
        ? $"{gap}={TextFolding.Default.Fold(text)}" : TextFolding.Default.Fold(part);

    private IEnumerable<string> PartsOf(GivenAnswer answer) => answer switch
    {
        { IsOther: true } => [Others],
        { Parts: [] } => [],
        _ when form == AnswerForm.Order => [string.Join(" > ", answer.Parts)],
        _ => answer.Parts.Distinct(),
    };
}
