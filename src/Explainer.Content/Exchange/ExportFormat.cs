using System.Collections.Immutable;
using Explainer.Content.Exchange.Anki;
using Explainer.Content.Exchange.Gift;
using Explainer.Content.Exchange.MoodleXml;
using Explainer.Content.Exchange.Print;
using Explainer.Content.Exchange.Qti;

namespace Explainer.Content;

/// <summary>A format in which lessons are handed to other programs, or to people on paper.</summary>
/// <param name="Name">As asked for on a command line.</param>
/// <param name="Doc">What reads it, in a few words.</param>
/// <param name="Write">Writes a course or a lesson, and says what the format cannot say of it.</param>
public sealed record ExportFormat(string Name, string Doc, Func<ExportedWork, Export> Write)
{
    /// <summary>All formats, by name.</summary>
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new("gift", "The text format of Moodle: one file, a category a lesson.", GiftWriter.Write),
        new("moodle-xml", "Moodle's question bank, with pages as descriptions.", MoodleXmlWriter.Write),
        new("qti21", "A package of QTI 2.1, for many learning systems.", QtiPackage.WriteTwo),
        new("qti30", "A package of QTI 3.0.", QtiPackage.WriteThree),
        new("anki", "Notes for Anki's text import.", AnkiWriter.Write),
        new("html", "A page for people, to print or to fill in.", HtmlPrint.Write),
        new("markdown", "A document for people, to print or to edit.", MarkdownPrint.Write),
    ];
}
