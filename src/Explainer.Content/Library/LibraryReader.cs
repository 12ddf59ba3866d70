using System.Collections.Immutable;
using Explainer.Content.Files;
using Explainer.Content.Library;
using Explainer.Diagnostics;
using Explainer.Journal;

namespace Explainer.Content;

/// <summary>Lists what folders hold. What has not changed since it was last read is taken from an index, so that a large library opens at once.</summary>
/// <remarks>The index is for listing alone: what is played or checked is always read from its files.</remarks>
/// <param name="files">Where the content is.</param>
/// <param name="clock">Tells whether a file was written too lately for its time to be trusted.</param>
/// <param name="kept">Where the index is kept.</param>
public sealed class LibraryReader(IContentFiles files, TimeProvider clock, LibraryIndexFile kept)
{
    /// <summary>All courses of some folders, each with the lessons outside of courses behind it, in order; the same file once.</summary>
    public ImmutableArray<LibraryEntry> Read(IEnumerable<string> folders)
    {
        var now = clock.GetUtcNow();
        var before = kept.Read(now) ?? LibraryIndex.Empty;
        var reading = new LibraryReading(files, before, now.UtcDateTime);
        var entries = folders.Where(files.IsFolder).SelectMany(folder => Entries(folder, reading)).DistinctBy(e => files.FullPath(e.Path)).ToImmutableArray();
        if (reading.HasNews) kept.Write(reading.Index(), now);
        return entries;
    }

    private IEnumerable<LibraryEntry> Entries(string folder, LibraryReading reading)
    {
        var content = ContentFolder.Of(files, folder);
        string root = files.FullPath(folder);
        foreach (string path in content.Courses.Concat(content.Loose))
        {
            var found = reading.At(path);
            yield return new(path, Path.GetRelativePath(root, files.FullPath(path)), ContentFolder.IsCourse(path), found.Listing, found.Problems);
        }
    }
}
