using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Storage;

namespace Explainer.Cli.Commands;

/// <summary>Says where learners' data is, and what is there.</summary>
internal sealed class DataWhereCommand(JournalArchive archive, TextWriter output)
{
    private const UnixFileMode OthersRead = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>The files come first: they are told even when the journal cannot be read, which then ends with its sentence.</summary>
    public int Run()
    {
        output.WriteLine(SafeText.Line(archive.Folder));
        if (!File.Exists(archive.Path))
        {
            output.WriteLine("  Nothing is kept yet.");
            return ExitCode.Done;
        }
        foreach (string file in Files()) output.WriteLine($"  {Told(file)}");
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(archive.Path) & OthersRead) != 0)
            output.WriteLine($"  Others on this machine may read the journal; this ends it: chmod 600 '{SafeText.Line(archive.Path)}'");
        foreach (var learner in archive.Learners()) output.WriteLine($"  {LearnerWording.Extent(learner)}");
        return ExitCode.Done;
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(archive.Folder, $"{Path.GetFileNameWithoutExtension(archive.Path)}.*").Order(StringComparer.Ordinal);

    private string Told(string file)
    {
        string what = file == archive.Path ? "the journal" : archive.Copies.Contains(file) ? "a copy of it" : "belongs to the journal while it is open";
        return string.Create(CultureInfo.InvariantCulture, $"{SafeText.Line(Path.GetFileName(file))}: {what}, {LearnerWording.Size(new FileInfo(file).Length)}");
    }
}
