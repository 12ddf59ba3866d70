using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Lessons;

/// <summary>Looks up what a lesson refers to, once everything it may refer to has been read.</summary>
/// <param name="draft">The lesson.</param>
/// <param name="known">The claims, sources and terms it sees.</param>
/// <param name="course">The lessons of its course by id; none for a lesson on its own.</param>
/// <param name="allRead">Whether these are all of them, so that another is unknown.</param>
internal sealed class LessonCheck(LessonDraft draft, ReferenceTable known, IReadOnlyDictionary<string, LessonDraft> course, bool allRead)
{
    private const string Here = "this lesson";

    private Findings Findings => draft.Reading.Findings;

    public void Run()
    {
        Once("page", draft.Ids.Pages.Select(p => p.Id));
        Once("pool", draft.Ids.Pools);
        Once("objective", draft.Ids.Objectives.Select(o => o.Id));
        foreach (var use in draft.Reading.Uses) LookUp(use, known, draft, Findings);
        foreach (var passage in draft.Reading.Passages) LookUp(passage);
        foreach (var page in draft.Ids.Pages) SayTooEarly(page);
    }

    /// <summary>Says what a claim, term or source that is referred to is not.</summary>
    /// <returns>Whether the use is of one of these three.</returns>
    public static bool LookUpReference(Use use, ReferenceTable known, Findings findings)
    {
        DiagnosticRule? rule = use.Target switch
        {
            Target.Claim => Rules.UnknownClaim,
            Target.Term => Rules.UnknownTerm,
            Target.Source => Rules.UnknownSource,
            _ => null,
        };
        if (rule is null) return false;
        var ids = known.Ids(use.Target);
        if (!known.Broken.Contains(use.Target) && !Contains(ids, use.Id, use.Target, known) && !IdKind.IsGiven(ids, use.Id)) findings.AddNear(rule, use.Span, use.Id, ids, use.Id);
        return true;
    }

    private static bool Contains(IEnumerable<string> ids, string id, Target target, ReferenceTable known) => target switch
    {
        Target.Claim => known.Claims.ContainsKey(id),
        Target.Term => known.Glossary.ContainsKey(id),
        _ => known.Sources.ContainsKey(id),
    };

    private static void LookUp(Use use, ReferenceTable known, LessonDraft draft, Findings findings)
    {
        if (LookUpReference(use, known, findings) || !draft.Tree.Complete || draft.Ids.Unread.Contains(use.Target)) return;
        var ids = draft.Ids;
        if (use.Target == Target.Page) Need(ids.Pages.Select(p => p.Id.Value), Rules.UnknownPage);
        else if (use.Target == Target.Question) Need(ids.Questions.Select(q => q.Id.Value), Rules.UnknownQuestion);
        else if (use.Target == Target.Objective) Need(ids.Objectives.Select(o => o.Id.Value), Rules.UnknownObjective);

        void Need(IEnumerable<string> among, DiagnosticRule rule)
        {
            if (!IdKind.IsGiven(among, use.Id)) findings.AddNear(rule, use.Span, use.Id, among, use.Id, Here);
        }
    }

    private void LookUp(PassageUse passage)
    {
        var home = draft;
        if (passage.Lesson is { } lesson && lesson.Value != draft.Id)
        {
            if (!course.TryGetValue(lesson.Value, out home))
            {
                if (allRead && !IdKind.IsGiven(course.Keys, lesson.Value)) Findings.AddNear(Rules.UnknownLesson, lesson.Span, lesson.Value, course.Keys, lesson.Value);
                return;
            }
        }
        LookUp(passage, home, home == draft ? Here : $"lesson '{home.Id}'", Findings);
    }

    /// <summary>Says whether a passage's page is there, and its quote on it.</summary>
    public static void LookUp(PassageUse passage, LessonDraft home, string where, Findings findings)
    {
        if (home.Ids.Page(passage.Page.Value) is not { } page)
        {
            if (home.Tree.Complete && !home.Ids.Unread.Contains(Target.Page)) findings.AddNear(Rules.UnknownPage, passage.Page.Span, passage.Page.Value, home.Ids.Pages.Select(p => p.Id.Value), passage.Page.Value, where);
        }
        else if (passage.Quote is { } quote && page.Tree.Complete && !PlainText.Occurs(quote.Value, page))
        {
            string? written = PlainText.Capitals(quote.Value, page);
            findings.AddMeant(Rules.QuoteNotFound, quote.Span, written, quote.Value, passage.Page.Value, written is null ? Elsewhere(quote.Value, home) : ", unless written with other capitals");
        }
    }

    private static string Elsewhere(string quote, LessonDraft home) =>
        home.Ids.Pages.FirstOrDefault(p => PlainText.Occurs(quote, p)) is { } other ? $", but in that of page '{Shown.Short(other.Id.Value)}'" : "";

    private void SayTooEarly(WrittenPage page)
    {
        if (page.Tree.MapOf("show-if")?.Find("missed")?.Value is YamlText missed && draft.Ids.Questions.FirstOrDefault(q => q.Id.Value == missed.Value) is { } question && question.Step > page.Step)
            Findings.Add(Rules.QuestionComesLater, missed.Span, missed.Value);
    }

    private void Once(string kind, IEnumerable<YamlText> ids) => Once(kind, ids, [], Findings);

    /// <summary>Says which ids are used again.</summary>
    /// <param name="kind">What they are: <c>page</c>.</param>
    /// <param name="ids">As written.</param>
    /// <param name="seen">Where each id was first used; added to.</param>
    /// <param name="findings">Where it is said.</param>
    public static void Once(string kind, IEnumerable<YamlText> ids, Dictionary<string, SourceSpan> seen, Findings findings)
    {
        foreach (var id in ids)
            if (seen.TryGetValue(id.Value, out var first)) findings.Add(Rules.DuplicateId, id.Span, kind, id.Value, first.Path == id.Span.Path ? $"line {first.Line}" : $"{first.Path}:{first.Line}");
            else seen[id.Value] = id.Span;
    }
}
