using Explainer.Diagnostics;
using Explainer.Storage;

namespace Explainer.Cli.Commands;

/// <summary>Makes a consistent copy of the journal, also while it is in use.</summary>
internal sealed class DataBackupCommand(JournalArchive archive, TextWriter messages)
{
    /// <param name="file">Where to; null: beside the journal.</param>
    public int Run(string? file)
    {
        if (file is not null) WholeFile.Probe("--output", file);
        if (!File.Exists(archive.Path)) throw new UsageException("Nothing is kept yet, so there is nothing to copy.");
        string copy = archive.Copy(file);
        messages.WriteLine($"A copy of the journal is in {SafeText.Line(copy)} ({LearnerWording.Size(new FileInfo(copy).Length)}), which nobody but you can read.");
        return ExitCode.Done;
    }
}
