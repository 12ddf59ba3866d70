using System.Text;
using System.Text.RegularExpressions;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Turns the HTML of learning systems into CommonMark. What CommonMark cannot say is told, and its words stay.</summary>
/// <param name="lost">Takes what was lost, as words for a sentence: "a picture".</param>
internal sealed partial class HtmlMarkup(Action<string> lost)
{
    /// <summary>The text as CommonMark.</summary>
    public static Markup Of(string html, Action<string> lost) => new(new HtmlMarkup(lost).Blocks(HtmlTree.Of(Cleaned(html, lost)), tight: false));

    /// <summary>A text without markup, line breaks kept.</summary>
    public static Markup OfPlain(string text, Action<string> lost) => new(PlainMarkup.Of(Cleaned(text, lost)).Source.Replace("\n", "\\\n", StringComparison.Ordinal).Replace("\\\n\\\n", "\n\n", StringComparison.Ordinal));

    /// <summary>The text without the characters that no text of ours may hold.</summary>
    public static string Cleaned(string text, Action<string> lost)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\uFEFF", "", StringComparison.Ordinal);
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            if (Shown.Forbidden(text, i) is > 0 and var units)
            {
                lost($"the character {Shown.Name(text, i)}");
                i += units - 1;
            }
            else
            {
                clean.Append(text[i]);
                if (char.IsSurrogatePair(text, i)) clean.Append(text[++i]);
            }
        return clean.ToString();
    }

    /// <summary>The blocks in an element, divided by empty lines, or by one line break where a list's entry holds its words and a list in it.</summary>
    private string Blocks(HtmlElement element, bool tight)
    {
        var blocks = new List<string>();
        var line = new List<HtmlNode>();
        foreach (var node in element.Inner)
            if (node is HtmlElement { IsBlock: true } or HtmlElement { HoldsBlock: true })
            {
                Flush();
                blocks.Add(Block((HtmlElement)node));
            }
            else line.Add(node);
        Flush();
        return string.Join(tight && blocks.Count == 2 && blocks[1] is ['-' or '1', ..] ? "\n" : "\n\n", blocks.Where(b => b.Length > 0));

        void Flush()
        {
            if (line.Count > 0) blocks.Add(Paragraph(line));
            line.Clear();
        }
    }

    private string Block(HtmlElement element)
    {
        switch (element.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                string words = OneLine(element);
                return words.Length == 0 ? "" : $"{new string('#', element.Name[1] - '0')} {words}";
            case "ul" or "ol": return List(element);
            case "pre": return Fenced(element);
            case "blockquote": return Indented("> ", "> ", Blocks(element, tight: false));
            case "table": return new HtmlTable(OneLine, lost).Of(element);
            case "hr": return "***";
            case "form" or "fieldset":
                lost("a form");
                break;
        }
        return Blocks(element, tight: false);
    }

    private string List(HtmlElement list)
    {
        var entries = new List<string>();
        int number = 1;
        foreach (var item in list.Inner.OfType<HtmlElement>())
        {
            string mark = list.Name == "ol" ? $"{number++}. " : "- ";
            string inner = item.Name is "ul" or "ol" ? List(item) : Blocks(item, tight: true);
            entries.Add(Indented(mark, new string(' ', mark.Length), inner));
        }
        return string.Join(entries.Any(e => e.Contains("\n\n", StringComparison.Ordinal)) ? "\n\n" : "\n", entries);
    }

    private static string Indented(string first, string others, string text)
    {
        string[] lines = text.Split('\n');
        return string.Join('\n', lines.Select((line, i) => line.Length == 0 && i > 0 ? others.TrimEnd() : (i == 0 ? first : others) + line));
    }

    private static string Fenced(HtmlElement pre)
    {
        string code = Raw(pre).Trim('\n');
        string language = pre.Inner.OfType<HtmlElement>().FirstOrDefault(e => e.Name == "code")?.Attributes.GetValueOrDefault("class") is { } known && LanguageClass().Match(known) is { Success: true } match ? match.Groups["name"].Value : "";
        string fence = new('`', Math.Max(3, LongestRun(code, '`') + 1));
        return $"{fence}{language}\n{code}\n{fence}";
    }

    private static string Raw(HtmlElement element) => string.Concat(element.Inner.Select(node => node switch
    {
        HtmlText text => text.Text,
        HtmlElement { Name: "br" } => "\n",
        HtmlElement inner => Raw(inner),
        _ => "",
    }));

    private string Paragraph(List<HtmlNode> nodes)
    {
        var line = new HtmlLine(lost);
        foreach (var node in nodes) line.Add(node);
        return HtmlLine.AsWritten(line.Markup);
    }

    /// <summary>All words of an element on one line, for a heading or a cell.</summary>
    private string OneLine(HtmlElement element)
    {
        var line = new HtmlLine(lost);
        foreach (var node in element.Inner) line.Add(node);
        return Folded(line.Markup.Replace('\n', ' ')).Trim(' ');
    }

    private static int LongestRun(string text, char mark)
    {
        int longest = 0, run = 0;
        foreach (char c in text) longest = Math.Max(longest, run = c == mark ? run + 1 : 0);
        return longest;
    }

    /// <summary>White space as browsers show it: folded to single blanks, save blanks that must not break.</summary>
    internal static string Folded(string text) => Blank().Replace(text, " ");

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"(?:^|\s)language-(?<name>[A-Za-z0-9+#-]{1,20})(?:\s|$)")]
    private static partial Regex LanguageClass();
}
