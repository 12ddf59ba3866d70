using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;
using Fractions;

namespace Explainer.Cli;

/// <summary>Plays an attempt sitting by sitting, and makes its result whenever it is left.</summary>
internal sealed class AttemptPlayer(AttemptDesk desk, IFace face, PlayRequest request, Attempt attempt, string title, Fraction? passMark)
{
    public Attempt Attempt { get; private set; } = attempt;

    /// <summary>Plays on from the first sitting that is not finished; true when all are.</summary>
    public async Task<bool> PlayToEndAsync(CancellationToken cancel)
    {
        while (Attempt.Next is { } sitting)
            if (!await PlayAsync(sitting, cancel).ConfigureAwait(false)) return false;
        if (Attempt.Sittings.Length > 1) await face.ShowAsync(await TotalAsync(cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        return true;
    }

    /// <summary>Plays one sitting; true when it was played to its end.</summary>
    public async Task<bool> PlayAsync(Sitting sitting, CancellationToken cancel)
    {
        var runner = await desk.OpenAsync(Attempt, sitting, request, cancel).ConfigureAwait(false);
        Attempt = Attempt.With(sitting, new(runner.State.Opened, null));
        bool played = await face.PlayAsync(runner, cancel).ConfigureAwait(false);
        // However a summary is left, the session is over: coming back begins anew.
        if (runner.State.Phase == Phase.Summary) await runner.DoAsync(new Close(), cancel).ConfigureAwait(false);
        if (runner.State.Phase == Phase.Closed)
            Attempt = Attempt.With(sitting, new(runner.State.Opened, new(runner.State.Latest, SessionSummary.Of(runner.State).Score)));
        return played;
    }

    /// <summary>The result as it stands, from the journal; null when nothing was begun.</summary>
    public async Task<ResultFile?> ResultAsync(string program, CancellationToken cancel)
    {
        var records = await RecordsAsync(cancel).ConfigureAwait(false);
        return records.Select(r => r.State?.Opened).FirstOrDefault(o => o is not null) is { } opened ? ResultWriter.Write(program, opened, passMark, records) : null;
    }

    private async Task<ImmutableArray<SittingRecord>> RecordsAsync(CancellationToken cancel)
    {
        var records = ImmutableArray.CreateBuilder<SittingRecord>();
        foreach (var sitting in Attempt.Sittings)
            records.Add(new(sitting.Occasion, sitting.Lesson, await desk.RecallAsync(Attempt, sitting, cancel).ConfigureAwait(false)));
        return records.ToImmutable();
    }

    private async Task<Screen> TotalAsync(CancellationToken cancel)
    {
        var records = await RecordsAsync(cancel).ConfigureAwait(false);
        var score = records.Where(r => r is { Occasion: Occasion.Lesson, State: not null }).Aggregate(Score.Zero, (sum, r) => sum + SessionSummary.Of(r.State!).Score);
        return new(title, "", [new Heading("The whole course"), new Total(score, passMark, passMark is { } mark ? score.Share >= mark : null)], null,
            [new("", "Enter", "Close") { IsUsual = true }]);
    }
}
