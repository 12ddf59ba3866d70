using System.Globalization;
using Explainer.Content.Lint.Objectives;

namespace Explainer.Content.Lint.Pages;

/// <summary>A page that does not fit on a screen: one idea to a page is learned better (Rey and others 2019, on segmenting).</summary>
internal static class PageTooLong
{
    private const int Most = 30;
    private const string Sentence = "It rises in the Giant Mountains, passes Dresden and Magdeburg, and has been a border more than once. ";

    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0914", "page-too-long", "Page longer than a screen",
        "The page has about {0} lines of 72 columns; more than {1} need much scrolling.",
        "Divide it into two pages, each with a question."))
    {
        Trigger = Example(32),
        NearMiss = Example(6),
        Page = (page, remarks) =>
        {
            int lines = PageLines.Of(page.Page, page.Tree);
            if (lines > Most) remarks.Say(page.PlaceOf("title"), Shown(lines), Shown(Most));
        },
    };

    private static string Example(int sentences) => LessonExample.Of("[{ id: name-it, text: Name the river. }]", "name-it")
        .Replace("and floods when snow melts.", "and floods when snow melts. " + string.Concat(Enumerable.Repeat(Sentence, sentences)).Trim(), StringComparison.Ordinal);

    private static string Shown(int count) => count.ToString(CultureInfo.InvariantCulture);
}
