namespace Explainer.Cli;

/// <summary>What the program tells the shell; a signal n ends it with 128 + n.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content or the data has problems, or the pass mark was required and not reached.</summary>
    public const int Problems = 1;
    public const int WrongUsage = 2;

    /// <summary>The machine refused: disk full, no permission, database locked.</summary>
    public const int Refused = 3;
    public const int OurFault = 70;

    /// <summary>Ctrl+C, typed into the full screen.</summary>
    public const int Interrupted = 130;

    /// <summary>Nobody reads the output any more: as by SIGPIPE.</summary>
    public const int Unread = 141;
}
