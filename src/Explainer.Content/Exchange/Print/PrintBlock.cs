using System.Collections.Immutable;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Print;

/// <summary>A part of what is printed. All markup in it leads nowhere but to the web: what it refers to is marked and listed.</summary>
internal abstract record PrintBlock
{
    private protected PrintBlock()
    {
    }
}

/// <summary>A heading of the document.</summary>
/// <param name="Text">As plain text.</param>
/// <param name="Level">2 or below; the title is 1.</param>
internal sealed record PrintHeading(string Text, int Level) : PrintBlock
{
    /// <summary>Whether a new sheet begins here.</summary>
    public bool BeginsSheet { get; init; }
}

/// <summary>A text of the author's.</summary>
internal sealed record PrintProse(Markup Text) : PrintBlock;

/// <summary>A word of the program's, and a text of the author's: "Content note: …".</summary>
internal sealed record PrintNote(string Label, Markup Text) : PrintBlock;

/// <summary>Short texts below each other.</summary>
internal sealed record PrintList(ImmutableArray<Markup> Lines) : PrintBlock;

/// <summary>Figures with their labels.</summary>
internal sealed record PrintTable(string Title, (string Label, string Value) Heads, ImmutableArray<(Markup Label, string Value)> Rows) : PrintBlock;

/// <summary>Lines for a name and a day.</summary>
internal sealed record PrintNameLine : PrintBlock;

/// <summary>A question with room for its answer.</summary>
/// <param name="Number">From 1 through the whole document.</param>
/// <param name="Heading">"Question 1 (2 points)".</param>
/// <param name="Level">Of the heading.</param>
/// <param name="Stem">What is asked.</param>
/// <param name="HowTo">What is to be done.</param>
/// <param name="Room">Where the answer goes.</param>
internal sealed record PrintQuestion(int Number, string Heading, int Level, Markup Stem, string HowTo, PrintRoom Room) : PrintBlock;

/// <summary>Room for an answer: one for each way of answering.</summary>
internal abstract record PrintRoom
{
    private protected PrintRoom()
    {
    }
}

/// <summary>Boxes to tick.</summary>
/// <param name="Options">Each with its letter.</param>
/// <param name="One">Whether one alone is ticked.</param>
internal sealed record PrintBoxes(ImmutableArray<PrintLine> Options, bool One) : PrintRoom;

/// <summary>A line to write on.</summary>
/// <param name="Unit">What stands behind it.</param>
internal sealed record PrintBlank(string? Unit) : PrintRoom;

/// <summary>Items, each with room for its place in the order.</summary>
internal sealed record PrintPlaces(ImmutableArray<Markup> Items) : PrintRoom;

/// <summary>Things, each with room for a letter.</summary>
/// <param name="Sources">Each with its number.</param>
/// <param name="Targets">Each with its letter.</param>
internal sealed record PrintLetters(ImmutableArray<PrintLine> Sources, ImmutableArray<PrintLine> Targets) : PrintRoom;

/// <summary>A running text with numbered blanks.</summary>
internal sealed record PrintGaps(ImmutableArray<PrintStretch> Stretches) : PrintRoom;

/// <summary>Something with its number or letter.</summary>
internal sealed record PrintLine(string Mark, Markup Text);

/// <summary>Words, or a blank.</summary>
/// <param name="Words">Empty for a blank.</param>
/// <param name="Gap">The blank's number; 0 for words.</param>
/// <param name="Unit">What stands behind the blank.</param>
/// <param name="Options">What can be written into it, if that is given.</param>
internal sealed record PrintStretch(Markup Words, int Gap, string? Unit, ImmutableArray<Markup> Options);

/// <summary>What is right in one question.</summary>
/// <param name="Heading">"Question 1".</param>
/// <param name="Level">Of the heading.</param>
/// <param name="Right">What is right, a line each.</param>
/// <param name="Notes">Explanation, hints, where it can be read.</param>
internal sealed record PrintKey(string Heading, int Level, ImmutableArray<Markup> Right, ImmutableArray<PrintNote> Notes) : PrintBlock
{
    /// <summary>What the author says of single options, items and gaps.</summary>
    public ImmutableArray<Markup> Feedback { get; init; } = [];
}
