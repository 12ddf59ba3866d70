using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>Sentences that only plain mode needs: how to type an answer, and about commands.</summary>
internal static class PlainWording
{
    public const string Greeting = "An empty line goes on. :help says what else you can do, :quit leaves.";
    public const string GreetingWithSources = "An empty line goes on. On a page, :sources tells who says what. :help says what else you can do, :quit leaves.";
    public const string GoesOn = "An empty line goes on.";
    public const string NoCommand = "Name a command behind the colon; :help lists them. An answer that begins with a colon is typed with two.";
    public const string GapsBegin = "The gaps are asked one by one; - leaves one empty.";
    public const string NoGapFilled = "No gap is filled. If you do not know, type :dont-know.";
    public const string PassEmpty = "An empty line skips this.";
    public const string BackAtFeedback = "You are back at the feedback. An empty line goes on; :repeat says it again.";
    public const string MenuLeave = ":quit leaves.";
    public const string MatchWith = "To match with:";

    public const string Levels = "the levels are 1 to 4";
    public const string HelpNote = "A command can be shortened as long as it stays clear. Two colons begin an answer that starts with a colon.";

    /// <summary>To one who types a key of the full screen.</summary>
    public static string TypedAs(string key, string command) => $"{key} is a key of the full screen; here it is :{command}. :help says what else there is.";

    /// <summary>The last line before the learner's: how to answer, or what can be done besides going on; null where nothing is to be said.</summary>
    public static string? Guide(Phase phase, Screen screen)
    {
        string[] parts =
        [
            .. phase switch
            {
                Phase.Opening => [Offers("sources") ? GreetingWithSources : Greeting],
                Phase.Forewarning => ["An empty line goes on to the page."],
                Phase.Rating => [PassEmpty],
                Phase.Revisiting => ["An empty line goes back to the feedback."],
                Phase.Summary => [AfterSummary(screen)],
                _ => screen.Prompt is { } prompt ? [HowTo(prompt)] : Array.Empty<string>(),
            },
            .. Offers("answers") ? [":answers goes through all questions with what was right."] : Array.Empty<string>(),
            .. Offers("hint") ? [":hint gives a hint."] : Array.Empty<string>(),
            .. Offers("dont-know") ? [":dont-know if you don't know."] : Array.Empty<string>(),
            .. Offers("retry") ? [":retry tries again."] : Array.Empty<string>(),
            .. Offers("passage") ? [":passage reads the passage that answers it."] : Array.Empty<string>(),
            .. Offers("skip") && phase == Phase.Forewarning ? [":skip leaves it out."] : Array.Empty<string>(),
        ];
        return parts is [] ? null : string.Join(' ', parts);

        bool Offers(string command) => screen.Actions.Any(a => a.Command == command);
    }

    /// <summary>What an empty line does at the end.</summary>
    private static string AfterSummary(Screen screen) => screen.Body.OfType<Upcoming>().FirstOrDefault() switch
    {
        null => "An empty line closes.",
        { Title: null } => "An empty line goes on to the score of the whole course.",
        _ => "An empty line goes on to it.",
    };

    /// <summary>Where the learner is, after a look at something else.</summary>
    public static string YouAreAt(SessionState state) => state.Phase switch
    {
        Phase.Opening => "You are at the beginning of the lesson. An empty line goes on.",
        Phase.Forewarning => $"You are before the page \"{state.CurrentPage!.Title}\". An empty line goes on to it; :skip leaves it out.",
        Phase.Reading => $"You are at the page \"{state.CurrentPage!.Title}\". An empty line goes on; :repeat reads it again.",
        Phase.Revisiting => "You are at the passage. An empty line goes back to the feedback; :repeat reads the passage again.",
        _ => "You are at the feedback. An empty line goes on; :repeat says it again.",
    };

    /// <summary>What an action does, with how it is typed.</summary>
    public static string Does(ScreenAction action) => action.Does ?? action.Command switch
    {
        "" => $"An empty line: {char.ToLowerInvariant(action.Label[0])}{action.Label[1..]}.",
        "skip" => ":skip leaves this page out.",
        "hint" => ":hint gives a hint.",
        "dont-know" => ":dont-know says that you don't know. It earns nothing, and counts as no mistake.",
        "retry" => ":retry tries the question again.",
        "passage" => ":passage reads the passage that answers the question.",
        "answers" => ":answers goes through all questions with what was right; :answers 3 through the third alone.",
        "back" => ":back reads the page before; typed again, the one before that.",
        "outline" => ":outline lists pages and questions.",
        "goto" => ":goto PAGE reads a page again, by its number in the outline or its id.",
        "sources" => ":sources tells who says what, and where it can be read.",
        "claim" => ":claim ID tells who makes a claim.",
        "glossary" => ":glossary TERM explains a word; without a word, all of them.",
        "note" => ":note TEXT keeps a note of yours.",
        "to-clipboard" => ":to-clipboard copies this text to the clipboard, where the terminal allows it.",
        "repeat" => ":repeat says this again.",
        "help" => ":help or ? lists what can be done.",
        "quit" => ":quit leaves; what you answered is kept.",
        var other => $":{other}: {action.Label}.",
    };

    public static string UnknownCommand(string typed, IReadOnlyList<string> near) =>
        $"There is no command :{Wording.Clipped(typed)}.{(near is [] ? "" : $" Did you mean {Or(near.Select(n => $":{n}"))}?")} :help lists them.";

    public static string AmbiguousCommand(string typed, IEnumerable<string> meant) => $":{Wording.Clipped(typed)} could be {Or(meant.Select(m => $":{m}"))}. Type more of it.";

    public static string TakesNothing(string command) => $":{command} takes nothing behind it. If you meant an answer, begin it with two colons.";

    public static string NeedsArgument(ScreenAction command) => command.Look switch
    {
        Look.GoTo when command.Argument == "PAGE" => "Name the page behind it, by its number or its id, as in :goto 2. :outline lists them.",
        Look.Claim => "Name the claim behind it. :sources lists them.",
        _ => $"Write it behind the command, as in :{command.Command} {command.Argument}.",
    };

    public static string NotNow(string command, Screen screen) => command switch
    {
        "hint" => "There is no hint here.",
        "dont-know" => "Nothing is asked here, so there is nothing to say you don't know.",
        "passage" => "The passage can be read after an answer, where a question names one.",
        "retry" => "There is nothing to try again here.",
        "skip" => "Only a page with a content note can be skipped.",
        "answers" => screen.TellsAnswers ? "The answers can be read after the end." : "What is right is not told here, at the end either.",
        "back" => "There is no page to go back to here.",
        "goto" or "sources" or "claim" => Wording.ClosedBook,
        "glossary" => "This lesson has no glossary.",
        "to-clipboard" => "There is no terminal here that has a clipboard.",
        _ => Wording.NotNow,
    };

    public static string OptionsAre(int count) => count == 1 ? "there is one option, 1" : $"options are 1 to {count}";

    public static string PairsAre(Match match) => $"pairs are typed as 1=a, with numbers 1 to {match.Sources.Length} and letters a to {Numbers.Letter(match.Targets.Length - 1)}";

    public static string NoTarget(string named, int fitting, Match match) => named.Length == 0 ? PairsAre(match)
        : fitting == 0 ? $"the letters are a to {Numbers.Letter(match.Targets.Length - 1)}"
        : $"\"{Wording.Clipped(named)}\" could be more than one of them";

    public static string Names(Choose choose) => Or(choose.Options.Select(o => o.Names[0]));

    /// <summary>How an answer is typed.</summary>
    public static string HowTo(Interaction prompt) => prompt switch
    {
        Choose { ByName: true } choose => $"Answer {Names(choose)}.",
        Choose { Max: 1 } => "Type the number of your answer.",
        Choose { MayChooseNone: true } => "Type the numbers of all that are right, with blanks between them; 0 for none.",
        Choose => "Type the numbers of all that are right, with blanks between them.",
        EnterText { Shape: TextShape.Number } text => $"Type a number{In(text.Unit)}.",
        EnterText text => $"Type your answer{In(text.Unit)}.",
        Arrange => "Type the numbers in the order you think right, with blanks between them.",
        Match match => $"Type a letter for each number, as in 1=a 2=b. {(match.TargetsOnce ? "Each letter can be used once." : "A letter can be used more than once.")}",
        FillGaps => GapsBegin,
        _ => throw new System.Diagnostics.UnreachableException(prompt.GetType().Name),
    };

    /// <summary>How one gap is filled.</summary>
    public static string HowTo(Gap gap, int number, int of) => $"Gap {number} of {of}: type " + gap switch
    {
        { Options.IsEmpty: false } => "the number of an option.",
        { Shape: TextShape.Number } => $"a number{In(gap.Unit)}.",
        _ => $"a text{In(gap.Unit)}.",
    };

    public static string Or(IEnumerable<string> names) => names.ToArray() switch
    {
        [] => "",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} or {last}",
    };

    private static string In(string? unit) => unit is null ? "" : $", in {unit}";
}
