namespace Explainer.Content;

/// <summary>What became of reading a file.</summary>
public enum FileState
{
    /// <summary>It was read; nothing at all where it is empty or no ordinary file.</summary>
    Read,

    /// <summary>There is nothing of that name.</summary>
    Missing,

    /// <summary>It is a folder.</summary>
    Folder,

    /// <summary>It is larger than asked for, and was not read.</summary>
    TooLarge,

    /// <summary>The machine refused.</summary>
    Refused,
}

/// <summary>A file's bytes, or why there are none.</summary>
/// <param name="State">What became of it.</param>
/// <param name="Bytes">Empty unless it was read.</param>
public sealed record ContentFile(FileState State, ReadOnlyMemory<byte> Bytes = default)
{
    /// <summary>What the machine said when it refused.</summary>
    public string? Refusal { get; init; }
}

/// <summary>By what a file that was written again is told from the one before, nearly always.</summary>
/// <param name="Written">When it was last written, UTC.</param>
/// <param name="Size">In bytes.</param>
public readonly record struct FileStamp(DateTime Written, long Size);

/// <summary>Where content comes from: a disk, or texts in memory. Nothing throws for what a file may be.</summary>
public interface IContentFiles
{
    /// <summary>The absolute, normalised form of a path.</summary>
    string FullPath(string path);

    /// <summary>Whether there is a folder of that name.</summary>
    bool IsFolder(string path);

    /// <summary>Whether there is a file of that name.</summary>
    bool IsFile(string path);

    /// <summary>When a file was last written, and its size; null where there is none.</summary>
    FileStamp? Stamp(string path);

    /// <summary>A file's bytes.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="most">A larger file is not read.</param>
    ContentFile Read(string path, int most);

    /// <summary>The paths of all files below a folder that end in .yaml or .yml, in capitals or not, in order; hidden ones are left out.</summary>
    IEnumerable<string> YamlFiles(string folder);
}
