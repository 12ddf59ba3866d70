using Explainer.Content.Exchange.Texts;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Reads the texts of one question of Moodle's, and tells once what is lost of them.</summary>
internal sealed class MoodleTextReader(XmlPart question, ForeignFindings findings)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private string called = "a question";

    public XmlPart Question => question;

    /// <summary>Its name, cleaned; Moodle shows it to teachers alone.</summary>
    public string Name { get; } = ForeignText.Cleaned(HtmlMarkup.Folded(question.Find("name")?.TextOf("text") ?? "").Trim());

    /// <summary>From now on this is what it is called.</summary>
    public void Called(string name) => called = name;

    public void Lost(string what)
    {
        if (told.Add(what)) findings.Lost(question.Span, Block.Capital(what), called);
    }

    public void Changed(string what, string how)
    {
        if (told.Add(what)) findings.Changed(question.Span, Block.Capital(what), called, how);
    }

    /// <summary>Nothing comes of the question.</summary>
    public Question? LeftOut(string what)
    {
        findings.LeftOut(question.Span, Block.Capital(what), called);
        return null;
    }

    /// <summary>The text of an inner element; null where there is none, or nothing in it.</summary>
    public Markup? Of(string name) => question.Find(name) is { } part && Of(part) is { Source.Length: > 0 } text ? text : default(Markup?);

    /// <summary>The text of an element that has a format.</summary>
    public Markup Of(XmlPart part)
    {
        foreach (var file in part.All("file")) Lost($"the file '{file.Attributes.GetValueOrDefault("name", "")}'");
        string text = part.TextOf("text");
        switch (part.Attributes.GetValueOrDefault("format", "html"))
        {
            case "plain_text": return HtmlMarkup.OfPlain(text, Lost);
            case "markdown": return HtmlMarkup.Cleaned(text, Lost);
            // What was typed, with some HTML in it: line breaks are the author's.
            case "moodle_auto_format": return HtmlMarkup.Of(text.Replace("\n\n", "<p>", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal), Lost);
            case "wiki_like":
                Lost("the wiki markup");
                return HtmlMarkup.OfPlain(text, Lost);
            default: return Html(text);
        }
    }

    public Markup Html(string html) => HtmlMarkup.Of(html, Lost);
}
