namespace Explainer.Reviews;

/// <summary>What the reviews of one question came to.</summary>
/// <param name="Memory">How well it is remembered.</param>
/// <param name="Last">The day of the last review.</param>
/// <param name="Due">The day from which it is asked again.</param>
/// <param name="Reviews">How many there were, 1 or more.</param>
/// <param name="Lapses">How often it was forgotten after a first review.</param>
/// <param name="Grade">What the last one showed.</param>
public sealed record ReviewRecord(MemoryState Memory, ReviewDay Last, ReviewDay Due, int Reviews, int Lapses, ReviewGrade Grade)
{
    /// <summary>The record with one more review.</summary>
    /// <param name="before">As it was; null when this is the first.</param>
    /// <param name="day">The day of the review. One before the last, by a clock that was set back, counts as the same.</param>
    /// <param name="grade">What it showed.</param>
    public static ReviewRecord After(ReviewRecord? before, ReviewDay day, ReviewGrade grade)
    {
        if (before is null) return new(Fsrs.First(grade), day, day.Plus(Fsrs.Scheduled(null, 0, grade)), 1, 0, grade);
        int days = day.Since(before.Last);
        return new(
            Fsrs.Next(before.Memory, days, grade), day, day.Plus(Fsrs.Scheduled(before.Memory, days, grade)),
            before.Reviews + 1, before.Lapses + (grade == ReviewGrade.Again ? 1 : 0), grade);
    }
}
