using System.Collections.Immutable;
using System.Globalization;
using Explainer.Classroom;

namespace Explainer.Benchmarks;

/// <summary>The result files of a large class: 2,000 learners and 500 questions unless told otherwise. Abilities and difficulties follow Rasch's model. The same every time.</summary>
internal static class GeneratedResults
{
    public const int Learners = 2000, Questions = 500;

    private static readonly string[] Options = ["first", "second", "third", "fourth"];

    public static void Write(string folder, int learners = Learners, int questions = Questions)
    {
        Directory.CreateDirectory(folder);
        double[] difficulties = [.. Enumerable.Range(0, questions).Select(q => 4.0 * q / questions - 2)];
        for (int learner = 0; learner < learners; learner++)
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"learner-{learner:0000}.json")), Of(learner, difficulties).ToJson());
    }

    private static ResultFile Of(int learner, double[] difficulties)
    {
        // A generator that is the same on every machine and in every version of the runtime.
        ulong state = 0x9E3779B97F4A7C15UL * (ulong)(learner + 1);
        double ability = Enumerable.Range(0, 12).Sum(_ => Next(ref state)) - 6;
        var items = ImmutableArray.CreateBuilder<ResultItem>(difficulties.Length);
        for (int q = 0; q < difficulties.Length; q++)
        {
            bool isRight = Next(ref state) < 1 / (1 + Math.Exp(difficulties[q] - ability));
            string chosen = isRight ? Options[0] : Options[1 + (int)(3 * Next(ref state))];
            items.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"question-{q:000}"), "single-choice", string.Create(CultureInfo.InvariantCulture, $"{q:x12}"), "lesson", [chosen],
                isRight ? "correct" : "incorrect", isRight ? 1 : 0, 1, 1 + (int)(4 * Next(ref state)), 0, PassageOpened: false, (long)(40_000 * Next(ref state))));
        }
        var begun = new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
        return ResultSeal.On(new(
            ResultFile.FormatName, "course", "lesson", new string('0', 64), "explainer", string.Create(CultureInfo.InvariantCulture, $"Learner {learner}"),
            new Guid(learner, 0, 0, new byte[8]).ToString(), learner, begun, begun.AddHours(1), Completed: true, new(items.Sum(i => i.Points), items.Count, null), items.ToImmutable()));
    }

    private static double Next(ref ulong state)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 11) / (double)(1UL << 53);
    }
}
