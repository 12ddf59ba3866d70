namespace Explainer.Ui.FullScreen;

/// <summary>Where things stand at a width: one column of text that is comfortable to read, and the frame of title, line and hints around it.</summary>
/// <param name="Left">The first column of the text.</param>
/// <param name="Columns">The widest line of text.</param>
/// <param name="From">The first column of the frame.</param>
/// <param name="To">One past its last.</param>
/// <param name="ScrollBar">The column that says where in the text one is.</param>
internal readonly record struct Measure(int Left, int Columns, int From, int To, int ScrollBar)
{
    public const int WidestText = 72;

    /// <summary>From here on the text keeps its width and stands in the middle.</summary>
    private const int Framed = WidestText + 4;

    /// <summary>Rows from which the text can stand a line away from the title.</summary>
    private const int Airy = 20;

    public static Measure At(int width)
    {
        if (width < Framed)
        {
            int left = width > 4 ? 1 : 0;
            return new(left, Math.Clamp(width - 3, 1, WidestText), left, Math.Max(left, width - 1), width - 1);
        }
        int from = (width - Framed) / 2;
        return new(from + 2, WidestText, from, from + Framed, from + Framed - 1);
    }

    /// <summary>The row on which the text begins.</summary>
    public static int FirstRow(int height) => height >= Airy ? 3 : 2;
}
