using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Screens;

/// <summary>What an author sees: the learner's screen, with what only authors need to know. Pure.</summary>
public static class PreviewPresenter
{
    private static readonly ScreenAction Back = new("", "Enter", "Back") { IsUsual = true };

    /// <summary>The screen now.</summary>
    public static Screen Present(Preview preview)
    {
        var screen = preview.Runner is { } runner ? ScreenPresenter.Present(runner) : Waiting(preview);
        if (preview.State is { CurrentStep: not null } at) screen = screen with { Place = $"Step {at.Step + 1} of {at.Steps.Length}", Progress = (at.Step + 1, at.Steps.Length) };
        return screen with
        {
            Body = preview.State is { Phase: Phase.Reading or Phase.Answering } state ? screen.Body.InsertRange(1, ForAuthors(preview, state)) : screen.Body,
            Actions = PreviewActions.Of(preview),
            Commands = PreviewActions.All,
            Strip = Strip(preview),
        };
    }

    /// <summary>All errors and warnings.</summary>
    public static Screen Problems(Preview preview) => Look(preview, "Problems", [new Heading("Problems"), .. Found(preview)]);

    /// <summary>Errors first, each with its line; and whether what is shown is older than the file.</summary>
    public static ImmutableArray<Block> Found(Preview preview) =>
    [
        new Sentence(preview.Problems.IsEmpty ? "No problems." : Counted(preview.Problems) + "."),
        .. preview.IsBehind ? [new Sentence(PreviewWording.Behind)] : ImmutableArray<Block>.Empty,
        .. preview.Problems.OrderByDescending(p => p.Diagnostic.Rule.Severity).Select(p => new Finding(p)),
    ];

    /// <summary>What is right in the question shown, and how it is filed; null where none is.</summary>
    public static Screen? Keys(Preview preview) => preview.State is { CurrentQuestion: { } question } state
        ? Look(preview, "What is right",
        [
            .. ReviewPresenter.Asked(question),
            .. Right(question),
            .. question.AcceptedAnswers is { IsEmpty: false } accepted ? [new Heading("Accepted", 2), new Entries([.. accepted.Select(a => new Entry(a, ""))])] : ImmutableArray<Block>.Empty,
            .. question.Explanation is { } why ? [new Notice(Tone.Info, "Explanation", why)] : ImmutableArray<Block>.Empty,
            new Heading("The question", 2),
            new Entries([.. Filed(question, state.Lesson)]),
        ])
        : null;

    /// <summary>All steps, to choose one.</summary>
    public static Menu Steps(Preview preview)
    {
        var state = preview.State!;
        return new(state.Lesson.Title, [], [.. state.Steps.Select((step, i) => Item(preview, step))], Math.Clamp(state.Step, 0, state.Steps.Length - 1));
    }

    /// <summary>All lessons, to choose one.</summary>
    public static Menu Lessons(Preview preview)
    {
        ImmutableArray<string> choice = preview.Choice;
        return new("Lessons", [], [.. choice.Select(path => new MenuItem(path, ""))], Math.Max(0, choice.IndexOf(preview.Path)));
    }

    private static Screen Waiting(Preview preview) => new(SafeText.Line(preview.Path), "",
    [
        new Heading(preview.Problems.Any(p => p.Diagnostic.Rule.Severity == Severity.Error) ? PreviewWording.NotYet : PreviewWording.NothingToShow),
        .. Found(preview),
    ], null, []);

    private static Screen Look(Preview preview, string place, ImmutableArray<Block> body) => new(preview.State?.Lesson.Title ?? SafeText.Line(preview.Path), place, body, null, [Back]);

    /// <summary>The first of the worst with its place, and the file's name where that is another file; and how many are as bad.</summary>
    private static Notice? Strip(Preview preview)
    {
        ImmutableArray<Problem> problems = preview.Problems;
        if (problems.MaxBy(p => p.Diagnostic.Rule.Severity)?.Diagnostic is not { } worst) return null;
        ImmutableArray<Problem> alike = [.. problems.Where(p => p.Diagnostic.Rule.Severity == worst.Rule.Severity)];
        return new(ToneOf(worst.Rule.Severity), Counted(alike), Markup.Plain($"{(worst.Span.Path == preview.Path ? "" : $"{Path.GetFileName(worst.Span.Path)} ")}{worst.Span.Line}:{worst.Span.Column} {worst.Message}"));
    }

    /// <summary>Errors are wrong, warnings want care.</summary>
    internal static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Wrong,
        Severity.Warning => Tone.Caution,
        _ => Tone.Info,
    };

    private static string Counted(ImmutableArray<Problem> problems)
    {
        (Severity Severity, string One, string Many)[] names = [(Severity.Error, "error", "errors"), (Severity.Warning, "warning", "warnings"), (Severity.Info, "note", "notes")];
        return string.Join(", ", names
            .Select(n => (n, Count: problems.Count(p => p.Diagnostic.Rule.Severity == n.Severity)))
            .Where(n => n.Count > 0)
            .Select(n => Wording.Count(n.Count, n.n.One, n.n.Many)));
    }

    /// <summary>Who comes to see this step.</summary>
    private static ImmutableArray<Block> ForAuthors(Preview preview, SessionState state) => state.CurrentStep switch
    {
        PageStep { Page: var page } =>
        [
            .. ScreenPresenter.ContentNote(page),
            .. page.ShowIfMissed is { } question ? [new Notice(Tone.Info, "Only for some", Markup.Plain(PreviewWording.ForMissing(question)))] : ImmutableArray<Block>.Empty,
        ],
        QuestionStep { Question: var question } when PoolOf(preview, question) is { } pool =>
            [new Notice(Tone.Info, "Pool", Markup.Plain(PreviewWording.Drawn(pool)))],
        _ => [],
    };

    private static PoolStep? PoolOf(Preview preview, Question question) => preview.Written?.Steps.OfType<PoolStep>().FirstOrDefault(p => p.Questions.Any(q => q.Id == question.Id));

    private static MenuItem Item(Preview preview, Step step) => step switch
    {
        PageStep { Page: var page } => new(page.Title, $"page {page.Id}{(page.ShowIfMissed is { } missed ? $", for those who missed {missed}" : "")}") { Id = page.Id.Value },
        QuestionStep { Question: var question } => new(MarkupReader.PlainText(question.Stem), $"{question.Type} {question.Id}{(PoolOf(preview, question) is { } pool ? $", pool {pool.Id}" : "")}") { Id = question.Id.Value },
        _ => throw new System.Diagnostics.UnreachableException(step.GetType().Name),
    };

    private static IEnumerable<Block> Right(Question question) =>
        PartWording.InOrder(question.Interaction, question.Grade(new DontKnow()).Parts).SelectMany(part => (IEnumerable<Block>)
        [
            .. PartWording.Of(question.Interaction, part, wasAnswered: false) is { } line ? [line] : ImmutableArray<Block>.Empty,
            .. PartWording.Others(part),
        ]);

    private static IEnumerable<Entry> Filed(Question question, Lesson lesson)
    {
        (string Name, string? Value)[] facts =
        [
            ("Id", question.Id.Value),
            ("Type", question.Type.Name),
            ("Points", Wording.Points(question.Points)),
            ("Key version", KeyVersion.Of(question)),
            ("Objective", question.Objective is { } id ? lesson.Objectives.FirstOrDefault(o => o.Id == id) is { } objective ? $"{id}: {objective.Text}" : id : "none"),
            ("Passage", question.Passage is { } passage ? $"{passage.Page}{(passage.Quote is { } quote ? $": “{quote}”" : "")}" : "none"),
            ("Claims", question.Claims.IsEmpty ? null : string.Join(", ", question.Claims.Select(c => lesson.References.Claims.GetValueOrDefault(c.Value) is { } claim ? $"{c} ({Wording.StatusOf(claim.Status)})" : c.Value))),
        ];
        return facts.Where(f => f.Value is not null).Select(f => new Entry($"{f.Name}: {f.Value}", ""));
    }
}
