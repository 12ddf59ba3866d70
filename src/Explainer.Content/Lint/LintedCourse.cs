using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Files;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;

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

    /// <summary>All that it refers to, from wherever.</summary>
    public IEnumerable<Use> Uses => (Reading?.Uses ?? []).Concat(Lessons.SelectMany(l => l.Draft.Reading.Uses));

    /// <summary>The texts, ids and keys of its own files.</summary>
    public IEnumerable<YamlText> AllTexts => Reading is null ? [] : Entries(Reading.Shared.Claims, ReferenceFields.ClaimShape)
        .Concat(Entries(Reading.Shared.Sources, ReferenceFields.SourceShape))
        .Concat(Entries(Reading.Shared.Glossary, ReferenceFields.TermShape))
        .Concat(Reading.Tree is { } tree ? WrittenTexts.In(tree, CourseFields.Shape, CourseFields.Questions) : []);

    /// <summary>Something in it has an error, and may refer to more than could be read.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Whether all of it could be read.</summary>
    public bool IsWhole => !HasErrors && Lessons.All(l => l.Draft.Tree.Complete)
        && (Reading is null || (Reading is { Tree.Complete: true, Shared.Broken.IsEmpty: true } && Reading.Lessons.All(l => l.Lesson is not null)));

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

    private static IEnumerable<YamlText> Entries<T>(IEnumerable<KeyValuePair<string, Entry<T>>> table, Shape shape) where T : class =>
        table.SelectMany(e => (e.Value.Tree is YamlMap map ? WrittenTexts.In(map, shape) : []).Prepend(e.Value.Key));

    /// <summary>A lesson, of whose course, if it has one, nothing is said.</summary>
    public static LintedCourse Of(LessonReading reading) => reading is { Draft: { } draft, Lesson: { } lesson }
        ? new(null, draft.Own, [LintedLesson.Of(draft, lesson)])
        : new(null, ReferenceTable.None, []);
}
