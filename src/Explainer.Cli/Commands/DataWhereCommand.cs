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
        foreach (string file in Files()) output.WriteLine($"  {Told(file)}");
        if (!File.Exists(archive.Path)) output.WriteLine("  Nothing is kept about anybody yet.");
        else if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(archive.Path) & OthersRead) != 0)
            output.WriteLine($"  Others on this machine may read the journal; this ends it: chmod 600 '{SafeText.Line(archive.Path)}'");
        if (File.Exists(archive.Path)) archive.Check();
        foreach (var learner in archive.Learners()) output.WriteLine($"  {LearnerWording.Extent(learner)}");
        return ExitCode.Done;
    }

    /// <summary>The program's own; the folder may hold others.</summary>
    private IEnumerable<string> Files() => Directory.Exists(archive.Folder)
        ? Directory.EnumerateFiles(archive.Folder).Where(f => Path.GetFileName(f).Split('.')[0] is "journal" or "library").Order(StringComparer.Ordinal)
        : [];

    private string Told(string file)
    {
        string what = Path.GetFileName(file) switch
        {
            "journal.db" => "the journal",
            "journal.db-wal" or "journal.db-shm" => "belongs to the journal while it is open",
            "library.index" => "what the library lists, made anew when it is missing",
            _ when archive.Copies.Contains(file) => "a copy of the journal",
            _ => "left over",
        };
        return $"{SafeText.Line(Path.GetFileName(file))}: {what}, {LearnerWording.Size(new FileInfo(file).Length)}";
    }
}
