using System.Collections.Immutable;

namespace Explainer.Content.Preview;

/// <summary>The system's word that something has happened in some folders. It may be missing or late; nothing depends on it but speed.</summary>
internal sealed class FolderSignals : IDisposable
{
    private readonly ImmutableArray<FileSystemWatcher> watchers;

    /// <param name="folders">Those that are there are listened to.</param>
    /// <param name="deep">With all that is below them.</param>
    /// <param name="happened">Called from any thread, often.</param>
    public FolderSignals(IEnumerable<string> folders, bool deep, Action happened) =>
        watchers = [.. folders.Select(folder => Listen(folder, deep, happened)).OfType<FileSystemWatcher>()];

    public void Dispose()
    {
        foreach (var watcher in watchers) watcher.Dispose();
    }

    private static FileSystemWatcher? Listen(string folder, bool deep, Action happened)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new(folder) { IncludeSubdirectories = deep, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Changed += (_, _) => happened();
            watcher.Created += (_, _) => happened();
            watcher.Deleted += (_, _) => happened();
            watcher.Renamed += (_, _) => happened();
            // More happened than it can tell one by one, or it can tell no more.
            watcher.Error += (_, _) => happened();
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
