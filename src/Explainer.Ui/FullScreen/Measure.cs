namespace Explainer.Ui.FullScreen;

/// <summary>Where things stand at a width: one column of text that is comfortable to read, the frame of title, line and hints around it, and where there is room something beside it.</summary>
/// <param name="Left">The first column of the text.</param>
/// <param name="Columns">The widest line of text.</param>
/// <param name="From">The first column of the frame.</param>
/// <param name="To">One past its last.</param>
/// <param name="ScrollBar">The column that says where in the text one is.</param>
internal readonly record struct Measure(int Left, int Columns, int From, int To, int ScrollBar)
{
    public const int WidestText = 72;

    /// <summary>From here on there is room beside the text.</summary>
    public const int Wide = 110;

    /// <summary>From here on the text keeps its width and stands in the middle.</summary>
    private const int Framed = WidestText + 4;
    private const int Gap = 2, NarrowestSide = 28, WidestSide = 44;

    /// <summary>Rows from which the text can stand a line away from the title.</summary>
    private const int Airy = 20;

    /// <summary>The first column of what stands beside the text; the frame's end where nothing does.</summary>
    public int Side => Math.Min(To, ScrollBar + 1 + Gap);

    /// <param name="width">Of the terminal.</param>
    /// <param name="hasSide">Something is to stand beside the text.</param>
    public static Measure At(int width, bool hasSide = false)
    {
        if (width < Framed)
        {
            int left = width > 4 ? 1 : 0;
            return new(left, Math.Clamp(width - 3, 1, WidestText), left, Math.Max(left, width - 1), width - 1);
        }
        int beside = hasSide && width >= Wide ? Gap + Math.Clamp(width - Framed - Gap - 2, NarrowestSide, WidestSide) : 0;
        int from = (width - Framed - beside) / 2;
        return new(from + 2, WidestText, from, from + Framed + beside, from + Framed - 1);
    }

    /// <summary>The row on which the text begins.</summary>
    public static int FirstRow(int height) => height >= Airy ? 3 : 2;

    /// <summary>Rows below the text: the hints, a sentence of so many rows about what was just done, else an empty row where there is room.</summary>
    public static int RowsBelow(int height, int sentence) => 1 + Math.Max(sentence, height >= Airy ? 1 : 0);
}
