namespace Explainer.Journal;

/// <summary>The journal refused: disk full, no permission, locked, damaged, or written by another program at once.</summary>
/// <param name="message">One sentence for the person that says what to do.</param>
/// <param name="inner">What the storage said.</param>
public sealed class JournalException(string message, Exception? inner = null) : Exception(message, inner);
