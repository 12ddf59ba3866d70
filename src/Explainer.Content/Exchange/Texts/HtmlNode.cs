using System.Collections.Immutable;

namespace Explainer.Content.Exchange.Texts;

/// <summary>A part of an HTML text.</summary>
internal abstract class HtmlNode;

/// <summary>Words between tags, entities decoded.</summary>
internal sealed class HtmlText(string text) : HtmlNode
{
    public string Text { get; } = text;
}

/// <summary>An element with what it holds.</summary>
/// <param name="name">In lower case.</param>
/// <param name="attributes">Names in lower case.</param>
internal sealed class HtmlElement(string name, ImmutableSortedDictionary<string, string> attributes) : HtmlNode
{
    private static readonly string[] BlockNames =
    [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "pre", "blockquote", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption",
        "hr", "dl", "dt", "dd", "section", "article", "header", "footer", "aside", "nav", "main", "figure", "figcaption", "address", "center", "form", "fieldset",
    ];

    public string Name { get; } = name;

    public ImmutableSortedDictionary<string, string> Attributes { get; } = attributes;

    public List<HtmlNode> Inner { get; } = [];

    public bool IsBlock { get; } = BlockNames.Contains(name);

    /// <summary>Whether a block stands anywhere in it.</summary>
    public bool HoldsBlock => holdsBlock ??= Inner.OfType<HtmlElement>().Any(e => e.IsBlock || e.HoldsBlock);

    private bool? holdsBlock;
}
