using System.Collections.Immutable;

namespace Explainer.Ui.Screens;

/// <summary>Things to choose from outside a session: the library's courses, a course's lessons.</summary>
/// <param name="Title">What is chosen from.</param>
/// <param name="Intro">Shown above.</param>
/// <param name="Items">In order; never empty.</param>
/// <param name="Usual">The item that Enter and the empty line mean.</param>
public sealed record Menu(string Title, ImmutableArray<Block> Intro, ImmutableArray<MenuItem> Items, int Usual);

/// <summary>One of them.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Detail">State and extent: "12 minutes · 7.5 of 9 points".</param>
public sealed record MenuItem(string Label, string Detail)
{
    /// <summary>A word that also chooses it, where it has one.</summary>
    public string? Id { get; init; }

    /// <summary>A letter that chooses it, where it has one.</summary>
    public char? Key { get; init; }

    /// <summary>What it is about, in whole sentences; told where there is room, and searched.</summary>
    public string Summary { get; init; } = "";

    /// <summary>How far one has come with it; the detail says it in words.</summary>
    public Standing Standing { get; init; }

    /// <summary>Parts done, of all; (0, 0) where there are none.</summary>
    public (int Done, int Of) Progress { get; init; }
}

/// <summary>How far one has come with something.</summary>
public enum Standing
{
    /// <summary>Nothing is said about it.</summary>
    Unsaid,

    /// <summary>Not begun.</summary>
    New,

    /// <summary>Begun.</summary>
    Begun,

    /// <summary>Done.</summary>
    Done,
}
