using System.Collections.Immutable;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>What an author can do in a preview: all that a learner can, and what makes every step and every key be seen.</summary>
internal static class PreviewActions
{
    private const string NotKept = "leaves; nothing in a preview is recorded.";

    /// <summary>Before all others while there are any; behind them, to be told so, while there are none.</summary>
    private static readonly ScreenAction Problems = new("problems", "e", "Problems") { Look = Look.Problems, Does = ":problems lists all errors and warnings with their lines." };

    private static readonly (ScreenAction Action, Func<Preview, bool> When)[] Table =
    [
        (Problems, p => !p.Problems.IsEmpty),
        (new("next", ">", "Next step") { Look = Look.NextStep, Does = ":next goes to the next step, answered or not." }, p => p.State is { } s && s.Phase != Phase.Summary),
        (new("previous", "<", "Step before") { Look = Look.PreviousStep, Does = ":previous goes to the step before." }, p => p.State is { Phase: not Phase.Opening }),
        (new("keys", "x", "What is right") { Look = Look.Keys, Does = ":keys tells what is right, and how the question is filed." }, p => p.State?.CurrentQuestion is not null),
        (new("retry", "r", "Try again") { Look = Look.Again, Does = ":retry asks the question anew." }, p => p.State is { CurrentQuestion: not null, MayRetry: false, Phase: Phase.Reviewing or Phase.Rating or Phase.Revisiting }),
        (new("goto", "g", "Go to a step") { Look = Look.GoTo, Argument = "STEP", Does = ":goto STEP goes to any step, by its number in the outline or its id." }, p => p.State is not null),
        (new("lessons", "l", "Lessons") { Look = Look.Lessons, Argument = "NUMBER", MayStandAlone = true, Does = ":lessons lists the lessons; with a number behind it, it opens that one." }, p => p.Choice.Length > 1),
    ];

    private static readonly (ScreenAction Action, Func<Preview, bool> When)[] Last =
    [
        (Problems, p => p.Problems.IsEmpty),
        (new("quit", "q", "Quit") { Look = Look.Quit, Does = $":quit {NotKept}" }, _ => true),
    ];

    /// <summary>Every command there is in a preview; those of a session that mean something else here are replaced.</summary>
    public static ImmutableArray<ScreenAction> All { get; } = [.. Merged(SessionActions.All, [.. Table.Select(row => row.Action)], [.. Last.Select(row => row.Action)]).Distinct()];

    /// <summary>What can be done now, the usual thing first.</summary>
    public static ImmutableArray<ScreenAction> Of(Preview preview) =>
        Merged(preview.Runner is { } runner ? SessionActions.Of(runner) : [Usual(Look.Repeat), Usual(Look.Help)], Now(Table, preview), Now(Last, preview));

    private static ScreenAction[] Now((ScreenAction Action, Func<Preview, bool> When)[] rows, Preview preview) => [.. rows.Where(row => row.When(preview)).Select(row => row.Action)];

    private static ScreenAction Usual(Look look) => SessionActions.All.First(a => a.Look == look);

    /// <summary>The preview's own stand behind what Enter does, where hints are seen first.</summary>
    private static ImmutableArray<ScreenAction> Merged(ImmutableArray<ScreenAction> session, ScreenAction[] own, ScreenAction[] last) =>
    [
        .. session.Where(a => a.IsUsual),
        .. own,
        .. session.Where(a => !a.IsUsual && !own.Concat(last).Any(o => o.Command == a.Command)),
        .. last,
    ];
}
