using System.Diagnostics;
using System.Text;

namespace Explainer.Cli.Tests;

/// <summary>A person at the other end of a pipe: reads until it is asked, answers, and can pull the plug at any moment.</summary>
internal sealed class Dialogue(DataFolder data, params string[] arguments) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process process = TheProgram.Start(data, arguments);
    private readonly StringBuilder heard = new();

    public string Heard => heard.ToString();

    /// <summary>Reads on until a line contains a text.</summary>
    public Dialogue Hear(string text)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            string? line;
            try
            {
                line = process.StandardOutput.ReadLineAsync(limit.Token).AsTask().GetAwaiter().GetResult();
            }
            catch (OperationCanceledException)
            {
                line = null;
            }
            if (line is null)
            {
                Assert.Fail($"'{text}' was never said. Heard:\n{heard}\n{(process.HasExited ? process.StandardError.ReadToEnd() : "")}");
                return this;
            }
            heard.Append(line).Append('\n');
            if (line.Contains(text, StringComparison.Ordinal)) return this;
        }
    }

    public Dialogue Say(string line)
    {
        process.StandardInput.Write(line + "\n");
        process.StandardInput.Flush();
        return this;
    }

    /// <summary>Ends it as a power cut would: SIGKILL, no goodbye.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Sends a signal and waits for the end; the exit status.</summary>
    public int Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.That(process.WaitForExit(TimeSpan.FromSeconds(10)), Is.True, $"the program is still there ten seconds after SIG{name}");
        return process.ExitCode;
    }

    public int End()
    {
        process.StandardInput.Close();
        heard.Append(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
