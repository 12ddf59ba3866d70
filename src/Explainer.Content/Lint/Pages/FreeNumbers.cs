using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Content.Lint.Pages;

/// <summary>Finds the numbers of a text that state a fact, rather than a date, a time, a name or a place in a list.</summary>
/// <remarks>It would rather miss one than take a name for one: a single digit, for instance, is mostly a count of what stands beside it.</remarks>
internal sealed partial class FreeNumbers
{
    private readonly Regex[] aside;

    /// <param name="months">The months, and their short forms.</param>
    /// <param name="numbered">Words behind which a number is part of a name: article.</param>
    /// <param name="numbering">Words before which it is: corps.</param>
    /// <param name="amounts">Words that make a small digit large: million.</param>
    public FreeNumbers(IEnumerable<string> months, IEnumerable<string> numbered, IEnumerable<string> numbering, IEnumerable<string> amounts)
    {
        const string Day = @"\b\d{1,2}(?:st|nd|rd|th)?(?![\d.,]*\d)", Name = @"\b\d[\d.]*";
        string month = $@"(?:{Any(months)})\b\.?";
        aside =
        [
            Of($@"{Several(Day)}\s+(?:of\s+)?{month}"),
            Of($@"\b{month}\s+{Several(Day)}"),
            Of($@"\b(?:{Any(numbered)})s?\b\.?\s+{Several(Name)}"),
            Of($@"{Several(Name)}\s+(?:{Any(numbering)})\b"),
            Of($@"(?<![\d.,\p{{Sc}}])\b\d\b(?![.,\u00A0\u202F]?\d|\s*(?:%|{Any(amounts)}))"),
            Dates(), Times(), Years(), WithLetters(),
        ];
    }

    /// <summary>Each with its place in the text.</summary>
    public IEnumerable<(string Number, int At)> In(string text)
    {
        int at = 0;
        foreach (string line in text.Split('\n'))
        {
            if (line.AsSpan().ContainsAnyInRange('0', '9'))
                foreach (var (number, place) in InLine(line)) yield return (number, at + place);
            at += line.Length + 1;
        }
    }

    private IEnumerable<(string Number, int At)> InLine(string text)
    {
        var masked = new StringBuilder(text);
        foreach (var pattern in aside)
            foreach (Match match in pattern.Matches(text))
                for (int i = match.Index; i < match.Index + match.Length; i++) masked[i] = FreeText.Apart;
        return Numbers().Matches(masked.ToString()).Select(m => (m.Value, m.Index));
    }

    /// <summary>All numbers of a text as they are compared: <c>US$1,500.50</c> is <c>1500.50</c>.</summary>
    public static IEnumerable<string> AllIn(string text) => Numbers().Matches(text).Select(m => Compared(m.Value));

    public static string Compared(string number) => string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '.'));

    /// <summary>One, or several that end in "and 5".</summary>
    private static string Several(string number) => $@"{number}(?:(?:\s*,\s*{number})*\s*,?\s*(?:and|or|to|–|—|-)\s*{number})?";

    private static string Any(IEnumerable<string> words) => string.Join('|', words.Select(Regex.Escape));

    private static Regex Of(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}([/.])\d{1,2}\1\d{2,4}\b|\d+/\d+")]
    private static partial Regex Dates();

    [GeneratedRegex(@"\b\d{1,2}:\d{2}(?::\d{2})?|\b\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b|o['’]clock)", RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    /// <summary>A year, a decade, years from one to another.</summary>
    [GeneratedRegex(@"(?<![\d.,\p{Sc}])\b(?:1\d|20)\d{2}(?:s\b)?(?:\s*[–—/-]\s*\d{2,4}\b)?(?![\d%]|[.,]\d)")]
    private static partial Regex Years();

    /// <summary><c>KN-23</c>, <c>2S1</c>, <c>11th</c>, <c>122-mm</c>.</summary>
    [GeneratedRegex(@"\p{L}[\p{L}\d]*[-–]?\d[\w.,-]*|\d[\d.,]*[-–]?\p{L}[\w-]*")]
    private static partial Regex WithLetters();

    [GeneratedRegex(@"\p{Sc}?\d(?:[\d.,\u00A0\u202F]*\d)?(?:\s?%)?")]
    private static partial Regex Numbers();
}
