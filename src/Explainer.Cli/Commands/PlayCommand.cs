using System.Text;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer play</c> was asked to do.</summary>
/// <param name="Target">A path or an id.</param>
/// <param name="Learner">Who learns; null: not said.</param>
/// <param name="Request">How, but for who.</param>
/// <param name="Result">Where the result file goes; null: nowhere.</param>
/// <param name="RequirePass">Fail when the pass mark was not reached.</param>
internal sealed record PlayOrder(string Target, string? Learner, PlayRequest Request, string? Result, bool RequirePass);

/// <summary>Plays a course or a lesson from where it was left.</summary>
internal sealed class PlayCommand(Catalogue catalogue, ExerciseFile exercises, AttemptDesk desk, IFace face, IContentFiles files, WhoLearns who, TextWriter errors)
{
    private AttemptPlayer? player;
    private PlayOrder? order;

    public async Task<int> RunAsync(PlayOrder order, CancellationToken cancel)
    {
        this.order = order;
        if (order.Result is { } path) WholeFile.Probe("--result", path);
        if (exercises.IsMeant(order.Target)) return await PlayExerciseAsync(cancel).ConfigureAwait(false);
        var (found, missing) = Find(order.Target);
        if (found.Value is not { } playable) return await FromJournalAsync(found, missing, cancel).ConfigureAwait(false);
        NeedsPassMark(playable);
        if (await who.NameAsync(order.Learner, cancel).ConfigureAwait(false) is not { } learner) return ExitCode.Done;
        var request = order.Request with { Learner = learner };
        return await PlayAsync(request, await desk.AtAsync(playable.Listing, request, cancel).ConfigureAwait(false), playable, cancel).ConfigureAwait(false);
    }

    private async Task<int> PlayExerciseAsync(CancellationToken cancel)
    {
        var (opened, why) = exercises.Read(order!.Target);
        if (opened is not { } exercise)
        {
            await errors.WriteLineAsync(SafeText.Line($"explainer: '{order.Target}' {why}.")).ConfigureAwait(false);
            return ExitCode.Problems;
        }
        if (order.RequirePass && exercise.Terms.Sealed) throw new UsageException("--require-pass has no place in a sealed exercise: whoever handed it out grades it.");
        if (exercise.Seed is { } seed && order.Request.Seed is { } asked && asked != seed) throw new UsageException("--seed has no place in this exercise: it has the same order for everybody.");
        NeedsPassMark(exercise.Playable);
        if (await who.NameAsync(order.Learner, cancel).ConfigureAwait(false) is not { } learner) return ExitCode.Done;
        var request = order.Request with { Learner = learner, Exam = order.Request.Exam || exercise.Exam, Seed = exercise.Seed ?? order.Request.Seed, Exercise = exercise.Terms };
        var finished = await desk.FinishedAsync(exercise.Playable.Listing, request, cancel).ConfigureAwait(false);
        int code = finished is not null
            ? await HandInAsync(request, finished, exercise.Playable).ConfigureAwait(false)
            : await PlayAsync(request, await desk.AtAsync(exercise.Playable.Listing, request, cancel).ConfigureAwait(false), exercise.Playable, cancel).ConfigureAwait(false);
        if (order.Result is { } file) await errors.WriteLineAsync($"What you hand in is in {SafeText.Line(file)}.").ConfigureAwait(false);
        return code;
    }

    /// <summary>What was played to its end is handed in, and not begun anew: an exercise is done once.</summary>
    private async Task<int> HandInAsync(PlayRequest request, Attempt finished, Playable playable)
    {
        player = new(desk, face, request, finished, playable);
        await errors.WriteLineAsync($"{SafeText.Line(request.Learner)} has finished this exercise.{(order!.Result is null ? " --result FILE writes what is handed in;" : "")} --restart begins it anew.").ConfigureAwait(false);
        return await EndAsync().ConfigureAwait(false);
    }

    private (Checked<Playable> Found, UsageException? Missing) Find(string target)
    {
        try
        {
            return (catalogue.Find(target, "play"), null);
        }
        catch (UsageException missing)
        {
            return (new(null, []), missing);
        }
    }

    /// <summary>What cannot be read now may have been begun when it could be: the journal has kept it.</summary>
    private async Task<int> FromJournalAsync(Checked<Playable> found, UsageException? missing, CancellationToken cancel)
    {
        if (await who.NameAsync(order!.Learner, cancel).ConfigureAwait(false) is not { } learner) return ExitCode.Done;
        var request = order.Request with { Learner = learner, FromJournal = true };
        var kept = await KeptAsync(request, cancel).ConfigureAwait(false);
        // A result of a whole course needs all of it.
        if (kept is var (attempt, lesson) && !(attempt.WholeCourse && (order.Result is not null || order.RequirePass)))
        {
            NeedsPassMark(new PlayableLesson(lesson));
            return await PlayAsync(request, attempt, new PlayableLesson(lesson), cancel).ConfigureAwait(false);
        }
        if (missing is not null) throw missing;
        DiagnosticText.Write(errors, found.Diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        return ExitCode.Problems;
    }

    private async Task<(Attempt Attempt, Lesson Lesson)?> KeptAsync(PlayRequest request, CancellationToken cancel)
    {
        try
        {
            return await desk.KeptAsync(catalogue.IdsOf(order!.Target), request, cancel).ConfigureAwait(false);
        }
        catch (JournalException)
        {
            return null; // what is wrong with the content is said, which is what was asked about
        }
    }

    private void NeedsPassMark(Playable playable)
    {
        if (order!.RequirePass && playable.PassMark is null) throw new UsageException($"--require-pass needs a pass mark, and '{playable.Id}' has none (the content sets it with `pass: 70%`).");
    }

    private async Task<int> PlayAsync(PlayRequest request, Attempt attempt, Playable playable, CancellationToken cancel)
    {
        player = new(desk, face, request, attempt, playable);
        await player.PlayToEndAsync(null, cancel).ConfigureAwait(false);
        return await EndAsync().ConfigureAwait(false);
    }

    private async Task<int> EndAsync()
    {
        var result = await LeaveAsync().ConfigureAwait(false);
        return order!.RequirePass && result is not { Completed: true, Score.Passed: true } ? ExitCode.Problems : ExitCode.Done;
    }

    /// <summary>Writes the result, if one was asked for; also after a signal, since all of it is in the journal.</summary>
    public async Task<Classroom.ResultFile?> LeaveAsync()
    {
        if (player is null || order is null or { Result: null, RequirePass: false }) return null;
        var result = await player.ResultAsync(Program.NameAndVersion, CancellationToken.None).ConfigureAwait(false);
        if (result is not null && order.Result is { } path) WholeFile.Write(path, file => file.Write(Encoding.UTF8.GetBytes(result.ToJson())));
        return result;
    }
}
