using Explainer.Content.Lint.Claims;

namespace Explainer.Content.Lint.Pages;

/// <summary>A number of which nobody knows who says so.</summary>
internal static class NumberWithoutClaim
{
    private const string Claim = "{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025-04-30, sources: [paper] }";

    /// <summary>In content that says of its numbers who claims them.</summary>
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0910", "number-without-claim", "Number without a claim",
        "No claim stands behind '{0}': nobody can see who says so.",
        "Link it to a claim, as in [about 600](claim:deaths-600)."))
    {
        Trigger = ClaimExample.Of(Claim, body: "Of [about 600 deaths](claim:deaths) spoke a lawmaker, of 4,700 casualties [a paper](source:paper). What [killed](term:killed) means is another matter."),
        NearMiss = ClaimExample.Of(Claim, body: "On 30 April 2025, at 10:30, a lawmaker spoke of [about 600 deaths](claim:deaths), says [a paper of 12 pages](source:paper). The 600 were [killed](term:killed) by KN-23 missiles, in the 2nd week, says Article 51, and Resolutions 1718 and 2270."),
        Page = (page, remarks) =>
        {
            if (!page.HasClaims) return;
            foreach (var (number, span) in PageNumbers.WithoutClaim(page)) remarks.Say(span, number.Trim());
        },
    };

    /// <summary>In content without claims, where it is said once: not every lesson is about who says what.</summary>
    public static LintRule NoClaims { get; } = new(LintRule.Info(
        "EX0911", "lesson-without-claims", "Numbers, and no claims",
        "The page gives a number, '{0}', and the lesson has no claims that say who says so.",
        "If it is somebody's figure, add 'claims' and link to one: [about 600](claim:deaths-600)."))
    {
        Trigger = Objectives.LessonExample.Of("[{ id: name-it, text: Name the river. }]", "name-it").Replace("when snow melts", "with 4,070 cubic metres a second", StringComparison.Ordinal),
        NearMiss = Objectives.LessonExample.Of("[{ id: name-it, text: Name the river. }]", "name-it").Replace("when snow melts", "as in August 2002 and on 6 June 2013", StringComparison.Ordinal),
        Lesson = (lesson, remarks) =>
        {
            if (lesson.Pages.FirstOrDefault() is not { HasClaims: false }) return;
            foreach (var (number, span) in lesson.Pages.SelectMany(PageNumbers.WithoutClaim).Take(1)) remarks.Say(span, number.Trim());
        },
    };
}
