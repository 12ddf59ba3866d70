using System.Collections.Immutable;
using Explainer.Content;
using Explainer.Diagnostics;

namespace Explainer.Cli;

/// <summary>Files that are written together into a folder, which is made if it is not there.</summary>
internal static class WrittenFiles
{
    /// <param name="option">The option that named the folder.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="mayOverwrite">Otherwise nothing is written when one of them is there.</param>
    /// <exception cref="UsageException">It names no folder, or one of the files is there.</exception>
    public static void Write(string option, string folder, ImmutableArray<ExportedFile> files, bool mayOverwrite)
    {
        if (string.IsNullOrWhiteSpace(folder)) throw new UsageException($"{option} needs the name of a folder.");
        if (File.Exists(folder)) throw new UsageException($"{option} '{SafeText.Line(folder)}' is a file, and a folder is needed.");
        if (!mayOverwrite && files.Select(f => Path.Combine(folder, f.Name)).FirstOrDefault(Path.Exists) is { } there)
            throw new UsageException($"There is already '{SafeText.Line(there)}', and nothing is overwritten. Choose another folder, or remove it first.");
        foreach (var file in files)
        {
            string path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, stream => stream.Write(file.Bytes.Span));
        }
    }
}
