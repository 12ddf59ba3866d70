using System.Text;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Puts a paragraph of HTML together as CommonMark; a line feed in it is a line break of the author's.</summary>
/// <param name="lost">Takes what was lost.</param>
internal sealed class HtmlLine(Action<string> lost)
{
    private const string Raised = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾nⁿiⁱ", Lowered = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑoₒxₓhₕkₖlₗmₘnₙpₚsₛtₜ";

    private readonly StringBuilder line = new(), seen = new();

    /// <summary>The paragraph as CommonMark; without emphasis and links, where with them it would not be read as it was meant.</summary>
    public string Markup
    {
        get
        {
            string markup = line.ToString();
            if (PlainText.Seen(YamlText.Of(AsWritten(markup))) == PlainText.Folded(seen.ToString())) return markup;
            lost("emphasis that CommonMark cannot say");
            return MarkupEscape.Words(seen.ToString());
        }
    }

    /// <summary>A paragraph with its line breaks, as it is written.</summary>
    public static string AsWritten(string markup) => string.Join("\\\n", markup.Trim(' ', '\n').Split('\n').Select(l => MarkupEscape.LineStart(l.Trim(' '))));

    public void Add(HtmlNode node)
    {
        if (node is HtmlText text) Words(HtmlMarkup.Folded(text.Text));
        else if (node is HtmlElement element) Add(element);
    }

    private char Last => line.Length == 0 ? ' ' : line[^1];

    private void Words(string words)
    {
        if (Last is ' ' or '\n') words = words.TrimStart(' ');
        Write(MarkupEscape.Words(words, Last), words);
    }

    private void Write(string markup, string read)
    {
        line.Append(markup);
        seen.Append(read);
    }

    private void Add(HtmlElement element)
    {
        switch (element.Name)
        {
            case "br": Write("\n", "\n"); break;
            case "strong" or "b": Emphasis(element, "**"); break;
            case "em" or "i" or "cite" or "dfn" or "var": Emphasis(element, "*"); break;
            case "code" or "tt" or "kbd" or "samp": Code(element); break;
            case "a": Link(element); break;
            case "sup": Shifted(element, Raised, '^', "the raising of letters"); break;
            case "sub": Shifted(element, Lowered, '_', "the lowering of letters"); break;
            case "q":
                Write("“", "“");
                Inner(element);
                Write("”", "”");
                break;
            case "img": Picture(element); break;
            case "audio" or "video" or "object" or "embed" or "iframe" or "canvas" or "svg" or "math":
                lost(Article(element.Name));
                Inner(element);
                break;
            case "script": lost("a script"); break;
            case "input" or "select" or "textarea" or "button": lost("a form's field"); break;
            case "s" or "del" or "strike":
                lost("the line through words");
                Inner(element);
                break;
            case "u" or "ins":
                lost("the line under words");
                Inner(element);
                break;
            case "style" or "title" or "link" or "meta" or "base" or "noscript": break;
            default:
                if (element.IsBlock) Words(" ");
                Inner(element);
                break;
        }
    }

    private void Inner(HtmlElement element)
    {
        foreach (var node in element.Inner) Add(node);
    }

    private void Emphasis(HtmlElement element, string mark)
    {
        var inner = Apart(element);
        string words = inner.line.ToString().Trim(' ', '\n');
        Around(inner, words.Length == 0 ? "" : mark + words + mark);
    }

    /// <summary>Writes the inner of an element with what is put around its words; blanks at its ends stand outside of that.</summary>
    private void Around(HtmlLine inner, string marked)
    {
        string read = inner.seen.ToString();
        if (read is [' ' or '\n', ..]) Words(" ");
        Write(marked, read.Trim(' ', '\n'));
        if (marked.Length > 0 && read is [.., ' ' or '\n']) Words(" ");
    }

    private void Code(HtmlElement element)
    {
        string code = HtmlMarkup.Folded(string.Concat(Texts(element)));
        if (code.Length == 0) return;
        int run = 1;
        while (code.Contains(new string('`', run), StringComparison.Ordinal)) run++;
        string blank = code[0] is '`' || code[^1] is '`' || (code[0] is ' ' && code[^1] is ' ' && code.Trim().Length > 0) ? " " : "";
        string fence = new('`', run);
        Write(fence + blank + code + blank + fence, code);
    }

    private void Link(HtmlElement element)
    {
        var inner = Apart(element);
        string words = inner.line.ToString().Trim(' ', '\n'), to = element.Attributes.GetValueOrDefault("href", "");
        var outward = words.Length > 0 ? ForeignMarkdown.Outward(to) : null;
        if (outward is null && to.Length > 0 && words.Length > 0) lost($"the address '{to}'");
        Around(inner, outward is null ? words : $"[{words.Replace('\n', ' ')}]({Address(outward)})");
    }

    private static string Address(Uri uri) => uri.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    /// <summary>Text set higher or lower: in characters of that kind, where there are such; 10³ must not become 103.</summary>
    private void Shifted(HtmlElement element, string table, char mark, string what)
    {
        string words = HtmlMarkup.Folded(string.Concat(Texts(element))).Trim();
        if (words.Length == 0) return;
        int[] places = [.. words.Select(c => Place(table, c))];
        string shifted = string.Concat(places.Select(p => p < 0 ? '?' : table[p + 1]));
        if (!places.Contains(-1)) Write(shifted, shifted);
        else
        {
            lost(what);
            Write(MarkupEscape.Words($"{mark}({words})", Last), $"{mark}({words})");
        }
    }

    private static int Place(string table, char c)
    {
        for (int i = 0; i < table.Length; i += 2)
            if (table[i] == c) return i;
        return -1;
    }

    private void Picture(HtmlElement element)
    {
        string source = element.Attributes.GetValueOrDefault("src", "");
        string name = source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "" : Uri.UnescapeDataString(source[(source.LastIndexOf('/') + 1)..]);
        lost(name.Length == 0 ? "a picture" : $"the picture '{name}'");
        if (element.Attributes.GetValueOrDefault("alt", "") is { Length: > 0 } alt) Words($"({HtmlMarkup.Folded(alt).Trim()})");
    }

    /// <summary>The inner of an element on its own; a blank at its beginning stays, since it may divide two words.</summary>
    private HtmlLine Apart(HtmlElement element)
    {
        var inner = new HtmlLine(lost);
        if (element.Inner is [HtmlText { Text: [' ' or '\n' or '\t' or '\r', ..] }, ..]) inner.Write(" ", " ");
        inner.Inner(element);
        return inner;
    }

    private static IEnumerable<string> Texts(HtmlElement element) => element.Inner.SelectMany(node => node switch
    {
        HtmlText text => [text.Text],
        HtmlElement inner => Texts(inner),
        _ => Enumerable.Empty<string>(),
    });

    private static string Article(string name) => name switch
    {
        "audio" => "a sound",
        "video" => "a film",
        "svg" or "canvas" => "a drawing",
        "math" => "a formula",
        _ => "something embedded",
    };
}
