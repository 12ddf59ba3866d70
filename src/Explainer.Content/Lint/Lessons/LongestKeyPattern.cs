namespace Explainer.Content.Lint.Lessons;

/// <summary>Right options that are the longest, question after question.</summary>
internal static class LongestKeyPattern
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0804", "longest-key-pattern", "Longest option right too often",
        "In {0} of {1} questions the longest option is right: more often than chance would have it, and learners find that out.",
        "Shorten some of the right options, or make others as exact."))
    {
        Trigger = Example("the longest one"),
        NearMiss = Example("one"),
        Lesson = Look,
    };

    private const int LeastQuestions = 8;
    private const double Chance = .05;

    private static void Look(LintedLesson lesson, Remarks remarks)
    {
        LintedChoice[] choices = [.. lesson.Questions.Select(q => q.Choice).OfType<LintedChoice>().Where(c => c.Keys.Length == 1)];
        int longest = choices.Count(c => c.Distractors.All(d => d.Text.Plain.Length < c.Keys[0].Text.Plain.Length));
        if (choices.Length >= LeastQuestions && Binomial.AtLeast(choices.Length, choices.Average(c => 1d / c.Options.Length), longest) < Chance)
            remarks.Say(lesson.PlaceOfSteps, Counted.Of(longest), Counted.Of(choices.Length));
    }

    private static string Example(string key) => "lesson: lengths\ntitle: Lengths\nsteps:\n" + string.Join('\n', Enumerable.Range(1, LeastQuestions).Select(i =>
        $"  - {{ question: q{i}, type: single-choice, stem: Which is it?, options: [{{ text: this one }}, {{ text: {key}, correct: true }}, {{ text: that one }}] }}"));
}
