namespace Explainer.Content.Lint.Lessons;

/// <summary>The right option in the same place again and again.</summary>
internal static class KeyRun
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0803", "key-run", "Right option in the same place again and again",
        "In {0} questions in a row option {1} is right, and here again: learners begin to doubt it, or to rely on it.",
        "Leave 'shuffle: false' out, or move some of the right options. Questions that are shuffled are not counted."))
    {
        Trigger = KeyPlace.Example("acccccb", options: 4),
        NearMiss = KeyPlace.Example("accccbb", options: 4),
        Lesson = Look,
    };

    private const int Longest = 4;

    private static void Look(LintedLesson lesson, Remarks remarks)
    {
        int run = 0;
        KeyPlace? before = null;
        foreach (var key in KeyPlace.In(lesson))
        {
            run = key.Place == before?.Place ? run + 1 : 1;
            before = key;
            if (run == Longest + 1) remarks.Say(key.Question.Place, Counted.Of(Longest), Counted.Of(key.Place));
        }
    }
}
