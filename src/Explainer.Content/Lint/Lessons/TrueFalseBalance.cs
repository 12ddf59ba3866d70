using Explainer.Questions;

namespace Explainer.Content.Lint.Lessons;

/// <summary>Statements that are nearly all true, or nearly all false.</summary>
internal static class TrueFalseBalance
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0805", "tf-balance", "Statements nearly all true, or nearly all false",
        "{0} of {1} statements are true: whoever notices needs no knowledge.",
        "Turn some of the statements round."))
    {
        Trigger = Example("fttttttttt"),
        NearMiss = Example("fffftttttt"),
        Lesson = Look,
    };

    private const int LeastQuestions = 10;
    private const double LeastShare = .3, MostShare = .7;

    private static void Look(LintedLesson lesson, Remarks remarks)
    {
        TrueFalseQuestion[] statements = [.. lesson.Questions.Select(q => q.Question).OfType<TrueFalseQuestion>()];
        int isTrue = statements.Count(s => s.Answer);
        double share = (double)isTrue / statements.Length;
        if (statements.Length >= LeastQuestions && share is < LeastShare or > MostShare) remarks.Say(lesson.PlaceOfSteps, Counted.Of(isTrue), Counted.Of(statements.Length));
    }

    private static string Example(string answers) => "lesson: statements\ntitle: Statements\nsteps:\n" + string.Join('\n', answers.Select((answer, i) =>
        $"  - {{ question: q{i + 1}, type: true-false, stem: Statement number {i + 1}., answer: {(answer == 't' ? "true" : "false")} }}"));
}
