using Explainer.Content.Files;

namespace Explainer.Content;

/// <summary>Content on the disk.</summary>
public sealed class DiskFiles : IContentFiles
{
    private const int Deepest = 32;

    /// <inheritdoc/>
    public string FullPath(string path) => path.Length == 0 ? "" : Path.GetFullPath(path.Replace('\0', '?'));

    /// <inheritdoc/>
    public bool IsFolder(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public bool IsFile(string path) => File.Exists(path);

    /// <inheritdoc/>
    public FileStamp? Stamp(string path)
    {
        try
        {
            return Target(path) is { Exists: true } file ? new(file.LastWriteTimeUtc, file.Length) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    /// <remarks>Pipes, devices and sockets have no length. They are never opened: opening a pipe would wait for ever.</remarks>
    public ContentFile Read(string path, int most)
    {
        if (Directory.Exists(path)) return Entries(path, out string? refusal) is null ? new(FileState.Refused) { Refusal = refusal } : new(FileState.Folder);
        if (!File.Exists(path)) return new(FileState.Missing);
        try
        {
            long length = Target(path).Length;
            if (length == 0) return new(FileState.Read);
            if (length > most) return new(FileState.TooLarge);
            using var stream = File.OpenRead(path);
            byte[] bytes = new byte[length + 1];
            int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            // A byte more than expected: somebody is writing to it.
            return read > length ? Read(path, most) : new(FileState.Read, bytes.AsMemory(0, read));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(FileState.Refused) { Refusal = e.Message };
        }
    }

    /// <inheritdoc/>
    /// <remarks>Links to folders are followed, each real folder once. A folder that cannot be listed is named itself, so that it is said.</remarks>
    public IEnumerable<string> YamlFiles(string folder)
    {
        var found = new List<string>();
        if (folder.Length == 0) folder = ".";
        Walk(folder, Path.GetFullPath(folder), 0, new(StringComparer.Ordinal), found);
        return found.Order(StringComparer.Ordinal);
    }

    /// <summary>The file itself, when a link to it was named.</summary>
    private static FileInfo Target(string path)
    {
        var info = new FileInfo(path);
        return info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
    }

    private static void Walk(string folder, string real, int depth, HashSet<string> seen, List<string> found)
    {
        if (depth > Deepest || !seen.Add(real)) return;
        if (Entries(folder, out _) is not { } entries)
        {
            found.Add(folder);
            return;
        }
        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.')) continue;
            string path = Path.Combine(folder, entry.Name);
            if (Directory.Exists(path)) Walk(path, RealPath(entry, real), depth + 1, seen, found);
            else if (CourseNames.IsYaml(entry.Name)) found.Add(path);
        }
    }

    /// <summary>Null when the machine refuses.</summary>
    private static FileSystemInfo[]? Entries(string folder, out string? refusal)
    {
        refusal = null;
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            refusal = e.Message;
            return null;
        }
    }

    private static string RealPath(FileSystemInfo entry, string parent)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.Combine(parent, entry.Name);
        }
        catch (IOException)
        {
            return Path.Combine(parent, entry.Name);
        }
    }
}
