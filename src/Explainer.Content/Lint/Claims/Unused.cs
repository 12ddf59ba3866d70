using Explainer.Content.Yaml;

namespace Explainer.Content.Lint.Claims;

/// <summary>Claims, sources and terms that nothing refers to: left over, or a link forgotten.</summary>
internal static class Unused
{
    private const string Written = "{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025, sources: [paper] }";

    public static LintRule Claim { get; } = new(LintRule.Info(
        "EX0905", "unused-claim", "Claim that nothing refers to",
        "No page and no question refers to the claim '{0}'.",
        "Link to it from the text that says it, or remove it."))
    {
        Trigger = ClaimExample.Of(Written, body: "A lawmaker gave a number of deaths, says [a paper](source:paper). What [killed](term:killed) means is another matter."),
        NearMiss = ClaimExample.Of(Written),
        Course = (course, remarks) => Say(course, course.References.Claims.Select(e => e.Value.Key), Target.Claim, remarks),
    };

    public static LintRule Source { get; } = new(LintRule.Info(
        "EX0906", "unused-source", "Source that nothing refers to",
        "No claim and no text refers to the source '{0}'.",
        "Name it in the claims that it backs, or remove it."))
    {
        Trigger = ClaimExample.Of("{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025 }", body: "A lawmaker gave [a number of deaths](claim:deaths). What [killed](term:killed) means is another matter."),
        NearMiss = ClaimExample.Of(Written, body: "A lawmaker gave [a number of deaths](claim:deaths). What [killed](term:killed) means is another matter."),
        Course = (course, remarks) => Say(course, course.References.Sources.Select(e => e.Value.Key), Target.Source, remarks),
    };

    public static LintRule Term { get; } = new(LintRule.Info(
        "EX0907", "unused-term", "Term that nothing refers to",
        "No text links to the term '{0}', so that hardly anybody will find it.",
        "Link to it where the word first occurs, or remove it."))
    {
        Trigger = ClaimExample.Of(Written, body: "A lawmaker gave [a number of deaths](claim:deaths), says [a paper](source:paper)."),
        NearMiss = ClaimExample.Of(Written),
        Course = (course, remarks) => Say(course, course.References.Glossary.Select(e => e.Value.Key), Target.Term, remarks),
    };

    /// <summary>Nothing is said where a lesson could not be read: it may well refer to all of them.</summary>
    private static void Say(LintedCourse course, IEnumerable<YamlText> ids, Target target, Remarks remarks)
    {
        if (!course.IsWhole) return;
        var used = course.Uses.Where(u => u.Target == target).Select(u => u.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids)
            if (!used.Contains(id.Value)) remarks.Say(id.Span, id.Value);
    }
}
