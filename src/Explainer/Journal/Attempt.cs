using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>One go at a course or at a single lesson: what is handed in as one result.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Learner">Who learns.</param>
/// <param name="Seed">Settles every order and draw in all its sessions.</param>
/// <param name="Exam">No feedback until the end.</param>
/// <param name="WholeCourse">At the course as a whole.</param>
/// <param name="Sittings">What it consists of, in order.</param>
/// <param name="Entries">The latest session of each sitting that was begun.</param>
public sealed record Attempt(
    AttemptId Id, string Learner, long Seed, bool Exam, bool WholeCourse, ImmutableArray<Sitting> Sittings, ImmutableDictionary<(Occasion, LessonId), JournalEntry> Entries)
{
    /// <summary>The first sitting that is not finished, in order; null when all are.</summary>
    /// <remarks>A pretest that was passed over is not asked for once a lesson has been begun: it would no longer be one.</remarks>
    public Sitting? Next => Sittings.FirstOrDefault(s => IsOpen(s) && !(Entries.Count > 0 && IsPassedOver(s)));

    /// <summary>What comes once a sitting is finished; null for a lesson on its own.</summary>
    public Sequel? After(Sitting sitting) => WholeCourse ? new(Sittings.FirstOrDefault(s => s.Key != sitting.Key && IsOpen(s) && !IsPassedOver(s))) : null;

    /// <summary>Whether a sitting was played to its end.</summary>
    public bool IsFinished(Sitting sitting) => Entries.GetValueOrDefault(sitting.Key)?.Closed is not null;

    /// <summary>The attempt with a sitting's session as it now stands.</summary>
    public Attempt With(Sitting sitting, JournalEntry entry) => this with { Entries = Entries.SetItem(sitting.Key, entry) };

    private bool IsOpen(Sitting sitting) => !IsFinished(sitting);

    private bool IsPassedOver(Sitting sitting) => sitting.Occasion == Occasion.Pretest && !Entries.ContainsKey(sitting.Key);
}
