namespace Explainer.Content.Lint.Lessons;

/// <summary>A place where the right option never stands.</summary>
internal static class KeyPositionUnused
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0802", "key-position-unused", "Place where the right option never stands",
        "In the {0} questions with {1} options that keep their order, option {2} is never right.",
        "Leave 'shuffle: false' out, or move some of the right options. Questions that are shuffled are not counted."))
    {
        Trigger = KeyPlace.Example("abababababababa", options: 3),
        NearMiss = KeyPlace.Example("ababababababab", options: 3),
        Lesson = Look,
    };

    private const int LeastTimes = 5;

    private static void Look(LintedLesson lesson, Remarks remarks)
    {
        foreach (var alike in KeyPlace.In(lesson).GroupBy(k => k.Of).Where(g => g.Count() >= LeastTimes * g.Key))
            foreach (int unused in Enumerable.Range(1, alike.Key).Except(alike.Select(k => k.Place)))
                remarks.Say(lesson.PlaceOfSteps, Counted.Of(alike.Count()), Counted.Of(alike.Key), Counted.Of(unused));
    }
}
