using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>Why a session is not in a report.</summary>
public enum LeftOutReason
{
    /// <summary>Its events or its lesson can no longer be read.</summary>
    Unreadable,

    /// <summary>An exam or a pretest that is still going on: a report must not tell its verdicts early.</summary>
    StillTested,

    /// <summary>A sealed exercise: the teacher's program grades it.</summary>
    Sealed,
}

/// <summary>A session that is not in a report.</summary>
/// <param name="Opened">Which.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOutSession(SessionOpened Opened, LeftOutReason Reason);
