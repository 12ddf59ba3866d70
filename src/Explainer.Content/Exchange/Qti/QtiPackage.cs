using System.Text;
using System.Xml;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Files;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>Writes a package of QTI: a zip with a manifest, a test, and an item a question. The same content makes the same bytes.</summary>
internal static class QtiPackage
{
    public static Export WriteTwo(ExportedWork work) => Write(work, QtiVersion.Two);

    public static Export WriteThree(ExportedWork work) => Write(work, QtiVersion.Three);

    private static Export Write(ExportedWork work, QtiVersion version)
    {
        var losses = new Losses(version.Format);
        work = losses.Sayable(work, q => QtiKind.Of(q) is not null);
        Question[] questions = [.. work.Lessons.SelectMany(l => l.Questions)];
        var items = questions.Select(q => (Path: $"items/{q.Id.Value}.xml", Bytes: QtiItem.Write(version, q, losses)));
        (string Path, byte[] Bytes)[] files =
        [
            ("imsmanifest.xml", Manifest(work, questions, version)),
            ("test.xml", QtiTest.Write(version, work, losses)),
            .. items,
        ];
        return new([new($"{work.Id}-{(version == QtiVersion.Two ? "qti21" : "qti30")}.zip", StableZip.Of(files)) { IsBinary = true }], losses.Sorted());
    }

    private static byte[] Manifest(ExportedWork work, Question[] questions, QtiVersion version)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("manifest", version.ManifestNamespace);
            xml.WriteAttributeString("xsi", "schemaLocation", XmlNamespace.Instance, $"{version.ManifestNamespace} {version.ManifestSchema}");
            xml.WriteAttributeString("identifier", $"package.{work.Id}");
            xml.WriteStartElement("metadata");
            xml.WriteElementString("schema", version.PackageName);
            xml.WriteElementString("schemaversion", version.PackageVersion);
            xml.WriteEndElement();
            xml.WriteElementString("organizations", "");
            xml.WriteStartElement("resources");
            Resource(xml, "test", version.TestType, "test.xml", questions);
            foreach (var question in questions) Resource(xml, $"item.{question.Id.Value}", version.ItemType, $"items/{question.Id.Value}.xml", []);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    private static void Resource(XmlWriter xml, string id, string type, string path, Question[] dependencies)
    {
        xml.WriteStartElement("resource");
        xml.WriteAttributeString("identifier", id);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", path);
        xml.WriteStartElement("file");
        xml.WriteAttributeString("href", path);
        xml.WriteEndElement();
        foreach (var question in dependencies)
        {
            xml.WriteStartElement("dependency");
            xml.WriteAttributeString("identifierref", $"item.{question.Id.Value}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
