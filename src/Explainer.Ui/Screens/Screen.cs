using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>Everything a learner can perceive and do now. Full screen and plain mode are two printers of this; it knows no widths, colours or key codes.</summary>
/// <param name="Title">The lesson's title.</param>
/// <param name="Place">"Step 4 of 13"; empty where there is none.</param>
/// <param name="Body">What is shown, top to bottom.</param>
/// <param name="Prompt">The question to answer now, options in this attempt's order; null when nothing is asked.</param>
/// <param name="Actions">What can be done now besides answering, the usual one first.</param>
public sealed record Screen(string Title, string Place, ImmutableArray<Block> Body, Interaction? Prompt, ImmutableArray<ScreenAction> Actions)
{
    /// <summary>Steps done and all steps, for a progress bar; (0, 0) where there is none.</summary>
    public (int Done, int Of) Progress { get; init; }

    /// <summary>How sure the learner is, is asked now.</summary>
    public bool AsksCertainty { get; init; }

    /// <summary>Every command that is known where this is shown, whether it can be done now or not.</summary>
    public ImmutableArray<ScreenAction> Commands { get; init; } = SessionActions.All;

    /// <summary>What was right is told at the end.</summary>
    public bool TellsAnswers { get; init; } = true;

    /// <summary>To be known whatever else is read, in one line, where nothing beside the text says it; null for nothing.</summary>
    public Notice? Strip { get; init; }

    /// <summary>The action that the empty line and the Enter key mean; null where they mean nothing (on a question).</summary>
    public ScreenAction? Usual => Actions.FirstOrDefault(a => a.IsUsual);
}

/// <summary>Something a learner can do now: an intent, which may be recorded, or a look at something, which never is.</summary>
/// <param name="Command">The command of plain mode, without its colon.</param>
/// <param name="Key">The key of the full screen: one letter, or a key's name.</param>
/// <param name="Label">In a word or two.</param>
public sealed record ScreenAction(string Command, string Key, string Label)
{
    /// <summary>What it does to the session; null for a look.</summary>
    public Intent? Intent { get; init; }

    /// <summary>What it shows; null for an intent.</summary>
    public Look? Look { get; init; }

    /// <summary>The command takes a text: a page, a claim, a term, a note.</summary>
    public string? Argument { get; init; }

    /// <summary>Seldom needed: told in the help, not at the foot of the screen.</summary>
    public bool IsRare { get; init; }

    /// <summary>The command can be typed without its text, too.</summary>
    public bool MayStandAlone { get; init; }

    /// <summary>What Enter and the empty line mean here.</summary>
    public bool IsUsual { get; init; }

    /// <summary>What plain mode's help says of it, where that is not said of every action of this command.</summary>
    public string? Does { get; init; }
}

/// <summary>Things to look at that change nothing recorded.</summary>
public enum Look
{
    /// <summary>The page before.</summary>
    Back,

    /// <summary>The list of steps.</summary>
    Outline,

    /// <summary>A page by id.</summary>
    GoTo,

    /// <summary>The sources of what is shown.</summary>
    Sources,

    /// <summary>A claim by id.</summary>
    Claim,

    /// <summary>A glossary entry by word.</summary>
    Glossary,

    /// <summary>All questions with what was answered and what was right, or one of them by number.</summary>
    Answers,

    /// <summary>A note to write.</summary>
    Note,

    /// <summary>The text of what is shown, to the clipboard of the terminal.</summary>
    Copy,

    /// <summary>The same screen again.</summary>
    Repeat,

    /// <summary>What can be done here.</summary>
    Help,

    /// <summary>Leave; nothing is lost.</summary>
    Quit,

    /// <summary>In a preview: the step behind this one.</summary>
    NextStep,

    /// <summary>In a preview: the step before this one.</summary>
    PreviousStep,

    /// <summary>In a preview: the same step, not yet answered.</summary>
    Again,

    /// <summary>In a preview: what is right.</summary>
    Keys,

    /// <summary>In a preview: errors and warnings.</summary>
    Problems,

    /// <summary>In a preview: the lessons to choose from.</summary>
    Lessons,
}
