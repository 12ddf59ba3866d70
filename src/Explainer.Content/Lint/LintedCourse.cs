using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Files;
using Explainer.Content.Lessons;

namespace Explainer.Content.Lint;

/// <summary>All that is looked at together: a course, or one lesson.</summary>
/// <param name="Reading">The course; null for a lesson on its own.</param>
/// <param name="References">The claims, sources and terms that are written here.</param>
/// <param name="Lessons">In the order of the course.</param>
internal sealed record LintedCourse(CourseReading? Reading, ReferenceTable References, ImmutableArray<LintedLesson> Lessons)
{
    /// <summary>Questions that belong to no lesson.</summary>
    public ImmutableArray<LintedQuestion> OwnQuestions { get; init; } = [];

    /// <summary>The rules that are switched off for questions that belong to no lesson.</summary>
    public ImmutableArray<LintIgnore> Ignores { get; init; } = [];

    public static LintedCourse Of(CourseReading reading)
    {
        ImmutableArray<LintedLesson> lessons = [.. reading.Drafts.Where(d => d.Lesson is not null).Select(d => LintedLesson.Of(d.Draft, d.Lesson!))];
        var made = (reading.Course?.PrePost?.Questions ?? []).ToLookup(q => q.Span);
        var words = LanguageWords.Of(reading.Course?.Language ?? "");
        var own = reading.Tree?.MapsOf(CourseFields.Questions.Name).Select(tree => (Tree: tree, Ignores: LintIgnore.Of(tree))).ToImmutableArray() ?? [];
        return new(reading, reading.Drafts.Aggregate(reading.Shared, (all, draft) => all.And(draft.Draft.Own)), lessons)
        {
            OwnQuestions = [.. own.SelectMany(q => made[q.Tree.Span].Take(1).Select(question => new LintedQuestion(question, q.Tree, q.Ignores, words)))],
            Ignores = [.. own.SelectMany(q => q.Ignores)],
        };
    }

    /// <summary>A lesson, of whose course, if it has one, nothing is said.</summary>
    public static LintedCourse Of(LessonReading reading) => reading is { Draft: { } draft, Lesson: { } lesson }
        ? new(null, draft.Own, [LintedLesson.Of(draft, lesson)])
        : new(null, ReferenceTable.None, []);
}
