using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Lessons;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Reads a question bank of Moodle's: each category is a lesson.</summary>
internal sealed class MoodleXmlReader
{
    private readonly ForeignFindings findings = new(MoodleXmlWriter.Format);
    private readonly List<Category> categories = [];
    private readonly ImportIds questionIds = new("question");

    private MoodleXmlReader()
    {
    }

    private sealed record Category(string Path, string Title)
    {
        public List<Step> Steps { get; } = [];

        public ImportIds PageIds { get; } = new("page");
    }

    public static Import Read(ForeignFile file)
    {
        var reader = new MoodleXmlReader();
        foreach (var part in ForeignXml.Parts(file, "quiz", reader.findings))
            if (part.Name == "question") reader.Take(part, file);
            else reader.findings.LeftOut(part.Span, "An element of this name", $"'<{part.Name}>'");
        return reader.findings.Of(file, reader.categories.Select(c => new ImportedLesson(c.Title, [.. c.Steps])));
    }

    private void Take(XmlPart part, ForeignFile file)
    {
        string type = part.Attributes.GetValueOrDefault("type", "");
        if (type == "category")
        {
            Enter(part, file);
            return;
        }
        if (categories.Count == 0) categories.Add(new("", file.Title));
        var category = categories[^1];
        if (type == "description") AddPage(part, category);
        else if (MoodleQuestionReader.Read(part, type, questionIds, findings) is { } question) category.Steps.Add(new QuestionStep(question));
    }

    /// <summary>Makes a category the present one, that is the last of the list.</summary>
    private void Enter(XmlPart part, ForeignFile file)
    {
        string path = part.Find("category")?.TextOf("text") ?? "";
        var known = categories.Find(c => c.Path == path);
        if (known is null) categories.Add(new(path, TitleOf(path) is { Length: > 0 } title ? title : file.Title));
        else
        {
            categories.Remove(known);
            categories.Add(known);
        }
        if (part.Find("info")?.TextOf("text") is { Length: > 0 }) findings.Lost(part.Span, "The description", $"the category '{path}'");
    }

    /// <summary>The last part of a path whose parts are divided by slashes; two slashes are one in a name.</summary>
    private static string TitleOf(string path)
    {
        const char Doubled = '\0';
        string last = path.Replace("//", $"{Doubled}", StringComparison.Ordinal).Split('/')[^1].Replace(Doubled, '/').Trim();
        return last is "top" || last.StartsWith('$') ? "" : ForeignText.Cleaned(last);
    }

    private void AddPage(XmlPart part, Category category)
    {
        var text = new MoodleTextReader(part, findings);
        string number = part.TextOf("idnumber");
        if (number.StartsWith(MoodleXmlWriter.PagePrefix, StringComparison.Ordinal)) number = number[MoodleXmlWriter.PagePrefix.Length..];
        string id = category.PageIds.Next(number.Length > 0 ? number : text.Name);
        text.Called($"the page '{id}'");
        if (part.Find("generalfeedback")?.TextOf("text") is { Length: > 0 }) text.Lost("the feedback");
        if (text.Of("questiontext") is { } body) category.Steps.Add(new PageStep(new Page(new(id), text.Name.Length > 0 ? text.Name : id, body)));
        else text.LeftOut("a description without words");
    }
}
