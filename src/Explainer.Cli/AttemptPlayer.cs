using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Journal;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Cli;

/// <summary>Plays an attempt sitting by sitting, and makes its result whenever it is left.</summary>
internal sealed class AttemptPlayer(AttemptDesk desk, IFace face, PlayRequest request, Attempt attempt, Playable playable)
{
    public Attempt Attempt { get; private set; } = attempt;

    /// <summary>Plays one sitting, then on from the first that is not finished, until all are or the person leaves.</summary>
    /// <param name="first">Where to begin; null: at the first that is not finished.</param>
    /// <param name="cancel">Leaves for the person.</param>
    public async Task PlayToEndAsync(Sitting? first, CancellationToken cancel)
    {
        for (var sitting = first ?? Attempt.Next; sitting is not null; sitting = Attempt.Next)
            if (!await PlayAsync(sitting, cancel).ConfigureAwait(false)) return;
        if (playable is PlayableCourse) await face.ShowAsync(await TotalAsync(cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
    }

    /// <summary>Plays one sitting; false when the person left, at its summary or before.</summary>
    private async Task<bool> PlayAsync(Sitting sitting, CancellationToken cancel)
    {
        var runner = await desk.OpenAsync(Attempt, sitting, playable.LessonOf(sitting), request, cancel).ConfigureAwait(false);
        // Also for a result that is wanted after a signal.
        Attempt = Attempt.With(sitting, new(runner.State.Opened, null));
        bool goesOn = await face.PlayAsync(runner, cancel).ConfigureAwait(false);
        // However a summary is left, by a signal too, the session is over: coming back begins anew.
        if (runner.State.Phase == Phase.Summary) await runner.DoAsync(new Close(), CancellationToken.None).ConfigureAwait(false);
        Attempt = await desk.AgainAsync(Attempt, CancellationToken.None).ConfigureAwait(false);
        return goesOn;
    }

    /// <summary>The result as it stands, from the journal; null when nothing was begun.</summary>
    public async Task<ResultFile?> ResultAsync(string program, CancellationToken cancel)
    {
        var records = await RecordsAsync(cancel).ConfigureAwait(false);
        return records.Select(r => r.State?.Opened).FirstOrDefault(o => o is not null) is { } opened ? ResultWriter.Write(program, opened, playable.PassMark, records) : null;
    }

    private async Task<ImmutableArray<SittingRecord>> RecordsAsync(CancellationToken cancel)
    {
        var records = ImmutableArray.CreateBuilder<SittingRecord>();
        foreach (var sitting in Attempt.Sittings)
        {
            var lesson = playable.LessonOf(sitting);
            records.Add(new(sitting.Occasion, lesson, await desk.RecallAsync(Attempt, sitting, lesson, cancel).ConfigureAwait(false)));
        }
        return records.ToImmutable();
    }

    private async Task<Screen> TotalAsync(CancellationToken cancel)
    {
        var records = await RecordsAsync(cancel).ConfigureAwait(false);
        return request.Exercise is { Sealed: true } ? LibraryPresenter.Ungraded(playable.Title) : LibraryPresenter.Total(playable.Title, ResultWriter.LessonScore(records.First(r => r.State is not null).State!.Opened, records), playable.PassMark);
    }
}
