using System.Diagnostics;

namespace Explainer.Cli.Tests;

/// <summary>The program as a person gets it: the build beside the tests, or the one that EXPLAINER_UNDER_TEST names.</summary>
internal static class TheProgram
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("EXPLAINER_UNDER_TEST");

    /// <summary>The command line that starts it, for a shell.</summary>
    public static string[] Command { get; } = Given is { Length: > 0 }
        ? [Given]
        : ["dotnet", Path.Combine(TestContext.CurrentContext.TestDirectory, "explainer.dll")];

    /// <summary>Runs it to its end on lines from a pipe.</summary>
    public static Run Pipe(DataFolder data, string input, params string[] arguments) => PipeWith(data, [], input, arguments);

    /// <summary>The same with other environment variables.</summary>
    public static Run PipeWith(DataFolder data, (string Name, string? Value)[] variables, string input, params string[] arguments)
    {
        using var process = Start(data, variables, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read all of it, which is its right.
        }
        if (!process.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"explainer {string.Join(' ', arguments)} did not end. It had printed:\n{output.Result}");
        }
        return new(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Starts it with its three streams in our hands.</summary>
    public static Process Start(DataFolder data, params string[] arguments) => Start(data, [], arguments);

    private static Process Start(DataFolder data, (string Name, string? Value)[] variables, string[] arguments)
    {
        var start = new ProcessStartInfo(Command[0], [.. Command[1..], .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data.Path,
        };
        start.Environment["EXPLAINER_DATA"] = data.Path;
        start.Environment.Remove("COLUMNS");
        start.Environment.Remove("EXPLAINER_DEBUG");
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>How a run ended and what it said.</summary>
internal sealed record Run(int Code, string Output, string Errors)
{
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    public override string ToString() => $"exit {Code}\n--- stdout\n{Output}\n--- stderr\n{Errors}";
}

/// <summary>A learner's own folder, gone after the test.</summary>
internal sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("explainer-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        string path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
