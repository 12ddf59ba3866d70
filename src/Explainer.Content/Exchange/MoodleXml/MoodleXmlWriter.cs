using System.Text;
using System.Xml;
using Explainer.Content.Exchange.Texts;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Writes lessons as Moodle's XML: a category a lesson, pages as descriptions.</summary>
/// <remarks>After docs.moodle.org/en/Moodle_XML_format, and what Moodle's own importer takes.</remarks>
internal static class MoodleXmlWriter
{
    public const string Format = "Moodle XML";

    /// <summary>In front of a page's idnumber, since a page and a question may have one id.</summary>
    public const string PagePrefix = "page-";

    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };

    public static Export Write(ExportedWork work)
    {
        var losses = new Losses(Format);
        work = losses.Sayable(work, q => MoodleQuestion.TypeOf(q) is not null);
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("quiz");
            foreach (var lesson in work.Lessons) Write(xml, work, lesson, losses);
            xml.WriteEndElement();
            xml.WriteWhitespace("\n");
        }
        return new([new($"{work.Id}.xml", stream.ToArray())], losses.Sorted());
    }

    private static void Write(XmlWriter xml, ExportedWork work, Lesson lesson, Losses losses)
    {
        Category(xml, work, lesson);
        foreach (var step in lesson.Steps)
            switch (step)
            {
                case PageStep { Page: var page }: Write(xml, page, losses); break;
                case QuestionStep { Question: var question }: MoodleQuestion.Write(xml, question, losses); break;
                case PoolStep pool:
                    losses.LeftOut(pool.Questions[0].Span, $"the drawing from the pool '{pool.Id}'");
                    foreach (var question in pool.Questions) MoodleQuestion.Write(xml, question, losses);
                    break;
            }
    }

    private static void Category(XmlWriter xml, ExportedWork work, Lesson lesson)
    {
        string path = work.Title == lesson.Title ? Part(work.Title) : $"{Part(work.Title)}/{Part(lesson.Title)}";
        xml.WriteStartElement("question");
        xml.WriteAttributeString("type", "category");
        xml.WriteStartElement("category");
        xml.WriteElementString("text", $"$course$/top/{path}");
        xml.WriteEndElement();
        xml.WriteElementString("idnumber", lesson.Id.Value);
        xml.WriteEndElement();
    }

    /// <summary>A slash in a name is written twice.</summary>
    private static string Part(string name) => XmlCharacters.Sound(name).Replace("/", "//", StringComparison.Ordinal);

    private static void Write(XmlWriter xml, Page page, Losses losses)
    {
        if (page.ShowIfMissed is not null) losses.LeftOut(page.Span, $"the condition of the page '{page.Id}'");
        if (Xhtml.LeavesLinks(page.Body)) losses.LeftOut(page.Span, $"what inner links of the page '{page.Id}' lead to");
        xml.WriteStartElement("question");
        xml.WriteAttributeString("type", "description");
        MoodleText.Plain(xml, "name", page.Title);
        MoodleText.Html(xml, "questiontext", PageXhtml.Of(page));
        MoodleText.Html(xml, "generalfeedback", "");
        xml.WriteElementString("defaultgrade", "0");
        xml.WriteElementString("penalty", "0");
        xml.WriteElementString("hidden", "0");
        xml.WriteElementString("idnumber", PagePrefix + page.Id.Value);
        xml.WriteEndElement();
    }
}

/// <summary>Writes texts as Moodle has them: in an element <c>text</c> of their own.</summary>
internal static class MoodleText
{
    public static void Plain(XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteElementString("text", XmlCharacters.Sound(text));
        xml.WriteEndElement();
    }

    public static void Html(XmlWriter xml, string name, string html)
    {
        xml.WriteStartElement(name);
        Inner(xml, html);
        xml.WriteEndElement();
    }

    /// <summary>The inner of an element that holds HTML.</summary>
    public static void Inner(XmlWriter xml, string html)
    {
        xml.WriteAttributeString("format", "html");
        xml.WriteStartElement("text");
        // A CDATA section is cut by the writer where the text holds its end.
        if (html.Length > 0) xml.WriteCData(html);
        xml.WriteEndElement();
    }
}
