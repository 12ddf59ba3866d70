using System.Collections.Immutable;
using System.Globalization;
using Explainer.Claims;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Screens;

/// <summary>Things to look at beside the session: pages read before, the outline, claims, sources, words, answers. None is recorded.</summary>
public static class Lookups
{
    /// <summary>Before a question's id, in place of a page's id: the passage that answers the question.</summary>
    internal const string PassagePrefix = "passage:";

    private static readonly ScreenAction Return = new("", "Enter", "Back") { IsUsual = true };

    /// <summary>The page read before the current step; null if there is none.</summary>
    public static Page? PageBefore(SessionState state) => PageBefore(state, from: null);

    /// <summary>The page read before another one; null if there is none.</summary>
    public static Page? PageBefore(SessionState state, PageId? from)
    {
        ImmutableArray<Page> seen = Seen(state);
        int at = from is { } id ? seen.FindIndex(p => p.Id == id) : seen.Length - (state.Phase == Phase.Reading ? 1 : 0);
        return at > 0 ? seen[at - 1] : null;
    }

    public static Screen Page(SessionState state, Page page, string? quote = null) =>
        View(state, page.Title, [.. ScreenPresenter.ContentNote(page), .. ScreenPresenter.Page(page, state.Lesson.References, quote, claim => IsAsked(state, claim))]);

    /// <summary>The screen for a page's id, or after the end for a question's passage; null when there is no such page, or it has not been reached.</summary>
    public static Screen? Page(SessionState state, string id)
    {
        if (id.StartsWith(PassagePrefix, StringComparison.Ordinal))
        {
            // Before the end a passage is opened from the feedback, where that is recorded.
            var question = state.Phase is not (Phase.Summary or Phase.Closed) ? null : state.Questions.FirstOrDefault(q => q.Id.Value == id[PassagePrefix.Length..]);
            return question?.Passage is { } passage && state.Lesson.FindPage(passage) is { } cited ? Page(state, cited, passage.Quote) : null;
        }
        return Seen(state).FirstOrDefault(p => p.Id.Value == id) is { } page ? Page(state, page) : null;
    }

    /// <summary>The screen for a page by its id, or by its number in the outline; null when there is none, or it has not been reached.</summary>
    public static Screen? PageNamed(SessionState state, string named) => Page(state, named)
        ?? (Numbers.Of(Numbers.Plain(named)) is { } number && PageAt(state, number) is { } page ? Page(state, page) : null);

    public static Screen Outline(SessionState state) => View(state, "Outline",
    [
        new Heading("Outline"),
        new Entries([.. ScreenPresenter.StepsShown(state).Select(s => OutlineEntry(state, s.Step, s.Index))]) { Numbered = true },
        .. NoteList.Of(state, state.Notes),
    ]);

    /// <summary>Why a look shows nothing, with what was probably meant.</summary>
    public static string Missing(SessionState state, Look look, string named) => look switch
    {
        Look.Back => Wording.FirstPage,
        Look.GoTo when Numbers.Of(Numbers.Plain(named)) is { } number => Wording.NotAPage(number),
        Look.GoTo => Wording.NoPage(named, Nearest.Of(named, Seen(state).Select(p => p.Id.Value))),
        Look.Claim => Wording.NoClaim(named, Nearest.Of(named, state.Lesson.References.Claims.Keys)),
        Look.Glossary => Wording.NoWord(named, Nearest.Of(named, state.Lesson.References.Glossary.Values.SelectMany(t => t.Also.Prepend(t.Term)))),
        Look.Answers => Wording.NoQuestion(named, state.Questions.Count()),
        _ => Wording.NotNow,
    };

    /// <summary>The page with a number of the outline; null when that is a question, not reached, or not in the outline.</summary>
    public static Page? PageAt(SessionState state, int number) =>
        ScreenPresenter.StepsShown(state).ElementAtOrDefault(number - 1).Step is PageStep { Page: var page } && Seen(state).Contains(page) ? page : null;

    /// <summary>The claims and sources behind the page or question now shown; those of the whole lesson where it has none.</summary>
    public static Screen Sources(SessionState state)
    {
        var references = state.Lesson.References;
        ImmutableArray<Claim> claims = [.. ClaimsShown(state).Select(id => references.Claims.GetValueOrDefault(id)).OfType<Claim>().DistinctBy(c => c.Id)];
        if (claims.IsEmpty) claims = [.. references.Claims.Values];
        ImmutableArray<Source> sources = [.. claims.SelectMany(c => c.Sources).Distinct().Select(id => references.Sources.GetValueOrDefault(id.Value)).OfType<Source>()];
        return View(state, "Sources",
        [
            new Heading("Claims"),
            claims.IsEmpty
                ? new Sentence("There are none here.")
                : new Entries([.. claims.Select(c => new Entry(c.Text, $"{Wording.StatusOf(c, IsAsked(state, c))}: {Wording.Attribution(c)}; claim {c.Id}") { Opens = (Look.Claim, c.Id.Value) })]),
            .. sources.IsEmpty ? [] : ImmutableArray.Create<Block>(new Heading("Sources", 2), new Entries([.. sources.Select(s => new Entry(Wording.SourceLine(s), ""))])),
        ]);
    }

    /// <summary>A claim: what, who says so, through whom, as of when, where it can be read; null if there is none of that id.</summary>
    public static Screen? Claim(SessionState state, string id)
    {
        var references = state.Lesson.References;
        if (references.Claims.GetValueOrDefault(id) is not { } claim) return null;
        return View(state, "Claim",
        [
            new Heading(claim.Text),
            new ClaimFacts(claim, IsAsked(state, claim)),
            .. claim.Sources.IsEmpty ? [] : ImmutableArray.Create<Block>(
                new Heading("Sources", 2),
                new Entries([.. claim.Sources.Select(s => references.Sources.GetValueOrDefault(s.Value)).OfType<Source>().Select(s => new Entry(Wording.SourceLine(s), ""))])),
        ]);
    }

    /// <summary>What was asked and what came of it, to be seen beside the passage.</summary>
    public static ImmutableArray<Block> Answered(SessionState state) => ReviewPresenter.Body(state);

    /// <summary>What a link leads to, in a line; null when it leads nowhere.</summary>
    public static string? About(SessionState state, LinkTarget link)
    {
        var references = state.Lesson.References;
        return link.Kind switch
        {
            LinkKind.Claim when references.Claims.GetValueOrDefault(link.Target) is { } claim => $"{Wording.StatusOf(claim, IsAsked(state, claim))}: {Wording.Attribution(claim)}",
            LinkKind.Term when references.Glossary.GetValueOrDefault(link.Target) is { } term => $"Word: {string.Join(", ", term.Also.Prepend(term.Term))}",
            LinkKind.Source when references.Sources.GetValueOrDefault(link.Target) is { } source => $"Source: {Wording.SourceLine(source)}",
            LinkKind.Page when Seen(state).FirstOrDefault(p => p.Id.Value == link.Target) is { } page => $"Page: {page.Title}",
            _ => null,
        };
    }

    /// <summary>A source by id; null if there is none of that id.</summary>
    public static Screen? Source(SessionState state, string id) => state.Lesson.References.Sources.GetValueOrDefault(id) is { } source
        ? View(state, "Source", [new Heading(source.Title), new Sentence(Wording.SourceLine(source))])
        : null;

    /// <summary>The entries whose id, word or other name begins with a text; all of them for an empty text; null if there is none.</summary>
    public static Screen? Glossary(SessionState state, string word)
    {
        ImmutableArray<GlossaryTerm> exact = [.. state.Lesson.References.Glossary.Values.Where(t => Names(t).Any(n => n.Equals(word, StringComparison.OrdinalIgnoreCase)))];
        ImmutableArray<GlossaryTerm> terms = exact.Length > 0
            ? exact
            : [.. state.Lesson.References.Glossary.Values.Where(t => Names(t).Any(n => n.StartsWith(word, StringComparison.OrdinalIgnoreCase)))];
        if (terms.IsEmpty) return null;
        return View(state, "Words", [.. terms.OrderBy(t => t.Term, StringComparer.OrdinalIgnoreCase).SelectMany(t => (Block[])
        [
            new Heading(t.Term, 2),
            .. t.Also.IsEmpty ? [] : ImmutableArray.Create<Block>(new Sentence($"Also: {string.Join(", ", t.Also)}.")),
            new Prose(t.Text),
        ])]);
    }

    /// <summary>The claim is what the question is about, and its right answer is not told yet: neither is the claim's status.</summary>
    private static bool IsAsked(SessionState state, Claim claim) =>
        state.CurrentQuestion is { } question && (state.Phase is Phase.Answering or Phase.Rating || state.MayRetry)
        && (question.Claims.Contains(claim.Id) || (question.Interaction is Match match && match.Sources.Any(s => s.Id.Value == claim.Id.Value)));

    private static IEnumerable<string> Names(GlossaryTerm term) => [term.Id.Value, term.Term, .. term.Also];

    private static ImmutableArray<Page> Seen(SessionState state) =>
        [.. state.Steps.Take(state.Step + (state.Phase == Phase.Forewarning ? 0 : 1)).Where(state.IsShown).OfType<PageStep>().Select(s => s.Page)];

    private static IEnumerable<string> ClaimsShown(SessionState state) => state switch
    {
        { CurrentQuestion: { } question } => question.Claims.Select(c => c.Value),
        { CurrentPage: { } page } =>
        [
            .. MarkupReader.Links(page.Body).Where(l => l.Kind == LinkKind.Claim).Select(l => l.Target),
            .. page.Timeline.Select(t => t.Claim?.Value).OfType<string>(),
            .. page.Chart?.Bars.Select(b => b.Claim?.Value).OfType<string>() ?? [],
        ],
        _ => [],
    };

    private static Entry OutlineEntry(SessionState state, Step step, int index)
    {
        bool here = index == state.Step, reached = index <= state.Step && !(here && state.Phase == Phase.Forewarning);
        string mark = here ? "you are here" : index < state.Step ? "done" : "";
        return step switch
        {
            PageStep { Page: var page } => new(page.Title, Detail($"page {page.Id}", mark))
            {
                Opens = reached && SessionActions.MayLookBack(state) ? (Look.GoTo, page.Id.Value) : null,
            },
            QuestionStep { Question: var question } => Asked(state, question, mark),
            _ => throw new System.Diagnostics.UnreachableException(step.GetType().Name),
        };
    }

    private static Entry Asked(SessionState state, Question question, string mark)
    {
        int number = state.Questions.TakeWhile(q => q.Id != question.Id).Count() + 1;
        return SessionActions.MayReadAnswers(state)
            ? new($"Question {number}", mark) { Opens = (Look.Answers, number.ToString(CultureInfo.InvariantCulture)) }
            : new($"Question {number}", mark);
    }

    private static string Detail(params string[] parts) => string.Join("; ", parts.Where(p => p.Length > 0));

    /// <summary>Something looked at, from which one goes back.</summary>
    internal static Screen View(SessionState state, string place, ImmutableArray<Block> body) => new(state.Lesson.Title, place, body, null, [Return]);

    private static int FindIndex<T>(this ImmutableArray<T> items, Predicate<T> fits)
    {
        for (int i = 0; i < items.Length; i++)
            if (fits(items[i])) return i;
        return -1;
    }
}
