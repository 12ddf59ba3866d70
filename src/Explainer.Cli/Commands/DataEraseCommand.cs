using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Storage;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer data erase</c> was asked to do.</summary>
/// <param name="Learner">Whose data; null: the only learner's.</param>
/// <param name="Agreed">Without asking.</param>
/// <param name="KeepBackups">Copies beside the journal are left as they are.</param>
internal sealed record EraseOrder(string? Learner, bool Agreed, bool KeepBackups);

/// <summary>Removes everything about one learner: the only thing in the program that ever deletes.</summary>
internal sealed class DataEraseCommand(JournalArchive archive, Surroundings surroundings, TextReader input, TextWriter messages)
{
    public async Task<int> RunAsync(EraseOrder order, CancellationToken cancel)
    {
        var known = archive.Learners();
        // Somebody may be left in a copy alone.
        bool onlyInCopies = order.Learner is { } named && !known.Any(l => l.Name == named) && !order.KeepBackups && archive.CopiesOf(named).Holding is not [];
        string learner = onlyInCopies ? order.Learner! : LearnerChoice.Of(order.Learner, known);
        if (!order.Agreed && !await AgreesAsync(learner, known, order.KeepBackups, cancel).ConfigureAwait(false)) return ExitCode.Done;
        var erased = archive.Erase(learner, order.KeepBackups);
        foreach (string line in Told(learner, erased, order.KeepBackups)) await messages.WriteLineAsync(line).ConfigureAwait(false);
        return erased.Unreadable.IsEmpty ? ExitCode.Done : ExitCode.Problems;
    }

    private async Task<bool> AgreesAsync(string learner, ImmutableArray<LearnerExtent> known, bool keepBackups, CancellationToken cancel)
    {
        if (!surroundings.TypesAtTerminal) throw new UsageException("Nothing was erased. With --yes it is erased without asking.");
        string what = known.FirstOrDefault(l => l.Name == learner) is { } extent ? LearnerWording.Extent(extent) : $"{SafeText.Line(learner)}: in copies of the journal alone";
        await messages.WriteLineAsync($"This erases for ever {what}.").ConfigureAwait(false);
        await messages.WriteLineAsync(keepBackups ? "Copies of the journal are left as they are." : "It is erased from the copies beside the journal, too.").ConfigureAwait(false);
        await messages.WriteAsync("Erase it? Type yes to do so: ").ConfigureAwait(false);
        string? typed = await input.ReadLineAsync(cancel).AsTask().WaitAsync(cancel).ConfigureAwait(false);
        if (typed is not null && typed.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase)) return true;
        await messages.WriteLineAsync("Nothing was erased.").ConfigureAwait(false);
        return false;
    }

    private IEnumerable<string> Told(string learner, Erasure erased, bool keepBackups)
    {
        string name = SafeText.Line(learner);
        if (erased.Journal is { } held) yield return $"Erased about {name}: {LearnerWording.Counted(held)}{Lessons((int)erased.Lessons)}.";
        foreach (string copy in erased.Copies) yield return File.Exists(copy) ? $"Erased from the copy {SafeText.Line(copy)}, too." : $"The copy {SafeText.Line(copy)} is gone: it held nobody else.";
        foreach (var (path, why) in erased.Unreadable) yield return $"The copy {SafeText.Line(path)} could not be gone through, and may still hold {name}. {SafeText.Line(why)} Delete the copy yourself if you do not need it.";
        if (keepBackups)
            foreach (string copy in archive.CopiesOf(learner).Holding) yield return $"The copy {SafeText.Line(copy)} still holds {name}.";
        yield return "Result files, exports and copies in other folders are not the program's to find; if there are any, delete them yourself.";
    }

    private static string Lessons(int count) => count == 0 ? "" : $", and {Wording.Count(count, "kept lesson text", "kept lesson texts")} that nobody else had begun";
}
