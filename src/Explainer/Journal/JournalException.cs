namespace Explainer.Journal;

/// <summary>The journal refused: disk full, no permission, locked, damaged, or written by another program at once.</summary>
/// <param name="message">One sentence for the person that says what to do.</param>
/// <param name="inner">What the storage said.</param>
public sealed class JournalException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Another program wrote to this session in the meantime; what it wrote can be read, and the session gone on with from there.</summary>
    public bool IsConflict { get; init; }

    /// <summary>The refusal to write an event under a number that is taken or does not follow.</summary>
    public static JournalException Conflict() => new("This session was gone on with in another window; open it again.") { IsConflict = true };
}
