using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>A score in figures three lines high, with what it means beside them; and how sure one was against how right.</summary>
internal static class ScoreSetter
{
    private static readonly (char Of, string[] Rows)[] Figures =
    [
        ('0', ["█▀█", "█ █", "▀▀▀"]), ('1', ["▄█ ", " █ ", "▀▀▀"]), ('2', ["▀▀█", "█▀▀", "▀▀▀"]), ('3', ["▀▀█", " ▀█", "▀▀▀"]), ('4', ["█ █", "▀▀█", "  ▀"]),
        ('5', ["█▀▀", "▀▀█", "▀▀▀"]), ('6', ["█▀▀", "█▀█", "▀▀▀"]), ('7', ["▀▀█", "  █", "  ▀"]), ('8', ["█▀█", "█▀█", "▀▀▀"]), ('9', ["█▀█", "▀▀█", "▀▀▀"]),
        ('%', ["▀ █", " █ ", "█ ▄"]),
    ];

    public static void Set(Sheet sheet, Total total)
    {
        var style = total.Passed switch { true => TextStyle.Right, false => TextStyle.Caution, null => TextStyle.Heading };
        string percent = total.Score.Percent.ToString(CultureInfo.InvariantCulture) + "%";
        ImmutableArray<TextRun>[] beside =
        [
            [new(Wording.Of(total.Score), TextStyle.Strong)],
            [new(total.PassMark is { } mark ? $"Pass mark {Wording.Percent(mark)}" : "")],
            total.Passed is { } passed ? [new(passed ? "✓ passed" : "! not passed", style | TextStyle.Strong)] : [],
        ];
        sheet.Ready(Enumerable.Range(0, 3).Select(row => ImmutableArray.Create<TextRun>(
            [new(sheet.PlainGlyphs ? Written(percent, row) : Built(percent, row), style | TextStyle.Strong), new("   "), .. beside[row]])));
    }

    private static string Built(string percent, int row) => string.Join(' ', percent.Select(c => Figures.First(f => f.Of == c).Rows[row]));

    private static string Written(string percent, int row) => row == 0 ? percent : new(' ', percent.Length);

    public static void Set(Sheet sheet, Upcoming upcoming)
    {
        string said = Wording.Following(upcoming.Title);
        int title = upcoming.Title is { } next ? said.Length - next.Length : said.Length;
        sheet.Text(new TextRun(SafeText.Clean(said[..title]), TextStyle.Muted), new TextRun(SafeText.Line(said[title..]), TextStyle.Strong));
    }

    public static void Set(Sheet sheet, Ratings ratings)
    {
        sheet.Text(new TextRun("How sure you were", TextStyle.Strong));
        int names = ratings.Lines.Max(l => TextWidth.Of(Wording.CertaintyName(l.Certainty)));
        foreach (var line in ratings.Lines)
        {
            string share = $"{line.Right} of {line.Rated} right", name = Wording.CertaintyName(line.Certainty).PadRight(names + 2);
            bool fits = names + 2 + line.Rated + 2 + share.Length <= sheet.Room;
            sheet.Ready([fits
                ? [new(name), new(new string('●', line.Right), TextStyle.Right), new(new string('○', line.Rated - line.Right), TextStyle.Wrong), new("  " + share, TextStyle.Muted)]
                : [new(name), new(share, TextStyle.Muted)]]);
        }
    }
}
