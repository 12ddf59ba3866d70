using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Courses;

/// <summary>How a course.yaml is written.</summary>
internal static class CourseFields
{
    public static readonly Field Course = new("course", FieldKind.Id, "Its id, unique among courses and never reused.") { Required = true, Example = "north-korea-russia" };
    public static readonly Field Title = new("title", FieldKind.Text, "Its title.") { Required = true };
    public static readonly Field Language = new("language", FieldKind.Language, "The content's language (BCP 47).") { Default = "en", Example = "en" };
    public static readonly Field AsOf = new("as-of", FieldKind.Date, "The day for which the content speaks; no claim may be dated later.") { Example = "2026-02-15" };
    public static readonly Field Summary = new("summary", FieldKind.Text, "One or two sentences for the library.");
    public static readonly Field Licence = new("licence", FieldKind.Text, "The licence's name.") { Example = "CC-BY-4.0" };
    public static readonly Field ContentNote = new("content-note", FieldKind.Text, "Said before the first lesson.") { Example = "Mentions deaths in combat." };
    public static readonly Field Lessons = new("lessons", FieldKind.List(FieldKind.Text, least: 1), "The lessons' files in their order, relative to this file.") { Required = true, Example = "[lessons/01-why-it-matters.yaml]" };
    public static readonly Field PrePost = new("prepost", FieldKind.List(FieldKind.Text), "The ids of the questions asked before the first lesson and again after the last.") { Example = "[pact-trigger]" };
    public static readonly Field Questions = new("questions", FieldKind.List(QuestionFormat.AnyQuestion), "Questions that belong to no lesson, for 'prepost'; their passage adds 'lesson'.");

    public static readonly Shape Shape = new(
        "a course", "Lessons and what they share.",
        Course, Title, Language, AsOf, Summary, Licence, ContentNote, Lessons, PrePost, Questions, LessonFields.Pass, LessonFields.Attempts);

    /// <summary>What lessons inherit, as a kept lesson carries it.</summary>
    public static readonly Shape HeaderShape = new(
        "a course", "What a lesson inherits.", Course, Title, Language, LessonFields.Pass, LessonFields.Attempts, ContentNote);
}
