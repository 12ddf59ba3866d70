using System.Collections.Immutable;
using System.Threading.Channels;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>A lesson on its author's screen: follows the file, stands at any step, is answered as anything. Nothing is recorded.</summary>
/// <remarks>Not for several threads: news is taken in by whoever shows it.</remarks>
/// <param name="news">The lesson as it is written again.</param>
/// <param name="choice">The lessons to choose from.</param>
/// <param name="open">Reads another of them.</param>
/// <param name="clock">The time.</param>
public sealed class Preview(ChannelReader<Manuscript> news, Func<ImmutableArray<string>> choice, Func<string, Manuscript> open, TimeProvider clock)
{
    /// <summary>Lessons as they were when they last had no errors.</summary>
    private readonly Dictionary<string, Lesson> good = new(StringComparer.Ordinal);

    /// <summary>The lesson as it is written again.</summary>
    public ChannelReader<Manuscript> News => news;

    /// <summary>The lessons to choose from.</summary>
    public ImmutableArray<string> Choice => choice();

    /// <summary>The file looked at.</summary>
    public string Path { get; private set; } = "";

    /// <summary>All there is to say about the file.</summary>
    public ImmutableArray<Problem> Problems { get; private set; } = [];

    /// <summary>What is shown is not the file as it is, which has errors, but as it was before.</summary>
    public bool IsBehind { get; private set; }

    /// <summary>The session that is shown; null while the file has never been without errors.</summary>
    public SessionRunner? Runner { get; private set; }

    /// <summary>The lesson as it is written, its pools not laid out.</summary>
    public Lesson? Written => good.GetValueOrDefault(Path);

    /// <summary>Where the session stands.</summary>
    public SessionState? State => Runner?.State;

    /// <summary>What is shown now.</summary>
    public Screen Screen => PreviewPresenter.Present(this);

    /// <summary>Takes in a file that was read: shows the step that changed, else stays where it is.</summary>
    /// <returns>Whether another session is shown now; if not, the one shown goes on, with other problems beside it.</returns>
    public async Task<bool> TakeAsync(Manuscript manuscript)
    {
        bool isOther = manuscript.Path != Path;
        (Path, Problems) = (manuscript.Path, manuscript.Problems);
        if (manuscript.Lesson is { } whole) good[Path] = whole;
        IsBehind = manuscript.Lesson is null && Written is not null;
        if (Written is not { } written)
        {
            bool had = Runner is not null;
            Runner = null;
            return had || isOther;
        }
        if (!isOther && State is { } same && same.Lesson.Hash == written.Hash) return false;
        var lesson = PreviewSteps.LaidOut(written);
        var before = isOther ? null : State;
        Runner = await PreviewSteps.AtAsync(lesson, StepFor(lesson, manuscript.ChangedStep, before), clock).ConfigureAwait(false);
        if (before is not null) await PreviewSteps.RedoAsync(before, Runner).ConfigureAwait(false);
        return true;
    }

    /// <summary>Reads another lesson and shows it.</summary>
    public Task<bool> OpenAsync(string path) => TakeAsync(open(path));

    /// <summary>Goes some steps on or back, whatever is answered: from the opening before the first to the summary behind the last.</summary>
    public Task MoveAsync(int by) => GoAsync((State!.Phase == Phase.Summary ? State.Steps.Length : State.Step) + by);

    /// <summary>Shows the step anew, as if it were not answered.</summary>
    public Task AgainAsync() => MoveAsync(0);

    /// <summary>Goes to a step by its place, from 0; −1 is the opening.</summary>
    public async Task GoAsync(int step) =>
        Runner = await PreviewSteps.AtAsync(State!.Lesson, Math.Clamp(step, -1, State.Steps.Length), clock).ConfigureAwait(false);

    /// <summary>The place of a step by its id or its number in the outline, from 1; null when there is none.</summary>
    public int? Find(string named)
    {
        int index = PreviewSteps.IndexOf(State!.Steps, named.Trim());
        if (index < 0 && Numbers.One(named, State.Steps.Length) is { } number) index = number - 1;
        return index < 0 ? null : index;
    }

    /// <summary>The ids of all steps, in order.</summary>
    public IEnumerable<string> StepIds => State?.Steps.Select(PreviewSteps.IdOf) ?? [];

    private static int StepFor(Lesson lesson, string? changed, SessionState? before)
    {
        if (changed is not null && PreviewSteps.IndexOf(lesson.Steps, changed) is >= 0 and var news) return news;
        if (before is null || before.Phase == Phase.Opening) return -1;
        if (before.CurrentStep is not { } step) return lesson.Steps.Length;
        return PreviewSteps.IndexOf(lesson.Steps, PreviewSteps.IdOf(step)) is >= 0 and var same ? same : Math.Min(before.Step, lesson.Steps.Length - 1);
    }
}
