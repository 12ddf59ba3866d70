namespace Explainer.Ui.FullScreen;

/// <summary>How what keys act on is set off.</summary>
internal enum Emphasis
{
    /// <summary>It is not what keys act on.</summary>
    None,

    /// <summary>A line of a list: its ground is raised from edge to edge, and a pointer stands before it.</summary>
    Row,

    /// <summary>A word in the running text: in the strongest colours there are.</summary>
    Word,
}
