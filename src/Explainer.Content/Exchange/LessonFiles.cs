using System.Collections.Immutable;
using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Lessons;
using Fields = Explainer.Content.Courses.CourseFields;

namespace Explainer.Content;

/// <summary>Writes imported lessons as the files of our own format: one lesson as a file, several as a course.</summary>
public static class LessonFiles
{
    /// <summary>More steps than a file can hold, and a learner sit through, are divided.</summary>
    public const int MostSteps = 1000;

    /// <summary>The files, relative to the folder they go into.</summary>
    /// <param name="import">The lessons.</param>
    /// <param name="title">What the course is called, if there are several.</param>
    public static ImmutableArray<ExportedFile> Of(Import import, string title)
    {
        var ids = new Exchange.ImportIds("lesson");
        // These are names of a course's own files, and an id that is kept.
        foreach (string taken in new[] { "course", "claims", "sources", "glossary", "prepost" }) ids.Next(taken);
        (string Id, string Text)[] lessons = [.. import.Lessons.SelectMany(Divided).Select(l => (Id: ids.Next(l.Title), Lesson: l)).Select(l => (l.Id, Text(l.Lesson, l.Id, import.Language)))];
        ImmutableArray<ExportedFile> files = [.. lessons.Select(l => ExportedFile.OfText($"{l.Id}.yaml", l.Text))];
        return lessons.Length < 2 ? files : files.Insert(0, ExportedFile.OfText(Files.CourseNames.Course, Course(title, import.Language, lessons.Select(l => l.Id))));
    }

    private static IEnumerable<ImportedLesson> Divided(ImportedLesson lesson) => lesson.Steps.Length <= MostSteps
        ? [lesson]
        : lesson.Steps.Chunk(MostSteps).Select((steps, part) => new ImportedLesson($"{lesson.Title} {part + 1}", [.. steps]));

    private static string Text(ImportedLesson lesson, string id, string language) => YamlPrinter.Of(LessonWriter.Write(
        new Lesson(new(id), lesson.Title, lesson.Steps) { Course = new(id), CourseTitle = lesson.Title, Canonical = "", Language = language }));

    private static string Course(string title, string language, IEnumerable<string> lessons) => YamlPrinter.Of(new YamlDraft()
        .Text(Fields.Course, StarterName.Of(title)?.Id ?? "course")
        .Text(Fields.Title, title)
        .Text(Fields.Language, language == "en" ? null : language)
        .Texts(Fields.Lessons, lessons.Select(id => $"{id}.yaml"))
        .ToMap());
}
