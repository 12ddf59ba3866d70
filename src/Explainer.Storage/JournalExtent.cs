using System.Collections.Immutable;

namespace Explainer.Storage;

/// <summary>How much there is about one learner.</summary>
/// <param name="Name">As it was given.</param>
/// <param name="Sessions">Begun, finished or not.</param>
/// <param name="Answers">Every try counts.</param>
/// <param name="Notes">Their own.</param>
/// <param name="First">When the first thing happened; null without sessions.</param>
/// <param name="Latest">When the last thing happened; null without sessions.</param>
public sealed record LearnerExtent(string Name, long Sessions, long Answers, long Notes, DateTimeOffset? First, DateTimeOffset? Latest);

/// <summary>What came of erasing a learner.</summary>
/// <param name="Journal">What the journal held about them; null when it did not know them.</param>
/// <param name="Lessons">Kept lessons that nobody else had begun, gone too.</param>
/// <param name="Copies">Copies in which they were, and are no more.</param>
/// <param name="Unreadable">Copies that could not be gone through, and why.</param>
public sealed record Erasure(LearnerExtent? Journal, long Lessons, ImmutableArray<string> Copies, ImmutableArray<(string Path, string Why)> Unreadable);
