using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content;

/// <summary>Which of a lesson's questions test which of its objectives.</summary>
/// <param name="Course">Its course.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Title">The lesson's title.</param>
/// <param name="Objectives">Each objective, in the author's order.</param>
/// <param name="WithoutObjective">The questions that name none.</param>
public sealed record LessonCoverage(CourseId Course, LessonId Lesson, string Title, ImmutableArray<ObjectiveCoverage> Objectives, ImmutableArray<QuestionId> WithoutObjective)
{
    /// <summary>Whether its course asks questions before the first lesson and after the last.</summary>
    public bool HasPrePost { get; private init; }

    /// <summary>What the questions of a lesson cover.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="prepost">The questions asked before and after its course; null when there are none.</param>
    public static LessonCoverage Of(Lesson lesson, Lesson? prepost)
    {
        ImmutableArray<Question> around = [.. prepost?.Questions.Where(q => IsAbout(q, lesson)) ?? []];
        return new(
            lesson.Course,
            lesson.Id,
            lesson.Title,
            [.. lesson.Objectives.Select(o => ObjectiveCoverage.Of(o, lesson, around))],
            [.. lesson.Questions.Where(q => q.Objective is null).Select(q => q.Id)])
        {
            HasPrePost = prepost is not null,
        };
    }

    private static bool IsAbout(Question question, Lesson lesson) =>
        question.Passage?.Lesson == lesson.Id.Value || lesson.Questions.Any(q => q.Id == question.Id);
}

/// <summary>What tests one objective.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Questions">The lesson's questions that name it, in order.</param>
/// <param name="Pools">The pools in which some of these are.</param>
/// <param name="Pages">The pages that their passages name.</param>
/// <param name="PrePost">The questions asked before and after the course that name it.</param>
public sealed record ObjectiveCoverage(Objective Objective, ImmutableArray<QuestionId> Questions, ImmutableArray<string> Pools, ImmutableArray<PageId> Pages, ImmutableArray<QuestionId> PrePost)
{
    internal static ObjectiveCoverage Of(Objective objective, Lesson lesson, ImmutableArray<Question> prepost)
    {
        ImmutableArray<Question> asked = [.. lesson.Questions.Where(q => q.Objective == objective.Id)];
        // Where two lessons have an objective of one id, it goes into the questions before and after with its lesson's name.
        string[] ids = [objective.Id, $"{lesson.Id}-{objective.Id}"];
        return new(
            objective,
            [.. asked.Select(q => q.Id)],
            [.. lesson.Steps.OfType<PoolStep>().Where(p => p.Questions.Any(asked.Contains)).Select(p => p.Id)],
            [.. asked.Select(q => q.Passage).OfType<Passage>().Where(p => p.Lesson is null || p.Lesson == lesson.Id.Value).Select(p => p.Page).Distinct()],
            [.. prepost.Where(q => ids.Contains(q.Objective)).Select(q => q.Id)]);
    }
}
