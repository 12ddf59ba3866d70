namespace Explainer.Cli;

/// <summary>A file that is written whole or not at all: a temporary file beside it, then a rename. A pipe or a device is written through, never replaced.</summary>
internal static class WholeFile
{
    /// <param name="path">The file; a link is followed.</param>
    /// <param name="write">Writes its content.</param>
    /// <param name="ownerOnly">Nobody else may read it.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write, bool ownerOnly = false)
    {
        using (var through = Passage(path))
        {
            if (through is not null)
            {
                write(through);
                return;
            }
        }
        string full = Target(path), temporary = Temporary(full);
        try
        {
            File.Delete(temporary);
            using (var file = Made(temporary, ownerOnly))
            {
                write(file);
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

    /// <summary>Says beforehand that a file could not be written, rather than when there is something to write.</summary>
    /// <param name="option">The option that named it.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="UsageException">It names no file.</exception>
    /// <exception cref="RefusedException">The file or its folder may not be written to.</exception>
    public static void Probe(string option, string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new UsageException($"{option} needs the name of a file.");
        if (IsDevice(path)) return;
        string full = Target(path);
        if (Directory.Exists(full)) throw new UsageException($"{option} '{path}' is a folder; name a file in it.");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException($"{option} '{path}': its folder does not exist.");
        if (File.Exists(full) && File.GetAttributes(full).HasFlag(FileAttributes.ReadOnly)) throw new RefusedException($"{option} '{path}' may not be written to; change its permissions, or name another file.");
        Try(option, path, Temporary(full));
    }

    private static void Try(string option, string path, string temporary)
    {
        try
        {
            File.Delete(temporary);
            Made(temporary, ownerOnly: true).Dispose();
            File.Delete(temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{option} '{path}': nothing can be written to its folder; change the folder's permissions, or name a file in another.", e);
        }
    }

    private static FileStream Made(string temporary, bool ownerOnly)
    {
        var made = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (ownerOnly && !OperatingSystem.IsWindows()) made.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(temporary, made);
    }

    private static string Temporary(string full) => $"{full}.{Environment.ProcessId}.tmp";

    /// <summary>The file itself, when a link was named: a link is written through, not replaced.</summary>
    private static string Target(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    /// <summary>An open pipe or device; null for a file. What it is can only be told by opening it, which at a pipe waits for its reader.</summary>
    private static FileStream? Passage(string path)
    {
        if (!File.Exists(path)) return null;
        var opened = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!opened.CanSeek) return opened;
        if (IsDevice(path))
        {
            // /dev/stdout may be a file to which something was written already.
            opened.Seek(0, SeekOrigin.End);
            return opened;
        }
        opened.Dispose();
        return null;
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
