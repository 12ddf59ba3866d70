using System.Collections.Immutable;
using Explainer.Content.Exchange.Aiken;
using Explainer.Content.Exchange.Gift;
using Explainer.Content.Exchange.MoodleXml;
using Explainer.Content.Exchange.Swirl;

namespace Explainer.Content;

/// <summary>A format of other programs from which lessons can be made.</summary>
/// <param name="Name">As asked for on a command line.</param>
/// <param name="Doc">Where such files come from, in a few words.</param>
/// <param name="Read">Reads a file, and says what of it could not be read, or has no place here.</param>
public sealed record ImportFormat(string Name, string Doc, Func<ForeignFile, Import> Read)
{
    /// <summary>All formats, by name.</summary>
    public static ImmutableArray<ImportFormat> All { get; } =
    [
        new("gift", "The text format of Moodle.", GiftReader.Read),
        new("aiken", "A plain text with one right option a question, of Moodle and others.", AikenReader.Read),
        new("moodle-xml", "A question bank of Moodle's; each category is a lesson.", MoodleXmlReader.Read),
        new("swirl", "A lesson of swirl, which teaches R.", SwirlReader.Read),
    ];
}
