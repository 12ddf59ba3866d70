using Explainer.Classroom;

namespace Explainer.Cli;

/// <summary>Writes a result file whole or not at all: a temporary file beside it, then a rename.</summary>
internal static class ResultSink
{
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ResultFile result)
    {
        string full = Target(path);
        if (IsDevice(full))
        {
            File.WriteAllText(full, result.ToJson());
            return;
        }
        string temporary = $"{full}.{Environment.ProcessId}.tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                file.Write(System.Text.Encoding.UTF8.GetBytes(result.ToJson()));
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, full, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Says before the first question, not after the last, that a result could not be written.</summary>
    /// <exception cref="UsageException">It could not.</exception>
    public static void Probe(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new UsageException("--result needs the name of a file.");
        string full = Target(path);
        if (Directory.Exists(full)) throw new UsageException($"--result '{path}' is a folder; name a file in it.");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException($"--result '{path}': its folder does not exist.");
    }
    /// <summary>The file itself, when a link was named: a link is written through, not replaced.</summary>
    private static string Target(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    /// <summary>A device is written to, never replaced by a file.</summary>
    private static bool IsDevice(string full) => !OperatingSystem.IsWindows() && full.StartsWith("/dev/", StringComparison.Ordinal);
}
