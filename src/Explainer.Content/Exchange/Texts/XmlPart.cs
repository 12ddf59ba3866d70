using System.Collections.Immutable;
using System.Xml;
using Explainer.Diagnostics;

namespace Explainer.Content.Exchange.Texts;

/// <summary>An element of a foreign XML file, with what it holds.</summary>
internal sealed class XmlPart(string name, SourceSpan span, ImmutableSortedDictionary<string, string> attributes)
{
    public string Name { get; } = name;

    public SourceSpan Span { get; } = span;

    public ImmutableSortedDictionary<string, string> Attributes { get; } = attributes;

    public List<XmlPart> Inner { get; } = [];

    /// <summary>The text directly in it, white space at its ends left out.</summary>
    public string Text { get; private set; } = "";

    public XmlPart? Find(string name) => Inner.FirstOrDefault(e => e.Name == name);

    public IEnumerable<XmlPart> All(string name) => Inner.Where(e => e.Name == name);

    /// <summary>The text of an inner element; empty where there is none.</summary>
    public string TextOf(string name) => Find(name)?.Text ?? "";

    /// <summary>Reads the element at which a reader stands, to its end.</summary>
    /// <exception cref="XmlException">The XML is broken, or nested deeper than any file of these formats.</exception>
    public static XmlPart Read(XmlReader reader, string path)
    {
        const int Deepest = 40;
        var open = new Stack<XmlPart>();
        while (true)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (open.Count >= Deepest) throw Broken(reader, $"elements are nested more than {Deepest} deep");
                    var part = Opened(reader, path);
                    bool isEmpty = reader.IsEmptyElement;
                    if (open.TryPeek(out var parent)) parent.Inner.Add(part);
                    if (!isEmpty) open.Push(part);
                    else if (open.Count == 0) return part;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace: open.Peek().texts.Add(reader.Value); break;
                case XmlNodeType.EndElement:
                    var ended = open.Pop();
                    ended.Text = string.Concat(ended.texts).Trim();
                    ended.texts.Clear();
                    if (open.Count == 0) return ended;
                    break;
            }
            if (!reader.Read()) throw Broken(reader, "the file ends too early");
        }
    }

    private readonly List<string> texts = [];

    private static XmlPart Opened(XmlReader reader, string path)
    {
        var attributes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var span = PlaceOf(reader, path);
        string name = reader.LocalName;
        while (reader.MoveToNextAttribute()) attributes[reader.LocalName] = reader.Value;
        reader.MoveToElement();
        return new(name, span, attributes.ToImmutable());
    }

    /// <summary>Where a reader stands: at the bracket of a tag.</summary>
    public static SourceSpan PlaceOf(XmlReader reader, string path)
    {
        var (line, column) = reader is IXmlLineInfo place ? (Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition - 1)) : (1, 1);
        return new(path, line, column, line, column + 1);
    }

    private static XmlException Broken(XmlReader reader, string why) => new(why, null, ((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition);
}
