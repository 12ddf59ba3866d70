namespace Explainer.Content;

/// <summary>Content on the disk.</summary>
public sealed class DiskFiles : IContentFiles
{
    private const int Deepest = 32;

    /// <inheritdoc/>
    public string FullPath(string path) => Path.GetFullPath(path.Replace('\0', '?'));

    /// <inheritdoc/>
    public bool IsFolder(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public bool IsFile(string path) => File.Exists(path);

    /// <inheritdoc/>
    /// <remarks>Pipes, devices and sockets have no length. They are never opened: opening a pipe would wait for ever.</remarks>
    public ContentFile Read(string path, int most)
    {
        if (Directory.Exists(path)) return Entries(path, out string? refusal) is null ? new(FileState.Refused) { Refusal = refusal } : new(FileState.Folder);
        if (!File.Exists(path)) return new(FileState.Missing);
        try
        {
            var info = new FileInfo(path);
            long length = (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info).Length;
            if (length == 0) return new(FileState.Read);
            if (length > most) return new(FileState.TooLarge);
            using var stream = File.OpenRead(path);
            byte[] bytes = new byte[most + 1];
            int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read > most ? new(FileState.TooLarge) : new(FileState.Read, bytes.AsMemory(0, read).ToArray());
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
        Walk(folder, Path.GetFullPath(folder), 0, new(StringComparer.Ordinal), found);
        return found.Order(StringComparer.Ordinal);
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
            else if (entry.Extension is ".yaml" or ".yml") found.Add(path);
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
