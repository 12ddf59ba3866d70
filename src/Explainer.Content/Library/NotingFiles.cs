using System.Collections.Immutable;
using System.Security.Cryptography;
using Explainer.Content.Files;

namespace Explainer.Content.Library;

/// <summary>A file as it was when it was looked at.</summary>
/// <param name="Stamp">Null: there was none.</param>
/// <param name="Hash">Of its bytes; null when they were not read.</param>
/// <param name="IsSettled">It was written long enough before for another change to show in its time.</param>
internal sealed record SeenFile(FileStamp? Stamp, string? Hash, bool IsSettled);

/// <summary>Notes which files somebody looks at, the missing ones included: what was made of them holds as long as they are the same.</summary>
internal sealed class NotingFiles(IContentFiles files, DateTime now) : IContentFiles
{
    /// <summary>The coarsest clock of a file system in use is FAT's.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, SeenFile> seen = new(StringComparer.Ordinal);

    /// <summary>By full path.</summary>
    public IReadOnlyDictionary<string, SeenFile> Seen => seen;

    /// <summary>A file's bytes, with what it was before they were read: a change meanwhile shows the next time.</summary>
    public static (ContentFile File, SeenFile Seen) Look(IContentFiles files, string path, DateTime now, int most = SourceTexts.Largest)
    {
        var stamp = files.Stamp(path);
        var file = files.Read(path, most);
        return (file, new(stamp, file.State == FileState.Read ? Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)) : null, IsSettled(stamp, now)));
    }

    public string FullPath(string path) => files.FullPath(path);

    public FileStamp? Stamp(string path) => files.Stamp(path);

    public IEnumerable<string> YamlFiles(string folder) => files.YamlFiles(folder);

    public bool IsFolder(string path)
    {
        Note(path);
        return files.IsFolder(path);
    }

    public bool IsFile(string path)
    {
        Note(path);
        return files.IsFile(path);
    }

    public ContentFile Read(string path, int most)
    {
        var (file, looked) = Look(files, path, now, most);
        seen[files.FullPath(path)] = looked;
        return file;
    }

    private static bool IsSettled(FileStamp? stamp, DateTime now) => stamp is not { } there || there.Written < now - Grain;

    private void Note(string path)
    {
        var stamp = files.Stamp(path);
        seen.TryAdd(files.FullPath(path), new(stamp, null, IsSettled(stamp, now)));
    }
}
