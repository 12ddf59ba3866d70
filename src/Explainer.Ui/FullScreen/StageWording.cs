namespace Explainer.Ui.FullScreen;

/// <summary>What the full screen says about itself.</summary>
internal static class StageWording
{
    public const string TooSmall = "Explainer needs a little more room: at least 40 columns and 12 rows.";
    public const string PlainMode = "Everything here can be done line by line as well, for a screen reader or a pipe: start with --plain.";
    public const string Signs = "A sign after a statement says how it stands; Tab goes to it and Enter shows who says so: ";
    public const string HelpHeading = "Keys that work here";
    public const string WhichPage = "Which page? Its number and its name stand in the outline.";
    public const string WhichClaim = "Which claim? Its id stands among the sources.";
    public const string WhichWord = "Which word? Its beginning is enough; nothing at all shows every word.";
    public const string WhatNote = "Your note on this step:";
    public const string NoSuchSource = "There is no such source.";
    public const string GoOn = "Go on";
    public const string NothingWritten = "Nothing was written, so nothing was kept.";
}
