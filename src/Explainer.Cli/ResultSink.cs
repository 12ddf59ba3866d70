using Explainer.Classroom;

namespace Explainer.Cli;

/// <summary>Writes a result file whole or not at all: a temporary file beside it, then a rename.</summary>
internal static class ResultSink
{
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, ResultFile result)
    {
        string full = Path.GetFullPath(path);
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
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new UsageException($"--result '{path}' is a folder; name a file in it.");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException($"--result '{path}': its folder does not exist.");
    }
}
