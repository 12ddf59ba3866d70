using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>What came of an export.</summary>
/// <param name="Files">One file, or the several that belong together; none when nothing could be said.</param>
/// <param name="Losses">What the format cannot say, question by question, in order of place.</param>
public sealed record Export(ImmutableArray<ExportedFile> Files, ImmutableArray<Diagnostic> Losses);

/// <summary>A file to be written.</summary>
/// <param name="Name">Relative to where it is begun, with <c>/</c>; made of the letters of ids.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ExportedFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its content is no text, so that no terminal can show it.</summary>
    public bool IsBinary { get; init; }

    /// <summary>A file of text, in UTF-8 without a byte order mark.</summary>
    public static ExportedFile OfText(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
