using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Makes a tree of the HTML that editors of learning systems write. Nothing is refused: tags that do not fit are closed or passed over, as browsers do.</summary>
internal sealed partial class HtmlTree
{
    /// <summary>What is nested deeper stands side by side on this level: no text of ours needs more, and nothing recurses deeper.</summary>
    private const int Deepest = 60;

    private static readonly string[] Void = ["br", "img", "hr", "input", "wbr", "col", "area", "source", "embed", "link", "meta", "param", "track", "base"];
    private static readonly string[] Raw = ["script", "style", "textarea", "title", "iframe", "noscript", "svg", "math"];

    private readonly string html;
    private readonly List<HtmlElement> open = [new("", ImmutableSortedDictionary<string, string>.Empty)];
    private readonly StringBuilder words = new();

    private HtmlTree(string html) => this.html = html;

    /// <summary>The whole text as the inner of an element without a name.</summary>
    public static HtmlElement Of(string html) => new HtmlTree(html).Read();

    private HtmlElement Read()
    {
        int at = 0;
        while (at < html.Length)
        {
            int tag = html.IndexOf('<', at);
            if (tag < 0) tag = html.Length;
            words.Append(html, at, tag - at);
            at = tag < html.Length ? Tag(tag) : tag;
        }
        EndWords();
        return open[0];
    }

    /// <summary>Takes in what begins with <c>&lt;</c>, and tells where it ends.</summary>
    private int Tag(int at)
    {
        if (html.AsSpan(at).StartsWith("<!--")) return After("-->", at + 4);
        if (html.AsSpan(at).StartsWith("<![CDATA[")) return After("]]>", at + 9);
        if (html.AsSpan(at).StartsWith("<!") || html.AsSpan(at).StartsWith("<?")) return After(">", at);
        if (TagForm().Match(html, at) is not { Success: true } match)
        {
            words.Append('<');
            return at + 1;
        }
        EndWords();
        string name = match.Groups["name"].Value.ToLowerInvariant();
        int end = at + match.Length;
        if (match.Groups["close"].Length > 0) Close(name);
        else
        {
            bool isRaw = Raw.Contains(name), isClosed = match.Groups["self"].Length > 0;
            Open(new(name, Attributes(match.Groups["attributes"].Value)), isEmpty: isRaw || isClosed || Void.Contains(name));
            if (isRaw && !isClosed) end = RawEnd(name, end);
        }
        return end;
    }

    private int RawEnd(string name, int from)
    {
        int close = html.IndexOf($"</{name}", from, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : After(">", close);
    }

    private int After(string mark, int from)
    {
        int found = html.IndexOf(mark, from, StringComparison.Ordinal);
        return found < 0 ? html.Length : found + mark.Length;
    }

    private void Open(HtmlElement element, bool isEmpty)
    {
        foreach (string closed in ClosedBy(element.Name)) CloseNearest(closed);
        if (element.IsBlock && open[^1].Name == "p") open.RemoveAt(open.Count - 1);
        open[^1].Inner.Add(element);
        if (!isEmpty && open.Count <= Deepest) open.Add(element);
    }

    /// <summary>Elements that end where another of their kind begins, since their closing tag may be left out.</summary>
    private static string[] ClosedBy(string name) => name switch
    {
        "li" => ["li"],
        "dt" or "dd" => ["dt", "dd"],
        "tr" => ["td", "th", "tr"],
        "td" or "th" => ["td", "th"],
        "option" => ["option"],
        _ => [],
    };

    /// <summary>Closes an element of the list or table that is being read, not of one around it.</summary>
    private void CloseNearest(string name)
    {
        int found = open.FindLastIndex(e => e.Name == name);
        if (found > 0 && !open.Skip(found + 1).Any(e => e.Name is "ul" or "ol" or "table" or "dl")) open.RemoveRange(found, open.Count - found);
    }

    private void Close(string name)
    {
        int found = open.FindLastIndex(e => e.Name == name);
        if (found > 0) open.RemoveRange(found, open.Count - found);
    }

    private void EndWords()
    {
        if (words.Length > 0) open[^1].Inner.Add(new HtmlText(WebUtility.HtmlDecode(words.ToString())));
        words.Clear();
    }

    private static ImmutableSortedDictionary<string, string> Attributes(string written)
    {
        var attributes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (Match match in AttributeForm().Matches(written))
            attributes.TryAdd(match.Groups["name"].Value.ToLowerInvariant(), WebUtility.HtmlDecode(match.Groups["value"].Value));
        return attributes.ToImmutable();
    }

    [GeneratedRegex(@"\G<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9:-]*)(?<attributes>(?>[^<>""'/]+|/(?!>)|""[^""]*""|'[^']*')*)(?<self>/?)>")]
    private static partial Regex TagForm();

    [GeneratedRegex(@"(?<name>[^\s=""'/<>]+)(?:\s*=\s*(?:""(?<value>[^""]*)""|'(?<value>[^']*)'|(?<value>[^\s""'<>]+)))?")]
    private static partial Regex AttributeForm();
}
