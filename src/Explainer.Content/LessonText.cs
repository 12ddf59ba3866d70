using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>Reads a lesson back from its canonical text, as a journal keeps it.</summary>
public static class LessonText
{
    private static readonly Shape References = new(
        "a kept lesson", "What a lesson uses of its course.", ReferenceFields.Claims, ReferenceFields.Sources, ReferenceFields.Glossary);

    /// <summary>The lesson: the same questions, pages, key versions and hash as the one that the text was taken from.</summary>
    /// <exception cref="FormatException">The text is not a lesson: it is damaged.</exception>
    public static Lesson Read(string canonical)
    {
        var findings = new Findings();
        if (YamlTree.Read(new("", canonical), findings, YamlLimits.Kept).Root is not YamlMap { Complete: true } root || root.MapOf("lesson") is not { } tree)
            throw new FormatException("The kept text of this lesson is damaged.");
        var header = root.MapOf("course") is { } course ? CourseHeader.Of(new Block(course, CourseFields.HeaderShape, new(findings))) : null;
        var shared = ReferencesReader.Read(new Block(root, References, new(findings)));
        var draft = LessonReader.Read(tree, "", header, shared, findings);
        return LessonAssembly.Finish(draft, shared, Cited(root)) ?? throw new FormatException("The kept text of this lesson lacks its id or title.");
    }

    private static Func<string, string, YamlMap?> Cited(YamlMap root) => (lesson, page) => root.MapsOf("cited")
        .Where(c => c.TextOf("lesson") == lesson)
        .Select(c => c.MapOf("page"))
        .FirstOrDefault(p => p?.TextOf("page") == page);
}
