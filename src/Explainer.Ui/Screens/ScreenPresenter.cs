using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>What a session shows now. Pure: the same session gives the same screen, in either face.</summary>
public static class ScreenPresenter
{
    public static Screen Present(SessionRunner runner)
    {
        var state = runner.State;
        var (done, of) = Progress(state);
        return new(state.Lesson.Title, Place(state, done, of), Body(runner), state.Phase == Phase.Answering ? state.CurrentInteraction : null, SessionActions.Of(runner))
        {
            Progress = (done, of),
            AsksCertainty = state.Phase == Phase.Rating,
            TellsAnswers = SessionActions.TellsAnswers(state),
        };
    }

    /// <summary>A page as blocks, at a quote where one is given.</summary>
    /// <param name="page">The page.</param>
    /// <param name="references">What it links to.</param>
    /// <param name="quote">Where to begin, highlighted.</param>
    /// <param name="withheld">The claims whose status is not told yet.</param>
    public static ImmutableArray<Block> Page(Page page, References references, string? quote = null, Func<Claim, bool>? withheld = null) =>
    [
        new Heading(page.Title),
        new Prose(page.Body, quote) { Claims = Standing(page.Body, references, withheld ?? (_ => false)) },
        .. page.Timeline.IsEmpty ? [] : ImmutableArray.Create<Block>(new Timeline([.. page.Timeline.Select(e => new TimelineLine(e.Date, e.Text, ClaimOf(e.Claim, references)))], quote)),
        .. page.Chart is { } chart ? [Bars(chart, references)] : ImmutableArray<Block>.Empty,
    ];

    /// <summary>What is said before a page, if anything.</summary>
    public static ImmutableArray<Block> ContentNote(Page page) =>
        page.ContentNote is { } note ? [new Notice(Tone.Caution, "Content note", Markup.Plain(note))] : [];

    /// <summary>The steps of this learner's way so far as they may be told. While certainty is asked, a page for those who missed the question stays out: it would tell the verdict.</summary>
    public static IEnumerable<(Step Step, int Index)> StepsShown(SessionState state) =>
        state.Steps.Select((step, index) => (step, index)).Where(s => state.IsShown(s.step) && !(state.Phase == Phase.Rating && ForMissing(s.step, state.CurrentQuestion!)));

    private static ImmutableArray<Block> Body(SessionRunner runner)
    {
        var state = runner.State;
        return state.Phase switch
        {
            Phase.Opening => OpeningPresenter.Body(state),
            Phase.Forewarning => [new Heading(state.CurrentPage!.Title), .. ContentNote(state.CurrentPage)],
            Phase.Reading => Page(state.CurrentPage!, state.Lesson.References),
            Phase.Answering => Asked(state, withHints: true),
            Phase.Rating => [.. Asked(state, withHints: false), .. Rating(state)],
            Phase.Reviewing => ReviewPresenter.Body(state),
            Phase.Revisiting => Passage(state, state.CurrentQuestion!),
            Phase.Summary or Phase.Closed => SummaryPresenter.Body(state, runner.Context),
            _ => throw new System.Diagnostics.UnreachableException(state.Phase.ToString()),
        };
    }

    private static ImmutableArray<Block> Asked(SessionState state, bool withHints) =>
    [
        new Prose(state.CurrentQuestion!.Stem) { IsStem = true },
        .. withHints ? state.CurrentQuestion.Hints.Take(state.HintsShown).Select(hint => new Notice(Tone.Hint, "Hint", hint)) : [],
    ];

    private static ImmutableArray<Block> Rating(SessionState state) =>
    [
        .. WasAsked(state) ? [] : ImmutableArray.Create<Block>(new Notice(Tone.Info, "Note", Wording.CertaintyNotice)),
        new Sentence($"{Wording.CertaintyQuestion} {Wording.CertaintyLevels}"),
    ];

    /// <summary>How sure the learner is was asked before: after every first answer but "I don't know", where the question asks.</summary>
    private static bool WasAsked(SessionState state) => state.Answers.SkipLast(1)
        .Any(a => a.Verdict != Verdict.DontKnow && state.Questions.Any(q => q.Id == a.Question && q.AsksCertainty));

    private static ImmutableArray<Block> Passage(SessionState state, Question question) =>
        state.Lesson.FindPage(question.Passage!) is { } page ? [.. ContentNote(page), .. Page(page, state.Lesson.References, question.Passage!.Quote)] : [];

    private static ImmutableSortedDictionary<string, ClaimStatus> Standing(Markup text, References references, Func<Claim, bool> withheld) =>
        Typesetting.MarkupReader.Links(text).Where(l => l.Kind == Typesetting.LinkKind.Claim).Select(l => references.Claims.GetValueOrDefault(l.Target)).OfType<Claim>()
            .DistinctBy(c => c.Id).Where(c => !withheld(c)).ToImmutableSortedDictionary(c => c.Id.Value, c => c.Status, StringComparer.Ordinal);

    private static Bars Bars(Chart chart, References references) => new(
        chart.Title, chart.Unit, [.. chart.Bars.Select(b => new BarLine(b.Label, b.Value.ToDouble(), Figures(b.Value), ClaimOf(b.Claim, references)))]);

    private static string Figures(Fractions.Fraction value) => value.ToDecimal().ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static Claim? ClaimOf(ClaimId? id, References references) => id is { } known ? references.Claims.GetValueOrDefault(known.Value) : null;

    private static string Place(SessionState state, int done, int of) => state.Phase switch
    {
        Phase.Opening => "",
        Phase.Summary or Phase.Closed => "Summary",
        _ => $"Step {done} of {of}",
    };

    /// <summary>Remedial pages count once they are part of this learner's way.</summary>
    private static (int Done, int Of) Progress(SessionState state) => (
        StepsShown(state).Count(s => s.Index <= state.Step),
        StepsShown(state).Count());

    private static bool ForMissing(Step step, Question question) => step is PageStep { Page.ShowIfMissed: { } missed } && missed == question.Id;
}
