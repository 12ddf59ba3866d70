using System.Text;
using Explainer.Journal;

namespace Explainer.Cli;

internal static class Program
{
    public static string NameAndVersion { get; } = $"explainer {typeof(Program).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>Tells one build of the program from another of the same version.</summary>
    public static string Build { get; } = $"{NameAndVersion} {typeof(Content.ContentReader).Module.ModuleVersionId}";

    private static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        StandardStreams.Settle();
        var surroundings = Surroundings.OfThisProcess();
        using var signals = new Signals();
        int code = await GuardAsync(() => CommandLine.RunAsync(arguments, surroundings, signals), signals).ConfigureAwait(false);
        return signals.Code ?? code;
    }

    /// <summary>The one place where failures become a sentence and an exit status.</summary>
    private static async Task<int> GuardAsync(Func<Task<int>> run, Signals signals)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (signals.Code is { } code)
        {
            return code;
        }
        catch (UnreadException)
        {
            return ExitCode.Unread;
        }
        catch (Exception failure)
        {
            return Say(failure);
        }
    }

    /// <summary>Says in one sentence what failed and what to do, and gives the exit status for it.</summary>
    public static int Say(Exception failure)
    {
        var (code, sentence) = failure switch
        {
            UsageException => (ExitCode.WrongUsage, failure.Message),
            JournalException or RefusedException => (ExitCode.Refused, failure.Message),
            IOException or UnauthorizedAccessException => (ExitCode.Refused, $"{failure.Message} Nothing that was answered is lost."),
            _ => (ExitCode.OurFault, $"This is a fault of the program, not yours: {failure.Message} Every answer given is kept. EXPLAINER_DEBUG=1 shows where it happened."),
        };
        Console.Error.WriteLine($"explainer: {Diagnostics.SafeText.Line(sentence)}");
        if (Surroundings.IsDebug) Console.Error.WriteLine(failure);
        return code;
    }
}
