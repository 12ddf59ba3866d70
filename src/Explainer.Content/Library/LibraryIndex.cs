using System.Collections.Immutable;
using Explainer.Journal;

namespace Explainer.Content.Library;

/// <summary>What is known of courses and lessons, and the state of the files from which it is known.</summary>
/// <param name="Entries">By the full path of their course.yaml or lesson.</param>
/// <param name="Files">By full path.</param>
internal sealed record LibraryIndex(ImmutableDictionary<string, IndexedEntry> Entries, ImmutableDictionary<string, SeenFile> Files)
{
    public static LibraryIndex Empty { get; } = new(ImmutableDictionary<string, IndexedEntry>.Empty, ImmutableDictionary<string, SeenFile>.Empty);
}

/// <summary>A course or a lesson as it was read.</summary>
/// <param name="Path">The full path of its course.yaml or its file.</param>
/// <param name="Files">All files that were looked at, the missing ones included.</param>
/// <param name="Problems">How much there is to say about it.</param>
/// <param name="Listing">Null when it cannot be played.</param>
internal sealed record IndexedEntry(string Path, ImmutableArray<string> Files, int Problems, Listing? Listing);
