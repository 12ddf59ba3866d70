using System.Collections.Immutable;

namespace Explainer.Content.Preview;

/// <summary>The system's word that something has happened in some folders. It may be missing or late; nothing depends on it but speed.</summary>
internal sealed class FolderSignals : IDisposable
{
    private readonly ImmutableArray<FileSystemWatcher> watchers;

    /// <param name="folders">Those that are there are listened to.</param>
    /// <param name="deep">With all that is below them.</param>
    /// <param name="happened">Called from any thread, often, with the path where it is known.</param>
    public FolderSignals(IEnumerable<string> folders, bool deep, Action<string?> happened) =>
        watchers = [.. folders.Select(folder => Listen(folder, deep, happened)).OfType<FileSystemWatcher>()];

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private static FileSystemWatcher? Listen(string folder, bool deep, Action<string?> happened)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder) { IncludeSubdirectories = deep, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, at) => happened(at.FullPath);
            watcher.Created += (_, at) => happened(at.FullPath);
            watcher.Deleted += (_, at) => happened(at.FullPath);
            watcher.Renamed += (_, at) =>
            {
                happened(at.OldFullPath);
                happened(at.FullPath);
            };
            // More happened than it can tell one by one, or it can tell no more.
            watcher.Error += (_, _) => happened(null);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        // The folder is gone, or the machine has no more of them to give.
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            return null;
        }
    }
}
