using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>A file of another program.</summary>
/// <param name="Path">As the person named it.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ForeignFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Larger files are not read, in bytes.</summary>
    public const int Largest = 64 * 1024 * 1024;

    /// <summary>What its lessons are called when the file does not say: its name without folder and ending.</summary>
    public string Title => StarterName.Of(System.IO.Path.GetFileNameWithoutExtension(Path))?.Title is { } title ? Exchange.ForeignText.Cleaned(title) : "Imported questions";
}

/// <summary>What came of an import.</summary>
/// <param name="Lessons">In the order of the file; none when nothing could be read.</param>
/// <param name="Diagnostics">Everything that could not be read or has no place here, in order of place in the foreign file.</param>
public sealed record Import(ImmutableArray<ImportedLesson> Lessons, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The language of all lessons (BCP 47).</summary>
    public string Language { get; init; } = "en";
}

/// <summary>A lesson made of a foreign file.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Steps">Pages and questions; ids of questions are unique in the import, those of pages in the lesson.</param>
public sealed record ImportedLesson(string Title, ImmutableArray<Step> Steps);
