using Explainer.Questions;

namespace Explainer.Content.Lint.Lessons;

/// <summary>A right option copied from the page before it.</summary>
/// <remarks>A page is there to give the answer. What gives a question away is its wording: where the right option alone repeats a stretch of the page
/// word for word, it can be recognised without being understood (Haladyna, Downing and Rodriguez 2002, guideline 3: avoid verbatim phrasing).</remarks>
internal static class LeakPage
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0811", "leak-page", "Right option copied from the page",
        "'{0}' stands word for word on the page '{1}', and no other option does: it can be recognised without being understood.",
        "Say the same in other words. That a page holds the answer is as it should be; that it holds the option's very words is not."))
    {
        Trigger = """
            lesson: leaks
            title: Leaks
            steps:
              - { page: help, title: Help, body: "Each side helps at once when the other is in a state of war." }
              - question: trigger
                type: single-choice
                stem: When does help come?
                options: [{ text: When the other is in a state of war, correct: true }, { text: Whenever it is asked for }, { text: After a vote }]
            """,
        NearMiss = """
            lesson: leaks
            title: Leaks
            steps:
              - { page: help, title: Help, body: "Each side helps at once when the other is in a state of war." }
              - question: trigger
                type: single-choice
                stem: When does help come?
                options: [{ text: As soon as a partner is at war, correct: true }, { text: Whenever it is asked for }, { text: After a vote }]
            """,
        Lesson = Look,
    };

    private const int LeastWords = 5;

    private static void Look(LintedLesson lesson, Remarks remarks)
    {
        var pages = new Dictionary<string, LintedPage>(StringComparer.Ordinal);
        LintedPage? last = null;
        foreach (var step in lesson.Steps)
            if (step is LintedPage page) pages.TryAdd(page.Page.Id.Value, last = page);
            else if (step is LintedQuestion { Question: SingleChoiceQuestion { Passage: var passage }, Choice: { Keys: [var key] } choice } && key.Text.Words.Length >= LeastWords)
            {
                var named = passage is null ? null : pages.GetValueOrDefault(passage.Page.Value);
                if (new[] { named, last }.FirstOrDefault(p => p is not null && Holds(p, key)) is { } copied && !choice.Distractors.Any(d => Holds(copied, d)))
                    remarks.Say(key.Text.Span, key.Text.Plain, copied.Page.Id.Value);
            }
    }

    private static bool Holds(LintedPage page, LintedOption option) => WholeWords.At(page.Body.Norm, option.Text.Norm) >= 0;
}
