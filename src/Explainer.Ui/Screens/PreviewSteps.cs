using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>Real sessions that stand at any step of a lesson. Nothing is left out: every question of a pool, and every page for those who missed a question.</summary>
internal static class PreviewSteps
{
    /// <summary>Orders are drawn alike every time, so that options stay where they are while an author writes.</summary>
    private const long Seed = 1;

    /// <summary>The lesson with its pools laid out.</summary>
    public static Lesson LaidOut(Lesson lesson) => lesson with
    {
        Steps = [.. lesson.Steps.SelectMany(step => step is PoolStep pool ? [.. pool.Questions.Select(q => new QuestionStep(q))] : ImmutableArray.Create(step))],
    };

    public static string IdOf(Step step) => step switch
    {
        PageStep page => page.Page.Id.Value,
        QuestionStep question => question.Question.Id.Value,
        _ => throw new System.Diagnostics.UnreachableException(step.GetType().Name),
    };

    /// <summary>The place of a step by its id; −1 when there is none.</summary>
    public static int IndexOf(ImmutableArray<Step> steps, string id)
    {
        for (int i = 0; i < steps.Length; i++)
            if (IdOf(steps[i]) == id) return i;
        return -1;
    }

    /// <summary>A session at a step, its content note read; −1 is the opening, the number of steps the summary.</summary>
    /// <remarks>On the way there every page is read and every question answered with "I don't know", so that pages for those who missed one are shown.</remarks>
    public static async Task<SessionRunner> AtAsync(Lesson laidOut, int step, TimeProvider clock)
    {
        var runner = await SessionRunner.OpenAsync(laidOut, new("author", Seed), new MemoryJournal(), clock).ConfigureAwait(false);
        while (runner.State.Phase != Phase.Summary && (runner.State.Step < step || runner.State.Phase == Phase.Forewarning))
            if (await runner.DoAsync(runner.State.Phase == Phase.Answering ? new Respond(new DontKnow()) : new Advance()).ConfigureAwait(false) is not { Done: true })
                throw new System.Diagnostics.UnreachableException($"no way on from {runner.State.Phase}");
        return runner;
    }

    /// <summary>Does once more what the author did at the question, when it is still graded alike: a change to its feedback is seen at once.</summary>
    public static async Task RedoAsync(SessionState before, SessionRunner runner)
    {
        if ((before.CurrentQuestion, runner.State.CurrentQuestion) is not ({ } was, { } now) || KeyVersion.Of(was) != KeyVersion.Of(now) || was.Id != now.Id) return;
        Answer[] answers = [.. before.Answers.Where(a => a.Question == was.Id)];
        foreach (var intent in Done(before, answers))
            if (!(await runner.DoAsync(intent).ConfigureAwait(false)).Done && intent is not Rate) return;
    }

    private static IEnumerable<Intent> Done(SessionState before, Answer[] answers)
    {
        for (int i = 0; i < answers.Length; i++)
        {
            if (i > 0) yield return new Retry();
            yield return new Respond(answers[i].Response);
            if (i < answers.Length - 1 || before.Phase != Phase.Rating) yield return new Rate(answers[i].Certainty);
        }
        if (before.Phase != Phase.Answering) yield break;
        if (answers.Length > 0) yield return new Retry();
        for (int hint = 0; hint < before.HintsShown; hint++) yield return new ShowHint();
    }
}
