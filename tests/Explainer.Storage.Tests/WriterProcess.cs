using System.Diagnostics;
using System.Globalization;

namespace Explainer.Storage.Tests;

/// <summary>Something that a writer said was on disk.</summary>
internal readonly record struct Acknowledgement(string Session, int Sequence, string Event);

/// <summary>A run of <see cref="Writer"/> in a process of its own.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;
    private readonly List<string> lines = [];

    /// <param name="before">A program that runs the writer.</param>
    /// <param name="journal">The file, which is to be brought to the invented version.</param>
    public WriterProcess(IEnumerable<string> before, string journal)
        : this([.. before, Dotnet, "exec", typeof(Writer).Assembly.Location, journal])
    {
    }

    /// <param name="before">A program that runs the writer: its name and arguments, the writer's command follows; empty for none.</param>
    /// <param name="journal">The file.</param>
    /// <param name="seed">What the learner does.</param>
    /// <param name="events">How many.</param>
    public WriterProcess(IEnumerable<string> before, string journal, int seed, int events)
        : this([.. before, Dotnet, "exec", typeof(Writer).Assembly.Location, journal, .. Numbers(seed, events)])
    {
    }

    private WriterProcess(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        // A limit on file sizes would count the runtime's own memory files too.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        process = Process.Start(start)!;
        errors = process.StandardError.ReadToEndAsync();
    }

    private static string Dotnet => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    public IEnumerable<Acknowledgement> Acknowledged => lines.Where(line => !IsRefusal(line)).Select(line =>
    {
        string[] words = line.Split(' ', 3);
        return new Acknowledgement(words[0], int.Parse(words[1], CultureInfo.InvariantCulture), words[2]);
    });

    /// <summary>The sentences it ended with; none if nothing was refused.</summary>
    public IEnumerable<string> Refusals => lines.Where(IsRefusal).Select(line => line["refused ".Length..]);

    /// <summary>Waits for so many acknowledgements, or for the end.</summary>
    public void Listen(int acknowledgements)
    {
        while (lines.Count < acknowledgements && process.StandardOutput.ReadLine() is { } line) lines.Add(line);
    }

    /// <summary>SIGKILL, and whatever it said before.</summary>
    public void Kill()
    {
        process.Kill();
        string rest = process.StandardOutput.ReadToEnd();
        // Half a line says nothing.
        lines.AddRange(rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        process.WaitForExit();
    }

    /// <summary>Waits for its own end; its exit code, and what it said of errors.</summary>
    public (int Code, string Errors) Wait()
    {
        Listen(int.MaxValue);
        process.WaitForExit();
        return (process.ExitCode, errors.Result);
    }

    /// <summary>Spins: a timer is too coarse to hit the middle of a write.</summary>
    public static void Wait(TimeSpan time)
    {
        var spent = Stopwatch.StartNew();
        while (spent.Elapsed < time) Thread.SpinWait(20);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private static bool IsRefusal(string line) => line.StartsWith("refused ", StringComparison.Ordinal);

    private static string[] Numbers(params int[] numbers) => [.. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))];
}
