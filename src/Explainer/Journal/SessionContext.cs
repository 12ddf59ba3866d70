using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>What a session is to know about the attempt that it belongs to.</summary>
/// <param name="Pretest">The pretest of the same attempt, when the session is its posttest and there was one.</param>
/// <param name="Sequel">What comes after the session; null where nothing can: at a single lesson.</param>
public sealed record SessionContext(SessionState? Pretest = null, Sequel? Sequel = null);

/// <summary>What comes after a part of a course.</summary>
/// <param name="Next">The part that is played next; null when all are done.</param>
public sealed record Sequel(Sitting? Next);
