using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer pack</c> was asked to do.</summary>
/// <param name="Target">A path or an id.</param>
/// <param name="File">Where the exercise goes.</param>
/// <param name="Settings">How it is to be played.</param>
internal sealed record PackOrder(string Target, string File, ExerciseSettings Settings);

/// <summary>Makes one file of a course or a lesson, to hand out.</summary>
internal sealed class PackCommand(Catalogue catalogue, IContentFiles files, TimeProvider clock, TextWriter messages)
{
    public int Run(PackOrder order)
    {
        if (Path.GetExtension(order.File) is ".yaml" or ".yml") throw new UsageException($"--output '{order.File}' would be content; call it something like exercise{Exercise.Extension}.");
        WholeFile.Probe("--output", order.File);
        var (playable, diagnostics) = catalogue.Find(order.Target, $"pack --output {CommandLine.Typed(order.File)}");
        DiagnosticText.Write(messages, diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        if (playable is null || diagnostics.Any(d => d.Rule.Severity == Severity.Error)) return ExitCode.Problems;
        var (bytes, exercise) = ExercisePacker.Pack(playable, order.Settings, Program.NameAndVersion);
        if (bytes is not { } whole)
        {
            messages.WriteLine($"explainer: '{SafeText.Line(order.Target)}' is too large to be handed out as one file. Pack its lessons one by one.");
            return ExitCode.Problems;
        }
        WholeFile.Write(order.File, file => file.Write(whole.Span));
        foreach (string line in Told(order, exercise, whole.Length)) messages.WriteLine(line);
        return ExitCode.Done;
    }

    private IEnumerable<string> Told(PackOrder order, Exercise exercise, long size)
    {
        int questions = exercise.Playable.Sittings.SelectMany(s => s.Questions).DistinctBy(q => q.Id).Count();
        string[] ways =
        [
            .. exercise.Terms.Sealed ? ["sealed"] : Array.Empty<string>(),
            .. exercise.Exam ? ["an exam"] : Array.Empty<string>(),
            .. exercise.Seed is null ? Array.Empty<string>() : ["the same order for everybody"],
            .. exercise.Playable.PassMark is { } mark ? [$"pass mark {Wording.Percent(mark)}"] : Array.Empty<string>(),
            .. exercise.Terms.Due is { } due ? [string.Create(System.Globalization.CultureInfo.InvariantCulture, $"due {due:yyyy-MM-dd HH:mm zzz}{(due < clock.GetUtcNow() ? ", which is past" : "")}")] : Array.Empty<string>(),
        ];
        yield return $"{SafeText.Line(order.File)}: \"{SafeText.Line(exercise.Playable.Title)}\", {Wording.Count(questions, "question", "questions")}, {LearnerWording.Size(size)}{string.Concat(ways.Select(w => $", {w}"))}.";
        yield return $"Its id is {exercise.Terms.Id}; what learners hand in carries it.";
        if (exercise.Terms.Sealed && exercise.TellingPages > 0)
            yield return $"Pages stay as they are, and {Wording.Count(exercise.TellingPages, "page holds", "pages hold")} the answer to a question (its passage).";
    }
}
