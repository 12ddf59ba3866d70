using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>All questions of a course as one lesson without pages, from which a review asks those that are due. It changes with the course, not with the day.</summary>
public static class ReviewStock
{
    /// <summary>The stock of a course or lesson: one, or one for each language that its lessons are in, which settles how numbers are read.</summary>
    public static ImmutableArray<Lesson> Of(Playable playable)
    {
        ImmutableArray<Lesson> lessons = playable switch
        {
            PlayableCourse { Whole: { PrePost: { } prepost } course } => course.Lessons.Add(prepost),
            PlayableCourse { Whole: var course } => course.Lessons,
            PlayableLesson { Alone: var lesson } => [lesson],
            _ => [],
        };
        return [.. lessons.GroupBy(l => l.Language).Select(same => Of(playable.Title, [.. same])).OfType<Lesson>()];
    }

    private static Lesson? Of(string title, ImmutableArray<Lesson> lessons)
    {
        ImmutableArray<(Lesson Lesson, KeptTree Kept)> kept = [.. lessons.Select(l => (l, KeptTree.Of(l.Canonical)))];
        var references = kept.Select(k => k.Kept.AllReferences).Aggregate(ReferenceTable.None, (all, more) => all.And(more));
        var tree = Tree(title, kept);
        var draft = LessonReader.Read(tree, "", Header(kept[0]), references, new Findings());
        return LessonAssembly.Finish(draft, references, (lesson, page) => PageOf(kept, lesson, page));
    }

    private static YamlMap Tree(string title, ImmutableArray<(Lesson Lesson, KeptTree Kept)> kept)
    {
        var objectives = new BorrowedObjectives();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<YamlNode> steps =
        [
            .. from one in kept
               from question in LessonIds.Of(one.Kept.Lesson).Questions
               where asked.Add(question.Id.Value)
               select Question(question.Tree, one.Lesson, LessonIds.Of(one.Kept.Lesson), objectives),
        ];
        return YamlMap.Of(
            new YamlPair(YamlText.Of("lesson"), YamlText.Of(FreeId(kept))),
            new(YamlText.Of("title"), YamlText.Of($"Review: {title}")),
            new(YamlText.Of("language"), YamlText.Of(kept[0].Lesson.Language)),
            new(YamlText.Of("objectives"), objectives.All),
            new(YamlText.Of("steps"), new YamlList(SourceSpan.None, steps, flow: false)));
    }

    /// <summary>"review", unless a lesson is called that: pages are found by their lessons' ids.</summary>
    private static string FreeId(ImmutableArray<(Lesson Lesson, KeptTree Kept)> kept)
    {
        string id = "review";
        while (kept.Any(k => k.Lesson.Id.Value == id)) id += "-stock";
        return id;
    }

    /// <summary>A question as it is in its lesson, with what it takes from there: the passage's lesson, the tries, the objective.</summary>
    private static YamlMap Question(YamlMap question, Lesson lesson, LessonIds ids, BorrowedObjectives objectives)
    {
        if (question.MapOf("passage") is { } passage && passage.Find("lesson") is null)
            question = question.With("passage", passage.With("lesson", YamlText.Of(lesson.Id.Value)));
        if (lesson.Rules.Attempts != 1 && question.Find("attempts") is null)
            question = question.With("attempts", YamlText.Of(lesson.Rules.Attempts.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return objectives.Taking(question, lesson.Id.Value, ids.Objectives.FirstOrDefault(o => o.Id.Value == question.TextOf("objective")).Tree);
    }

    /// <summary>The course's, without what concerns its lessons: nothing is passed in a review. A lesson on its own is its course.</summary>
    private static CourseHeader Header((Lesson Lesson, KeptTree Kept) first)
    {
        var written = YamlMap.Of(
            new YamlPair(YamlText.Of("course"), YamlText.Of(first.Lesson.Course.Value)),
            new(YamlText.Of("title"), YamlText.Of(first.Lesson.CourseTitle)));
        if (first.Lesson.ContentNote is { } note) written = written.With("content-note", YamlText.Of(note));
        return CourseHeader.Of(new Block(written, CourseFields.HeaderShape, new(new Findings())));
    }

    private static YamlMap? PageOf(ImmutableArray<(Lesson Lesson, KeptTree Kept)> kept, string lesson, string page) =>
        kept.FirstOrDefault(k => k.Lesson.Id.Value == lesson).Kept is { } home
            ? LessonIds.Of(home.Lesson).Page(page)?.Tree
            : kept.Select(k => k.Kept.Cited(lesson, page)).FirstOrDefault(p => p is not null);
}
