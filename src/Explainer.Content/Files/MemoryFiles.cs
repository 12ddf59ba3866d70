using System.Collections.Immutable;
using System.Text;
using Explainer.Content.Files;

namespace Explainer.Content;

/// <summary>Content in memory: for a preview of what is being written, and for tests.</summary>
public sealed class MemoryFiles : IContentFiles
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files;

    /// <summary>Files by their paths, written with slashes.</summary>
    public MemoryFiles(IEnumerable<KeyValuePair<string, string>> texts)
        : this(texts.Select(t => KeyValuePair.Create(t.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(t.Value))))
    {
    }

    /// <summary>Files by their paths, written with slashes.</summary>
    public MemoryFiles(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) =>
        this.files = files.ToImmutableSortedDictionary(f => Normal(f.Key), f => f.Value, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string FullPath(string path) => Normal(path);

    /// <inheritdoc/>
    public bool IsFolder(string path) => Normal(path) is var folder && (folder == "/" || files.Keys.Any(f => f.StartsWith(folder + "/", StringComparison.Ordinal)));

    /// <inheritdoc/>
    public bool IsFile(string path) => files.ContainsKey(Normal(path));

    /// <inheritdoc/>
    /// <remarks>Nothing here is ever written again, so all is equally old.</remarks>
    public FileStamp? Stamp(string path) => files.TryGetValue(Normal(path), out var bytes) ? new(DateTime.UnixEpoch, bytes.Length) : null;

    /// <inheritdoc/>
    public ContentFile Read(string path, int most)
    {
        if (!files.TryGetValue(Normal(path), out var bytes)) return new(IsFolder(path) ? FileState.Folder : FileState.Missing);
        return bytes.Length > most ? new(FileState.TooLarge) : new(FileState.Read, bytes);
    }

    /// <inheritdoc/>
    public IEnumerable<string> YamlFiles(string folder)
    {
        string below = Normal(folder).TrimEnd('/') + "/";
        return files.Keys
            .Where(f => f.StartsWith(below, StringComparison.Ordinal) && CourseNames.IsYaml(f))
            .Select(f => f[below.Length..])
            .Where(f => !f.Split('/').Any(part => part.StartsWith('.')))
            .Select(f => Path.Combine(folder, f));
    }

    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "..")) parts.Add(part);
        return "/" + string.Join('/', parts);
    }
}
