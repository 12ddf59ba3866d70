using System.Text.RegularExpressions;
using System.Xml;
using Explainer.Diagnostics;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Opens foreign XML so that it can do no harm: no DTD, so no entities of its own, and nothing is fetched.</summary>
internal static partial class ForeignXml
{
    /// <summary>Reads the elements directly in the outermost one, each as it is asked for. What is broken is said, and ends the reading; what came before it stands.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">The outermost element's name.</param>
    /// <param name="findings">Where it is said.</param>
    public static IEnumerable<XmlPart> Parts(ForeignFile file, string root, ForeignFindings findings)
    {
        using var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
        using var reader = Opened(stream, file, findings);
        if (reader is null || !Try(() => Outermost(reader, root, file, findings), file, findings)) yield break;
        while (true)
        {
            XmlPart? part = null;
            bool sound = Try(() => (part = Next(reader, file)) is not null, file, findings);
            if (!sound || part is null) yield break;
            yield return part;
        }
    }

    private static XmlReader? Opened(Stream stream, ForeignFile file, ForeignFindings findings)
    {
        XmlReader? reader = null;
        Try(() => (reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true })) is not null, file, findings);
        return reader;
    }

    private static bool Outermost(XmlReader reader, string root, ForeignFile file, ForeignFindings findings)
    {
        reader.MoveToContent();
        if (reader.NodeType == XmlNodeType.Element && reader.LocalName == root) return !reader.IsEmptyElement && reader.Read();
        findings.Syntax(XmlPart.PlaceOf(reader, file.Path), $"its outermost element must be '<{root}>', and is '<{reader.LocalName}>'.");
        return false;
    }

    private static XmlPart? Next(XmlReader reader, ForeignFile file)
    {
        while (reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
            if (!reader.Read()) return null;
        if (reader.NodeType == XmlNodeType.EndElement)
        {
            // What follows the outermost element may be broken too.
            while (reader.Read()) { }
            return null;
        }
        var part = XmlPart.Read(reader, file.Path);
        reader.Read();
        return part;
    }

    private static bool Try(Func<bool> read, ForeignFile file, ForeignFindings findings)
    {
        try
        {
            return read();
        }
        catch (XmlException e)
        {
            int line = Math.Max(1, e.LineNumber), column = Math.Max(1, e.LinePosition);
            findings.Syntax(new(file.Path, line, column, line, column + 1), Why(e, file));
            return false;
        }
    }

    private static string Why(XmlException e, ForeignFile file)
    {
        if (file.Bytes.IsEmpty) return "the file is empty.";
        if (file.Bytes.Span[..Math.Min(file.Bytes.Length, 4096)].IndexOf("<!DOCTYPE"u8) >= 0) return "it has a '<!DOCTYPE', and such declarations are never read: remove it.";
        string sentence = Place().Replace(e.Message, "").TrimEnd('.');
        return $"{char.ToLowerInvariant(sentence[0])}{sentence[1..]}.";
    }

    [GeneratedRegex(@"\s*Line \d+, position \d+\.?\s*$")]
    private static partial Regex Place();
}
