using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>A learner who does whatever comes to mind, from a seed.</summary>
internal static class Play
{
    /// <summary>So many things that really happen, or fewer when the session ends before.</summary>
    public static async Task SomeSteps(SessionRunner runner, Random chance, int steps)
    {
        while (steps > 0 && runner.State.Phase != Phase.Closed)
            if ((await runner.DoAsync(Something(runner.State, chance))).Done) steps--;
    }

    private static Intent Something(SessionState state, Random chance) => chance.Next(9) switch
    {
        0 or 1 => new Advance(),
        2 => new Respond(chance.Next(3) == 0 ? new DontKnow() : Chosen(state, chance)),
        3 => new Rate((Certainty)chance.Next(1, 5)),
        4 => new ShowHint(),
        5 => new Retry(),
        6 => state.Phase == Phase.Revisiting ? new Return() : new OpenPassage(),
        7 => chance.Next(4) == 0 ? new WriteNote($"메모 {chance.Next()} 🌉") : new Skip(),
        _ => new Close(),
    };

    private static ChosenOptions Chosen(SessionState state, Random chance) =>
        new(state.CurrentInteraction is Choose choose ? [choose.Options[chance.Next(choose.Options.Length)].Id.Value] : []);
}
