using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Screens;

/// <summary>What can be done, and when: the one table from which screens, help, keys and commands are made.</summary>
public static class SessionActions
{
    /// <summary>Copies the text of what is shown; for terminals alone.</summary>
    public static ScreenAction Copy { get; } = new("to-clipboard", "y", "Copy the text") { Look = Look.Copy, IsRare = true };

    private static readonly (ScreenAction Action, Func<SessionRunner, bool> When)[] Table =
    [
        (new("", "Enter", "Read the page") { Intent = new Advance(), IsUsual = true }, s => s.Session.Can(Trigger.Accept)),
        (new("", "Enter", "Go on") { Intent = new Advance(), IsUsual = true }, s => s.Session.Can(Trigger.Advance)),
        (new("", "Enter", "Skip") { Intent = new Rate(null), IsUsual = true }, s => s.Session.Can(Trigger.Rate)),
        (new("", "Enter", "Back to the question") { Intent = new Return(), IsUsual = true }, s => s.Session.Can(Trigger.Return)),
        (new("", "Enter", "Go on") { Intent = new Close(), IsUsual = true }, s => s.Session.Can(Trigger.Close) && s.Context.Sequel is not null),
        (new("", "Enter", "Close") { Intent = new Close(), IsUsual = true }, s => s.Session.Can(Trigger.Close) && s.Context.Sequel is null),
        (new("skip", "s", "Skip this page") { Intent = new Skip() }, s => s.Session.Can(Trigger.Skip)),
        (new("hint", "h", "Hint") { Intent = new ShowHint() }, s => s.Session.Can(Trigger.ShowHint)),
        (new("dont-know", "d", "I don't know") { Intent = new Respond(new DontKnow()) }, s => s.Session.Can(Trigger.GiveUp)),
        (new("retry", "r", "Try again") { Intent = new Retry() }, s => s.Session.Can(Trigger.Retry)),
        (new("passage", "p", "Read the passage") { Intent = new OpenPassage() }, s => s.Session.Can(Trigger.OpenPassage)),
        (new("answers", "a", "All answers") { Look = Look.Answers, Argument = "N", MayStandAlone = true }, s => MayReadAnswers(s.State)),
        (new("back", "b", "Page before") { Look = Look.Back }, s => MayLookBack(s.State) && Lookups.PageBefore(s.State) is not null),
        (new("outline", "o", "Outline") { Look = Look.Outline }, _ => true),
        (new("goto", "g", "Go to a page") { Look = Look.GoTo, Argument = "PAGE", IsRare = true }, s => MayLookBack(s.State)),
        (new("sources", "u", "Sources") { Look = Look.Sources }, s => MayLookBack(s.State)),
        (new("claim", "c", "Claim") { Look = Look.Claim, Argument = "ID", IsRare = true }, s => MayLookBack(s.State)),
        (new("glossary", "w", "Words") { Look = Look.Glossary, Argument = "TERM", MayStandAlone = true }, s => s.State.Lesson.References.Glossary.Count > 0),
        (new("note", "n", "Note") { Look = Look.Note, Argument = "TEXT" }, s => s.State.Phase != Phase.Closed),
        (Copy, _ => true),
        (new("repeat", "F5", "Show again") { Look = Look.Repeat, IsRare = true }, _ => true),
        (new("help", "?", "Help") { Look = Look.Help }, _ => true),
        (new("quit", "q", "Quit") { Look = Look.Quit }, _ => true),
    ];

    /// <summary>Every command there is, for "did you mean" and for what cannot be done now.</summary>
    public static ImmutableArray<ScreenAction> All { get; } = [.. Table.Select(row => row.Action)];

    /// <summary>What can be done now, the usual one first.</summary>
    public static ImmutableArray<ScreenAction> Of(SessionRunner runner) => [.. Table.Where(row => row.When(runner)).Select(row => row.Action)];

    /// <summary>What was right is told after the end, where it is told at all.</summary>
    public static bool MayReadAnswers(SessionState state) => state.Phase == Phase.Summary && TellsAnswers(state);

    /// <summary>What was right is told at the end: not of a pretest, nor where nobody here knows it.</summary>
    public static bool TellsAnswers(SessionState state) => state.Opened is { Occasion: not Occasion.Pretest, IsSealed: false };

    /// <summary>Whether what a link leads to may be opened now; words may always.</summary>
    public static bool MayOpen(SessionState state, LinkKind kind) => kind is LinkKind.Term or LinkKind.Address || MayLookBack(state);

    /// <summary>Pages, claims and sources may be looked at; in exams and tests not from a question, and before a pretest not at all: they hold the answers.</summary>
    public static bool MayLookBack(SessionState state) => state.Opened.Occasion != Occasion.Pretest && (state.GivesHelp || state.Phase is not (Phase.Answering or Phase.Rating));
}
