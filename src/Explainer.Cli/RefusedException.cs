namespace Explainer.Cli;

/// <summary>The machine refused what the command needs; the message says what to do.</summary>
internal sealed class RefusedException(string message, Exception? inner = null) : Exception(message, inner);
