using System.Text;
using System.Xml;
using Explainer.Content.Exchange.Texts;

namespace Explainer.Content.Exchange.Qti;

/// <summary>Writes elements of QTI, named as version 2 names them, in either version.</summary>
internal sealed class QtiXml(XmlWriter xml, QtiVersion version)
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    public QtiVersion Version => version;

    /// <summary>A whole file, as bytes.</summary>
    public static byte[] File(QtiVersion version, Action<QtiXml> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings)) write(new(xml, version));
        return stream.ToArray();
    }

    /// <summary>The outermost element, with its schema.</summary>
    public void Root(string name, Action inner)
    {
        xml.WriteStartElement(version.Element(name), version.Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", XmlNamespace.Instance, $"{version.Namespace} {version.Schema}");
        inner();
        xml.WriteEndElement();
    }

    public void Language(string tag) => xml.WriteAttributeString("xml", "lang", null, tag);

    public void Element(string name, Action inner, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        inner();
        xml.WriteEndElement();
    }

    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        xml.WriteEndElement();
    }

    public void Text(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        xml.WriteString(XmlCharacters.Sound(text));
        xml.WriteEndElement();
    }

    public void Attribute(string name, string value) => xml.WriteAttributeString(version.Attribute(name), XmlCharacters.Sound(value));

    /// <summary>XHTML that was written already.</summary>
    public void Raw(string xhtml) => xml.WriteRaw(xhtml);

    /// <summary>XHTML in feedback and rubrics.</summary>
    public void Content(string xhtml)
    {
        if (version.WrapsContent) Element("contentBody", () => Raw(xhtml));
        else Raw(xhtml);
    }

    private void Open(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(version.Element(name), version.Namespace);
        foreach (var (attribute, value) in attributes) Attribute(attribute, value);
    }
}

/// <summary>Names that XML itself knows.</summary>
internal static class XmlNamespace
{
    public const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
}
