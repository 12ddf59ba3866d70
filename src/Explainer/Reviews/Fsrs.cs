using System.Collections.Immutable;

namespace Explainer.Reviews;

/// <summary>When a memory fades, and what a review does to it: FSRS-6 with its default parameters.</summary>
/// <remarks>Open Spaced Repetition's "Free Spaced Repetition Scheduler", version 6. Formulas of versions 5 and 4.5 look alike and
/// give other days. Intervals are not blurred: the same answers give the same days.</remarks>
public static class Fsrs
{
    /// <summary>Names the algorithm and its parameters: what was computed by another name is computed anew.</summary>
    public const string Version = "fsrs-6/default";

    /// <summary>The chance of recall at which a question comes back.</summary>
    public const double Retention = 0.9;

    private const double LeastStability = 0.001, LeastFirstStability = 0.1, EasiestOf = 1, HardestOf = 10;
    private const int LongestInterval = 36500;

    /// <summary>w0 to w20.</summary>
    public static ImmutableArray<double> Parameters { get; } =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly double Decay = -Parameters[20];
    private static readonly double Factor = Math.Pow(0.9, 1 / Decay) - 1;

    /// <summary>The chance of recall after so many days, 0 to 1.</summary>
    public static double Retrievability(double stability, double days) => Math.Pow(1 + Factor * days / stability, Decay);

    /// <summary>The memory after the first review.</summary>
    public static MemoryState First(ReviewGrade grade) =>
        new(Math.Max(Parameters[(int)grade - 1], LeastFirstStability), Clamped(FirstDifficulty(grade)));

    /// <summary>The memory after another review.</summary>
    /// <param name="before">As it was.</param>
    /// <param name="days">Whole days since the review before; 0 on the same day.</param>
    /// <param name="grade">What the review showed.</param>
    public static MemoryState Next(MemoryState before, int days, ReviewGrade grade) =>
        new(Math.Max(Stability(before, days, grade), LeastStability), Difficulty(before.Difficulty, grade));

    /// <summary>Days until the chance of recall has fallen to the retention wanted: 1 to 36,500.</summary>
    public static int Interval(double stability, double retention = Retention)
    {
        double days = stability * (Math.Pow(retention, 1 / Decay) - 1) / Factor;
        return (int)Math.Clamp(Math.Round(days, MidpointRounding.AwayFromZero), 1, LongestInterval);
    }

    /// <summary>Days until the next review: as <see cref="Interval"/>, and a better grade never comes back sooner than a worse one.</summary>
    /// <param name="before">The memory before this review; null when it is the first.</param>
    /// <param name="days">Whole days since the review before.</param>
    /// <param name="grade">What this review showed.</param>
    public static int Scheduled(MemoryState? before, int days, ReviewGrade grade)
    {
        if (before is not { } memory) return Interval(First(grade).Stability);
        int After(ReviewGrade given) => Interval(Next(memory, days, given).Stability);
        int good = After(ReviewGrade.Good), hard = Math.Min(After(ReviewGrade.Hard), good), better = Math.Max(good, hard + 1);
        return grade switch
        {
            ReviewGrade.Again => After(grade),
            ReviewGrade.Hard => hard,
            ReviewGrade.Good => better,
            _ => Math.Max(After(grade), better + 1),
        };
    }

    private static double Stability(MemoryState before, int days, ReviewGrade grade)
    {
        if (days <= 0) return SameDay(before.Stability, grade);
        double recall = Retrievability(before.Stability, days);
        return grade == ReviewGrade.Again ? Forgotten(before, recall) : Remembered(before, recall, grade);
    }

    private static double SameDay(double stability, ReviewGrade grade)
    {
        double growth = Math.Pow(stability, -Parameters[19]) * Math.Exp(Parameters[17] * ((int)grade - 3 + Parameters[18]));
        return stability * (grade == ReviewGrade.Again ? growth : Math.Max(growth, 1));
    }

    private static double Remembered(MemoryState before, double recall, ReviewGrade grade) => before.Stability
        * (1 + Math.Exp(Parameters[8]) * (11 - before.Difficulty) * Math.Pow(before.Stability, -Parameters[9])
            * (Math.Exp(Parameters[10] * (1 - recall)) - 1)
            * (grade == ReviewGrade.Hard ? Parameters[15] : grade == ReviewGrade.Easy ? Parameters[16] : 1));

    private static double Forgotten(MemoryState before, double recall) => Math.Min(
        Parameters[11] * Math.Pow(before.Difficulty, -Parameters[12]) * (Math.Pow(before.Stability + 1, Parameters[13]) - 1) * Math.Exp(Parameters[14] * (1 - recall)),
        before.Stability / Math.Exp(Parameters[17] * Parameters[18]));

    /// <summary>Drawn back a little towards that of an easy first review, which is not clamped here: −4.77.</summary>
    private static double Difficulty(double before, ReviewGrade grade)
    {
        double damped = before - Parameters[6] * ((int)grade - 3) * (HardestOf - before) / 9;
        return Clamped(Parameters[7] * FirstDifficulty(ReviewGrade.Easy) + (1 - Parameters[7]) * damped);
    }

    private static double FirstDifficulty(ReviewGrade grade) => Parameters[4] - Math.Exp(Parameters[5] * ((int)grade - 1)) + 1;

    private static double Clamped(double difficulty) => Math.Clamp(difficulty, EasiestOf, HardestOf);
}
