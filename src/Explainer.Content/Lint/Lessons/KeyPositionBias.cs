namespace Explainer.Content.Lint.Lessons;

/// <summary>A place where the right option stands too often (Attali and Bar-Hillel 2003).</summary>
internal static class KeyPositionBias
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0801", "key-position-bias", "Place where the right option stands too often",
        "In {0} of the {1} questions with {2} options that keep their order, option {3} is right: more often than chance would have it.",
        "Leave 'shuffle: false' out, or move some of the right options. Questions that are shuffled are not counted."))
    {
        Trigger = KeyPlace.Example("bbbbabbbcb", options: 3),
        NearMiss = KeyPlace.Example("bacbabacbc", options: 3),
        Lesson = Look,
    };

    private const int LeastQuestions = 10;
    private const double Chance = .05;

    private static void Look(LintedLesson lesson, Remarks remarks)
    {
        foreach (var alike in KeyPlace.In(lesson).GroupBy(k => k.Of).Where(g => g.Count() >= LeastQuestions))
            foreach (var place in alike.GroupBy(k => k.Place))
                if (alike.Key * Binomial.AtLeast(alike.Count(), 1d / alike.Key, place.Count()) < Chance)
                    remarks.Say(lesson.PlaceOfSteps, Counted.Of(place.Count()), Counted.Of(alike.Count()), Counted.Of(alike.Key), Counted.Of(place.Key));
    }
}
