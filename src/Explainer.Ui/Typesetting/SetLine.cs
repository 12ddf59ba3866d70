using System.Collections.Immutable;

namespace Explainer.Ui.Typesetting;

/// <summary>A place in a text that is the same at every width: a piece (a paragraph, an entry, a row), and how many of its characters stand before, blanks aside.</summary>
public readonly record struct Place(int Piece, int Offset) : IComparable<Place>
{
    public int CompareTo(Place other) => Piece != other.Piece ? Piece.CompareTo(other.Piece) : Offset.CompareTo(other.Offset);

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}

/// <summary>A line ready to be drawn, indent included, and the place of its first word.</summary>
public sealed record SetLine(ImmutableArray<TextRun> Runs, Place Place)
{
    public string Text => string.Concat(Runs.Select(r => r.Text));
}
