using Explainer.Diagnostics;
using Explainer.Storage;

namespace Explainer.Cli.Commands;

/// <summary>Gives a learner everything that is kept about them, as one JSON file.</summary>
internal sealed class DataExportCommand(JournalArchive archive, Surroundings surroundings, TextWriter messages)
{
    /// <param name="named">Whose; null: the only learner's.</param>
    /// <param name="file">Where to; null: to whatever reads the program's output.</param>
    public int Run(string? named, string? file)
    {
        if (file is null && !surroundings.OutputIsRedirected) throw new UsageException("Say where to: explainer data export -o FILE");
        if (file is not null) WholeFile.Probe("--output", file);
        string learner = LearnerChoice.Of(named, archive.Learners());
        // The journal is read to its end before the first byte is handed over.
        using var whole = new MemoryStream();
        archive.Export(learner, Program.NameAndVersion, whole);
        whole.WriteByte((byte)'\n');
        whole.Position = 0;
        if (file is null)
        {
            using var output = StandardStreams.OpenOutput();
            whole.CopyTo(output);
        }
        else
        {
            WholeFile.Write(file, whole.CopyTo, ownerOnly: true);
            messages.WriteLine($"All that is kept about {SafeText.Line(learner)} is in {SafeText.Line(file)} ({LearnerWording.Size(whole.Length)}), which nobody but you can read.");
        }
        return ExitCode.Done;
    }
}
