namespace Explainer.Diagnostics;

/// <summary>A stretch of a source file. Lines and columns start at 1; the end is exclusive.</summary>
/// <param name="Path">The file as the person named it.</param>
/// <param name="Line">First line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">First column, from 1, in UTF-16 units.</param>
/// <param name="EndLine">Line in which the stretch ends.</param>
/// <param name="EndColumn">Column after the last one.</param>
public readonly record struct SourceSpan(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Nowhere in particular: a value that was not read from a file.</summary>
    public static SourceSpan None { get; } = new("", 0, 0, 0, 0);

    /// <summary>The first place of a file: for findings about the file as a whole.</summary>
    public static SourceSpan StartOf(string path) => new(path, 1, 1, 1, 1);

    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
