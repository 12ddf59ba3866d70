using System.Globalization;
using Explainer.Content.Lint.Objectives;

namespace Explainer.Content.Lint.Pages;

/// <summary>A page that is hard to read for its long sentences and long words.</summary>
/// <remarks>The Flesch–Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word − 15.59 (Kincaid, Fishburne, Rogers
/// and Chissom 1975, "Derivation of new readability formulas", Naval Technical Training Command, Research Branch Report 8-75).
/// It was fitted to English, and is asked of English alone; of few words it says little.</remarks>
internal static class ReadingLevel
{
    private const double Hardest = 12;
    private const int FewestWords = 100;
    private const string Hard = "Notwithstanding considerable international condemnation, successive administrations consistently maintained that multilateral institutions possessed insufficient enforcement capabilities to discourage determined proliferators. ";
    private const string Easy = "Many states said no. They said it often, and in clear words. The small ones said so first, and the large ones came round in the end. ";

    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0913", "reading-level", "Hard to read",
        "The page reads like school grade {0} (Flesch–Kincaid; {1} is the most that is wise): {2} words a sentence, {3} syllables a word.",
        "Cut long sentences in two, and take shorter words."))
    {
        Trigger = Example(Hard, 6),
        NearMiss = Example(Easy, 6),
        Page = Look,
    };

    private static string Example(string sentence, int times) => LessonExample.Of("[{ id: name-it, text: Name the river. }]", "name-it")
        .Replace("and floods when snow melts.", "and floods when snow melts. " + string.Concat(Enumerable.Repeat(sentence, times)).Trim(), StringComparison.Ordinal);

    private static void Look(LintedPage page, Remarks remarks)
    {
        if (page.Words is null || !page.Words.IsEnglish) return;
        var count = EnglishCount.Of(page.Spoken);
        if (count.Words < FewestWords || count.Grade <= Hardest) return;
        remarks.Say(page.PlaceOf("title"), Shown(count.Grade, "0"), Shown(Hardest, "0"), Shown(count.WordsPerSentence, "0"), Shown(count.SyllablesPerWord, "0.0"));
    }

    private static string Shown(double figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);
}
