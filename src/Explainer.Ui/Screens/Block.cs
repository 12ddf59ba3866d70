using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Ui.Screens;

/// <summary>A part of what is shown.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A heading, as plain text.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Level">1 for the screen's own, 2 for its parts.</param>
public sealed record Heading(string Text, int Level = 1) : Block;

/// <summary>CommonMark from an author.</summary>
/// <param name="Text">The text.</param>
/// <param name="Quote">A stretch of it to highlight and to begin at, if there is one.</param>
public sealed record Prose(Markup Text, string? Quote = null) : Block
{
    /// <summary>It is what is asked.</summary>
    public bool IsStem { get; init; }

    /// <summary>How the claims stand that the text links to; without those whose status would answer the question now asked.</summary>
    public ImmutableSortedDictionary<string, ClaimStatus> Claims { get; init; } = ImmutableSortedDictionary<string, ClaimStatus>.Empty;
}

/// <summary>How a claim stands, who says so, through whom, as of when.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="IsWithheld">Its status would answer the question now asked.</param>
public sealed record ClaimFacts(Claim Claim, bool IsWithheld) : Block;

/// <summary>A sentence of the program's own.</summary>
public sealed record Sentence(string Text) : Block;

/// <summary>How a notice is meant; shown by sign and word, never by colour alone.</summary>
public enum Tone
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>A hint.</summary>
    Hint,

    /// <summary>A content note.</summary>
    Caution,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Partly right.</summary>
    Partly,

    /// <summary>Wrong.</summary>
    Wrong,
}

/// <summary>A marked text with a word before it: "Hint: …", "Partly right: …".</summary>
/// <param name="Tone">How it is meant.</param>
/// <param name="Label">The word.</param>
/// <param name="Text">The text; empty when the word says all.</param>
public sealed record Notice(Tone Tone, string Label, Markup Text) : Block;

/// <summary>Feedback on one part of a question.</summary>
/// <param name="Mark">What became of it.</param>
/// <param name="Label">The mark in words: "You chose this, and it is right".</param>
/// <param name="Text">The part itself.</param>
/// <param name="Comment">The author's words.</param>
public sealed record PartLine(PartMark Mark, string Label, Markup Text, Markup? Comment) : Block;

/// <summary>Dated entries.</summary>
/// <param name="Lines">In the author's order.</param>
/// <param name="Quote">A stretch of one of them to highlight and to begin at, if there is one.</param>
public sealed record Timeline(ImmutableArray<TimelineLine> Lines, string? Quote = null) : Block;

/// <summary>One entry with the status of its claim, if it has one.</summary>
public sealed record TimelineLine(PartialDate Date, Markup Text, Claim? Claim);

/// <summary>Bars with values.</summary>
/// <param name="Title">What is compared.</param>
/// <param name="Unit">What is counted; "%" for shares.</param>
/// <param name="Lines">In order.</param>
public sealed record Bars(string Title, string? Unit, ImmutableArray<BarLine> Lines) : Block
{
    /// <summary>What the labels and the values are, for a table's head.</summary>
    public (string Label, string Value) Heads { get; init; } = ("", "");

    /// <summary>The bars by who says so, in the order of their first; one group without a name where no two claimants are compared.</summary>
    public IEnumerable<(string? Claimant, ImmutableArray<BarLine> Lines)> Groups => Lines.Select(l => l.Claim?.Claimant).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any()
        ? Lines.GroupBy(l => l.Claim?.Claimant ?? "").Select(g => ((string?)g.Key, g.ToImmutableArray()))
        : [(null, Lines)];
}

/// <summary>One bar.</summary>
/// <param name="Label">Whose.</param>
/// <param name="Value">Its length, 0 or more.</param>
/// <param name="Shown">The value in figures.</param>
/// <param name="Claim">The claim behind it.</param>
public sealed record BarLine(string Label, double Value, string Shown, Claim? Claim);

/// <summary>What comes after this part of a course.</summary>
/// <param name="Title">The next part; null when all are done.</param>
public sealed record Upcoming(string? Title) : Block;

/// <summary>What it came to.</summary>
/// <param name="Score">The points.</param>
/// <param name="PassMark">The share that passes; null without one.</param>
/// <param name="Passed">Whether it was reached; null without one.</param>
public sealed record Total(Score Score, Fractions.Fraction? PassMark, bool? Passed) : Block;

/// <summary>Certainty against correctness, for every level that was given; never empty.</summary>
public sealed record Ratings(ImmutableArray<RatingsLine> Lines) : Block;

/// <summary>One level: how many answers were rated with it, and how many of them were right.</summary>
public sealed record RatingsLine(Certainty Certainty, int Right, int Rated);

/// <summary>A list of things, some of which can be opened: pages, questions, sources.</summary>
public sealed record Entries(ImmutableArray<Entry> Lines) : Block
{
    /// <summary>The entries have numbers by which they can be named, from 1.</summary>
    public bool Numbered { get; init; }
}

/// <summary>One of them.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Detail">More about it; empty if there is none.</param>
public sealed record Entry(string Text, string Detail)
{
    /// <summary>How it is meant, as a sign; the detail says it in words.</summary>
    public Tone? Tone { get; init; }

    /// <summary>What opens it: a look with its argument; null when it cannot be opened now.</summary>
    public (Look Look, string Argument)? Opens { get; init; }
}

/// <summary>Something wrong with a file, at its line, with the line.</summary>
public sealed record Finding(Problem Problem) : Block;

/// <summary>A table.</summary>
/// <param name="Title">What it shows; empty where a heading says it.</param>
/// <param name="Heads">One a column.</param>
/// <param name="Rows">Cells as plain text, as many as there are heads.</param>
public sealed record Grid(string Title, ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Rows) : Block;
