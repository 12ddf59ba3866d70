using System.Collections.Immutable;
using System.Globalization;
using Explainer.Content.Claims;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content;

/// <summary>Draws one lesson: a box a step, and an arrow for every way on.</summary>
internal sealed class LessonDrawing
{
    private const int MostOfText = 60;
    private readonly ImmutableArray<DiagramBox>.Builder boxes = ImmutableArray.CreateBuilder<DiagramBox>();
    private readonly ImmutableArray<DiagramArrow>.Builder arrows = ImmutableArray.CreateBuilder<DiagramArrow>();
    private readonly ImmutableArray<Step> steps;
    private readonly string prefix;

    /// <param name="lesson">What is drawn.</param>
    /// <param name="prefix">Keeps the ids of its boxes apart from another lesson's.</param>
    public LessonDrawing(Lesson lesson, string prefix)
    {
        (steps, this.prefix) = (lesson.Steps, prefix);
        boxes.Add(new(IdOf(-1), BoxKind.End, [lesson.Title]));
        GoOn(IdOf(-1), -1);
        for (int i = 0; i < steps.Length; i++) Draw(i);
        boxes.Add(new(IdOf(steps.Length), BoxKind.End, ["Score"]));
    }

    /// <summary>In the order played; the first and the last are the lesson's two ends.</summary>
    public ImmutableArray<DiagramBox> Boxes => boxes.ToImmutable();

    public ImmutableArray<DiagramArrow> Arrows => arrows.ToImmutable();

    /// <summary>The questions asked before or after a course, as one box.</summary>
    public static DiagramBox Asked(string id, string when, Lesson prepost) =>
        new(id, BoxKind.Pool, [$"{when}: {Count(prepost.Questions.Count(), "question")}", .. prepost.Questions.Select(q => q.Id.Value)]);

    private void Draw(int step)
    {
        if (steps[step] is PageStep { Page.ContentNote: { } note })
        {
            boxes.Add(new(NoteOf(step), BoxKind.Note, ["Content note", Short(note)]));
            arrows.Add(new(NoteOf(step), IdOf(step), "read"));
            GoOn(NoteOf(step), step, skips: true);
        }
        boxes.Add(BoxOf(step));
        GoOn(IdOf(step), step);
    }

    private DiagramBox BoxOf(int step) => steps[step] switch
    {
        PageStep { Page: var page } => new(IdOf(step), BoxKind.Page, [$"Page {page.Id}", Short(page.Title)]),
        QuestionStep { Question: var asked } => new(IdOf(step), BoxKind.Question, [$"{asked.Id} ({asked.Type})", Short(PlainText.Of(asked.Stem.Source))]),
        PoolStep pool => new(IdOf(step), BoxKind.Pool, [$"Pool {pool.Id}: draws {pool.Draw} of {pool.Questions.Length}", .. pool.Questions.Select(q => $"{q.Id} ({q.Type})")]),
        _ => throw new System.Diagnostics.UnreachableException(steps[step].GetType().Name),
    };

    /// <summary>Every way on from a step: to the pages that only some see, and past them.</summary>
    private void GoOn(string from, int step, bool skips = false)
    {
        var missed = new Dictionary<QuestionId, bool>();
        if (step >= 0 && ConditionOf(step) is { } seen) missed[seen] = true;
        var when = new List<string>();
        if (skips) when.Add("skip");
        for (int next = step + 1; next <= steps.Length; next++)
        {
            if (next == steps.Length || ConditionOf(next) is not { } question || (missed.TryGetValue(question, out bool known) && known))
            {
                Arrow(next, when);
                return;
            }
            if (missed.ContainsKey(question)) continue;
            Arrow(next, [.. when, $"missed {question}"]);
            missed[question] = false;
            when.Add($"not missed {question}");
        }

        void Arrow(int to, List<string> conditions) =>
            arrows.Add(new(from, EntryOf(to), conditions is [] ? null : string.Join(", ", conditions)) { IsChoice = skips });
    }

    private QuestionId? ConditionOf(int step) => (steps[step] as PageStep)?.Page.ShowIfMissed;

    /// <summary>A page's content note comes before it.</summary>
    private string EntryOf(int step) => step < steps.Length && steps[step] is PageStep { Page.ContentNote: not null } ? NoteOf(step) : IdOf(step);

    private string IdOf(int step) => prefix + (step + 1).ToString(CultureInfo.InvariantCulture);

    private string NoteOf(int step) => IdOf(step) + "note";

    private static string Short(string text)
    {
        string folded = PlainText.Folded(text);
        if (folded.Length <= MostOfText) return folded;
        int end = folded.LastIndexOf(' ', MostOfText - 1);
        if (end < MostOfText / 2) end = char.IsHighSurrogate(folded[MostOfText - 2]) ? MostOfText - 2 : MostOfText - 1;
        return folded[..end] + "…";
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
