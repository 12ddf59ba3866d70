using System.Globalization;
using Explainer.Content.Lint.Objectives;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Wcwidth;

namespace Explainer.Content.Lint.Pages;

/// <summary>Texts that a narrow terminal cannot show well: titles that are cut, options that fill the screen.</summary>
internal static class LongTexts
{
    private const int LongestTitle = 60;
    private const int LongestOption = 160;
    private const string Objective = "[{ id: name-it, text: Name the river. }]";

    public static LintRule Title { get; } = new(LintRule.Info(
        "EX0915", "long-title", "Title that will be cut",
        "The title takes {0} columns; of more than {1} the end is cut in many places.",
        "Shorten the title, and say the rest in the text."))
    {
        Trigger = LessonExample.Of(Objective, "name-it").Replace("title: The Elbe", "title: The Elbe, its springs, its tributaries, its towns and its many floods", StringComparison.Ordinal),
        NearMiss = LessonExample.Of(Objective, "name-it").Replace("title: The Elbe", "title: The Elbe, its springs, its towns and its floods", StringComparison.Ordinal),
        Lesson = (lesson, remarks) =>
        {
            foreach (var title in lesson.Pages.Select(p => p.Tree).Prepend(lesson.Draft.Tree).Select(t => t.Find("title")?.Value).OfType<YamlText>()) Say(title, LongestTitle, remarks);
        },
    };

    public static LintRule Option { get; } = new(LintRule.Info(
        "EX0916", "long-option", "Option that fills the screen",
        "The option takes {0} columns; with more than {1} the options of a question do not fit on a small screen.",
        "Move what the options share into the stem."))
    {
        Trigger = Choice("It floods in spring, when the snow of the Giant Mountains, of the Ore Mountains and of the Bohemian Forest melts within a few days and the ground is still frozen, as it did in 2006"),
        NearMiss = Choice("It floods in spring, when the snow of the mountains melts"),
        Question = (question, remarks) =>
        {
            foreach (var option in question.Choice?.Options ?? []) Say(option.Text.Plain, option.Text.Span, LongestOption, remarks);
        },
    };

    private static string Choice(string text) => $$"""
        type: single-choice
        stem: What does the Elbe do?
        options:
          - { text: "{{text}}", correct: true, feedback: "Yes." }
          - { text: "It floods in autumn, when the snow of the mountains falls", feedback: "No." }
          - { text: "It never floods, for there are no mountains at its springs", feedback: "No." }
        explanation: Snow melts in spring.
        """;

    private static void Say(YamlText text, int most, Remarks remarks) => Say(text.Value, text.Span, most, remarks);

    private static void Say(string text, SourceSpan at, int most, Remarks remarks)
    {
        // No character takes more than two columns.
        if (2 * text.Length <= most) return;
        int columns = text.EnumerateRunes().Sum(rune => Math.Max(0, UnicodeCalculator.GetWidth(rune)));
        if (columns > most) remarks.Say(at, columns.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
    }
}
