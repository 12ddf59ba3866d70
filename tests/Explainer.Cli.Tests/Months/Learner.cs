using Explainer.Journal;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Tests.Months;

/// <summary>A learner whose memory is known, at a face that notes what they see and do.</summary>
/// <remarks>What was met holds for some days, twice as long after each day it was right; then it is gone. Half of that time they are certain.</remarks>
/// <param name="days">How many days each question holds at first; 0: they are sure of something wrong until they are told.</param>
/// <param name="diary">Where it is noted.</param>
/// <param name="clock">The time.</param>
internal sealed class Learner(IReadOnlyDictionary<string, int> days, Action<string> diary, TimeProvider clock) : IFace
{
    private readonly Dictionary<string, (ReviewDay Met, int Holds)> memory = [];
    private readonly Queue<string> wants = [];

    private ReviewDay Today => ReviewDay.Of(clock.GetUtcNow(), clock.LocalTimeZone);

    /// <summary>What they choose next in menus, "Review?" only if it is there; nothing left: they leave.</summary>
    public Learner Wants(params string[] labels)
    {
        foreach (string label in labels) wants.Enqueue(label);
        return this;
    }

    public Task<int?> ChooseAsync(Menu menu, CancellationToken cancel = default)
    {
        if (menu.Title == "Explainer")
            foreach (var item in menu.Items) diary($"  | {item.Label}: {item.Detail}");
        if (!wants.TryDequeue(out string? wanted)) return Task.FromResult<int?>(null);
        int at = menu.Items.ToList().FindIndex(i => i.Label == wanted.TrimEnd('?'));
        if (at < 0 && wanted.EndsWith('?')) return Task.FromResult<int?>(null);
        if (at < 0) Assert.Fail($"'{wanted}' is not in the menu: {string.Join(", ", menu.Items.Select(i => i.Label))}");
        return Task.FromResult<int?>(at);
    }

    public Task<string?> EnterAsync(string title, string question, CancellationToken cancel = default) => Task.FromResult<string?>(null);

    public async Task<bool> PlayAsync(SessionRunner runner, CancellationToken cancel = default)
    {
        diary($"  {runner.State.Lesson.Title}{(runner.State.Opened.Exam ? " (exam)" : "")}");
        while (runner.State.Phase is not Phase.Summary) await DoAsync(runner, Next(runner.State)).ConfigureAwait(false);
        diary($"    {Wording.ScoreLine(SessionSummary.Of(runner.State), null)}");
        await DoAsync(runner, new Close()).ConfigureAwait(false);
        // A lesson at a time: to the next part they do not go on.
        return runner.State.Opened.Occasion == Occasion.Review;
    }

    public Task ShowAsync(Screen screen, CancellationToken cancel = default)
    {
        foreach (var sentence in screen.Body.OfType<Sentence>()) diary($"  {sentence.Text}");
        return Task.CompletedTask;
    }

    public Task PreviewAsync(Preview preview, CancellationToken cancel = default) => throw new NotSupportedException("A learner writes no lessons.");

    private Intent Next(SessionState state) => state.Phase switch
    {
        Phase.Answering => new Respond(Answer(state.CurrentQuestion!)),
        Phase.Rating => new Rate(Certainty(state.CurrentQuestion!.Id.Value)),
        _ => new Advance(),
    };

    private async Task DoAsync(SessionRunner runner, Intent intent)
    {
        var outcome = await runner.DoAsync(intent).ConfigureAwait(false);
        Assert.That(outcome.Done, Is.True, $"{intent} in {runner.State.Phase}: {outcome.Objection}");
        if (intent is Rate or Respond { Response: DontKnow }) Learn(runner.State.Answers[^1]);
        // Reading the page before the questions is meeting what they ask.
        if (intent is Advance && runner.State.CurrentPage is not null)
            foreach (var question in runner.State.Questions) Meet(question.Id.Value);
    }

    private Response Answer(Question question)
    {
        string id = question.Id.Value;
        if (Knows(id)) return Responses(question).First(r => question.Grade(r).Verdict == Verdict.Correct);
        return days[id] == 0 && !memory.ContainsKey(id) ? Responses(question).First(r => question.Grade(r).Verdict == Verdict.Incorrect) : new DontKnow();
    }

    private bool Knows(string id) => memory.TryGetValue(id, out var known) && Today.Since(known.Met) <= known.Holds;

    private Certainty Certainty(string id) => !memory.TryGetValue(id, out var known) || Today.Since(known.Met) * 2 <= known.Holds ? Questions.Certainty.Certain : Questions.Certainty.FairlySure;

    private void Meet(string id)
    {
        // What they are sure of, a page does not put right.
        if (days[id] > 0) memory.TryAdd(id, (Today, days[id]));
    }

    private void Learn(Answer answer)
    {
        string id = answer.Question.Value;
        bool isRight = answer.Verdict == Verdict.Correct;
        diary($"    {id}: {Wording.VerdictOf(answer.Verdict).ToLowerInvariant()}{(answer.Certainty is { } certainty ? $", {Wording.CertaintyName(certainty)}" : "")}");
        int holds = memory.TryGetValue(id, out var known) ? known.Holds : Math.Max(1, days[id]);
        if (known.Met == Today && isRight) return;
        memory[id] = (Today, isRight ? 2 * holds : Math.Max(1, days[id]));
    }

    private static IEnumerable<Response> Responses(Question question) => question.Interaction switch
    {
        Choose choose => choose.Options.Select(o => new ChosenOptions([o.Id.Value])),
        _ => new[] { "spring tides", "12.4", "12.6", "its rhythm", "bowline", "clove hitch", "nothing" }.Select(text => new EnteredText(text)),
    };
}
