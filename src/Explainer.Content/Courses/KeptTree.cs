using Explainer.Content.Claims;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;

namespace Explainer.Content.Courses;

/// <summary>A lesson's canonical text as a tree.</summary>
/// <param name="Root">The whole.</param>
/// <param name="Lesson">The lesson's own mapping in it.</param>
internal sealed record KeptTree(YamlMap Root, YamlMap Lesson)
{
    /// <summary>The key that says that the lesson's questions are sealed, and how; not there in others.</summary>
    public const string SealedKey = "sealed";

    public const string SealedForm = "explainer-sealed/1";

    private static readonly Shape References = new(
        "a kept lesson", "What a lesson uses of its course.", ReferenceFields.Claims, ReferenceFields.Sources, ReferenceFields.Glossary);

    /// <exception cref="FormatException">The text is not a lesson: it is damaged.</exception>
    public static KeptTree Of(string canonical) =>
        YamlTree.Read(new("", canonical), new Findings(), YamlLimits.Kept).Root is YamlMap { Complete: true } root && root.MapOf("lesson") is { } lesson
            ? new(root, lesson)
            : throw new FormatException("The kept text of this lesson is damaged.");

    /// <summary>What it inherits; null for a lesson on its own.</summary>
    public CourseHeader? Header => Root.MapOf("course") is { } course ? CourseHeader.Of(Block(course, CourseFields.HeaderShape)) : null;

    /// <summary>How its questions stand.</summary>
    /// <exception cref="FormatException">In a form that a newer program has sealed them in.</exception>
    public LessonForm Form => Root.Find(SealedKey) is null ? LessonForm.Written
        : Root.TextOf(SealedKey) == SealedForm ? LessonForm.Sealed
        : throw new FormatException("This lesson was sealed by a newer program.");

    /// <summary>What it uses of its course.</summary>
    public ReferenceTable Shared => ReferencesReader.Read(Block(Root, References));

    /// <summary>All that it sees, its own first.</summary>
    public ReferenceTable AllReferences => ReferencesReader.Read(Block(Lesson, LessonFields.Shape)).And(Shared);

    /// <summary>A page of another lesson that it cites.</summary>
    public YamlMap? Cited(string lesson, string page) => Root.MapsOf("cited")
        .Where(c => c.TextOf("lesson") == lesson)
        .Select(c => c.MapOf("page"))
        .FirstOrDefault(p => p?.TextOf("page") == page);

    private static Block Block(YamlMap map, Shape shape) => new(map, shape, new(new Findings()));
}
