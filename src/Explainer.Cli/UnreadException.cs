namespace Explainer.Cli;

/// <summary>Nobody reads what the program puts out any more; it ends without a word, as by SIGPIPE.</summary>
internal sealed class UnreadException(Exception? inner = null) : Exception("Nobody reads the output.", inner);
