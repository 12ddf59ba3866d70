#:project ../src/Explainer.Ui/Explainer.Ui.csproj
#:property PublishAot=false
#pragma warning disable RS0030 // A tool for the command line: it reads and writes the console.

// Reads a terminal's screen with its colours (tmux capture-pane -e -p) and writes it as an SVG picture.
//   dotnet run scripts/ScreenToSvg.cs -- COLUMNS ROWS <screen >picture.svg
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Ui.Typesetting;

int columns = int.Parse(args[0], CultureInfo.InvariantCulture), rows = int.Parse(args[1], CultureInfo.InvariantCulture);
string[] lines = Console.In.ReadToEnd().TrimEnd('\n').Split('\n');
var screen = new Picture(columns, rows);
var pen = new Pen();
for (int row = 0; row < Math.Min(rows, lines.Length); row++) pen = screen.Line(row, lines[row], pen);
Console.Out.Write(screen.ToSvg());

/// <summary>How what follows is written, as the last escape sequences left it; colours are CSS, null for the terminal's own.</summary>
internal sealed record Pen(string? Text = null, string? Ground = null, bool Bold = false, bool Faint = false, bool Italic = false, bool Underlined = false, bool Reversed = false)
{
    private static readonly string[] Named =
    [
        "#15181e", "#e05f65", "#6fbf73", "#d9b24c", "#5f9fe0", "#b48ce0", "#56b6c2", "#c8ccd4", "#6b7280", "#ff9191", "#7fd892", "#efc770", "#82baff", "#cbaaf7", "#8ad4de", "#f2f4f7",
    ];

    public Pen After(string codes)
    {
        int[] all = [.. codes.Split(';', ':').Select(c => int.TryParse(c, CultureInfo.InvariantCulture, out int n) ? n : 0)];
        var pen = this;
        for (int i = 0; i < all.Length; i++)
        {
            switch (all[i])
            {
                case 0: pen = new(); break;
                case 1: pen = pen with { Bold = true }; break;
                case 2: pen = pen with { Faint = true }; break;
                case 3: pen = pen with { Italic = true }; break;
                case 4: pen = pen with { Underlined = true }; break;
                case 7: pen = pen with { Reversed = true }; break;
                case 22: pen = pen with { Bold = false, Faint = false }; break;
                case 23: pen = pen with { Italic = false }; break;
                case 24: pen = pen with { Underlined = false }; break;
                case 27: pen = pen with { Reversed = false }; break;
                case >= 30 and <= 37: pen = pen with { Text = Named[all[i] - 30] }; break;
                case >= 90 and <= 97: pen = pen with { Text = Named[all[i] - 82] }; break;
                case >= 40 and <= 47: pen = pen with { Ground = Named[all[i] - 40] }; break;
                case >= 100 and <= 107: pen = pen with { Ground = Named[all[i] - 92] }; break;
                case 38: pen = pen with { Text = Colour(all, ref i) }; break;
                case 48: pen = pen with { Ground = Colour(all, ref i) }; break;
                case 39: pen = pen with { Text = null }; break;
                case 49: pen = pen with { Ground = null }; break;
            }
        }
        return pen;
    }

    /// <summary>"2;R;G;B" or "5;N" behind a 38 or 48.</summary>
    private static string? Colour(int[] codes, ref int at)
    {
        if (at + 4 < codes.Length && codes[at + 1] == 2)
        {
            at += 4;
            return $"#{codes[at - 2]:x2}{codes[at - 1]:x2}{codes[at]:x2}";
        }
        at += 2;
        int n = at < codes.Length ? codes[at] : 0;
        if (n < 16) return Named[n];
        return n >= 232 ? string.Concat("#", string.Concat(Enumerable.Repeat($"{8 + (n - 232) * 10:x2}", 3))) : $"#{Part((n - 16) / 36):x2}{Part((n - 16) / 6 % 6):x2}{Part((n - 16) % 6):x2}";
    }

    private static int Part(int step) => step == 0 ? 0 : 55 + step * 40;
}

/// <summary>Lines and blocks are drawn as shapes, so that they join whatever the font; all else is text, held to its columns.</summary>
internal sealed partial class Picture(int columns, int rows)
{
    private const double Across = 8.4, Down = 18, Margin = 14;
    private const string Ground = "#1b1e25", Text = "#dfe3e8", Fonts = "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

    private readonly StringBuilder shapes = new(), signs = new();

    public Pen Line(int row, string line, Pen pen)
    {
        int column = 0, from = 0;
        foreach (Match code in Sequence().Matches(line))
        {
            column = Run(row, column, line[from..code.Index], pen);
            if (code.Groups["codes"].Success) pen = pen.After(code.Groups["codes"].Value);
            from = code.Index + code.Length;
        }
        Run(row, column, line[from..], pen);
        return pen;
    }

    public string ToSvg()
    {
        string width = N(columns * Across + 2 * Margin), height = N(rows * Down + 2 * Margin);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="{Fonts}" font-size="14">
            <rect width="{width}" height="{height}" rx="9" fill="{Ground}"/>
            <g transform="translate({N(Margin)} {N(Margin)})">
            <g shape-rendering="crispEdges">
            {shapes}</g>
            {signs}</g>
            </svg>

            """;
    }

    private int Run(int row, int column, string text, Pen pen)
    {
        string ink = pen.Text ?? Text, ground = pen.Ground ?? Ground;
        if (pen.Reversed) (ink, ground) = (ground, ink);
        int width = TextWidth.Of(text);
        if (ground != Ground && width > 0) shapes.Append(Rect(column * Across, row * Down, width * Across, Down, ground));
        var word = new StringBuilder();
        int wordAt = column;
        string[] clusters = [.. TextWidth.Clusters(text)];
        for (int i = 0; i < clusters.Length; i++)
        {
            string cluster = clusters[i];
            int wide = TextWidth.OfCluster(cluster);
            int like = clusters.Skip(i).TakeWhile(c => c == cluster).Count();
            if (Shape(cluster, column * Across, row * Down, like * Across, ink) is { } shape)
            {
                Flush();
                shapes.Append(shape);
                (wide, i) = (like, i + like - 1);
            }
            else if (wide == 1 && cluster is [>= ' ' and <= '~'] && (cluster != " " || word.Length > 0))
            {
                if (word.Length == 0) wordAt = column;
                word.Append(cluster);
            }
            else if (!string.IsNullOrWhiteSpace(cluster))
            {
                // A sign that the font may lack comes from another, of another width: it stands alone, so that nothing moves.
                Flush();
                (wordAt, _) = (column, word.Append(cluster));
                Flush();
            }
            else if (cluster != " ")
            {
                Flush();
            }
            column += wide;
        }
        Flush();
        return column;

        void Flush()
        {
            string said = word.ToString().TrimEnd();
            word.Clear();
            if (said.Length == 0) return;
            int taken = TextWidth.Of(said);
            string style = $"{(pen.Bold ? " font-weight=\"700\"" : "")}{(pen.Italic ? " font-style=\"italic\"" : "")}{(pen.Underlined ? " text-decoration=\"underline\"" : "")}{(pen.Faint ? " opacity=\"0.65\"" : "")}";
            string held = said is [>= ' ' and <= '~', ..] ? $" textLength=\"{N(taken * Across)}\" lengthAdjust=\"spacingAndGlyphs\"" : "";
            string place = held.Length > 0 ? $"x=\"{N(wordAt * Across)}\"" : $"x=\"{N((wordAt + taken / 2.0) * Across)}\" text-anchor=\"middle\"";
            signs.Append(CultureInfo.InvariantCulture, $"<text {place} y=\"{N(row * Down + 13.5)}\" fill=\"{ink}\"{style}{held} xml:space=\"preserve\">{Escaped(said)}</text>\n");
        }
    }

    /// <summary>Some signs of one kind, side by side; null where it is no line and no block.</summary>
    private static string? Shape(string cluster, double x, double y, double width, string ink) => cluster switch
    {
        "─" => Rect(x, y + Down / 2 - 0.5, width, 1, ink),
        "━" => Rect(x, y + Down / 2 - 1, width, 2, ink),
        "█" => Rect(x, y, width, Down, ink),
        "▇" => Rect(x, y + Down / 8, width, Down * 7 / 8, ink),
        "▀" => Rect(x, y, width, Down / 2, ink),
        "▄" => Rect(x, y + Down / 2, width, Down / 2, ink),
        "░" => Rect(x, y, width, Down, ink, " opacity=\"0.22\""),
        _ when width > Across => null,
        "│" => Rect(x + Across / 2 - 0.5, y, 1, Down, ink),
        "┃" => Rect(x + Across / 2 - 1, y, 2, Down, ink),
        "┼" => Rect(x, y + Down / 2 - 0.5, Across, 1, ink) + Rect(x + Across / 2 - 0.5, y, 1, Down, ink),
        [>= '▉' and <= '▏' and var eighths] => Rect(x, y, Across * ('▏' - eighths + 1) / 8, Down, ink),
        _ => null,
    };

    private static string Rect(double x, double y, double width, double height, string fill, string more = "") =>
        $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" fill=\"{fill}\"{more}/>\n";

    private static string N(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex("\u001b(?:\\[(?<codes>[0-9;:]*)m|\\[[0-9;?]*[A-Za-z]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[()][0-9A-Z])", RegexOptions.ExplicitCapture)]
    private static partial Regex Sequence();
}
