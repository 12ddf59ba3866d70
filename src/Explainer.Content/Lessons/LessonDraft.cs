using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content.Lessons;

/// <summary>A lesson as read from its own text; what it refers to has yet to be looked up.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Header">What it inherits; null for a lesson on its own.</param>
/// <param name="Tree">As written.</param>
/// <param name="Ids">The ids it gives out.</param>
/// <param name="Own">The claims, sources and terms written in it.</param>
/// <param name="Reading">What it refers to.</param>
/// <param name="Lesson">Without canonical text, references and cited pages; null when too little could be read.</param>
internal sealed record LessonDraft(string Path, CourseHeader? Header, YamlMap Tree, LessonIds Ids, ReferenceTable Own, Reading Reading, Lesson? Lesson)
{
    /// <summary>Where its id stands.</summary>
    public SourceSpan PlaceOfId => Tree.Find("lesson")?.Value.Span ?? Tree.Span;

    /// <summary>How its questions stand.</summary>
    public LessonForm Form { get; init; } = LessonForm.Written;

    public string Id => Tree.TextOf("lesson") ?? "";
}
