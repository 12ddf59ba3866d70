using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>The pages and questions of one session: pools drawn, in the order played.</summary>
public static class SessionPlan
{
    /// <summary>The steps of a session.</summary>
    /// <exception cref="InvalidOperationException">The session asks what the lesson has not: the journal is damaged.</exception>
    public static ImmutableArray<Step> Of(Lesson lesson, SessionOpened opened) =>
        opened.Asked is { } asked ? Of(lesson, asked) : Of(lesson, opened.Seed, opened.Exam || opened.Occasion == Occasion.Pretest);

    /// <summary>Some of a lesson's questions and nothing else.</summary>
    private static ImmutableArray<Step> Of(Lesson lesson, ImmutableArray<QuestionId> asked)
    {
        var questions = lesson.Questions.ToLookup(q => q.Id);
        return [.. asked.Select(id => new QuestionStep(questions[id].First()))];
    }

    /// <summary>The steps of a session; depends on these three alone.</summary>
    /// <param name="lesson">What is played.</param>
    /// <param name="seed">Draws the pools.</param>
    /// <param name="feedbackWaits">Feedback comes at the end or not at all (exam, pretest): pages with <c>show-if</c> are left out, since they would tell.</param>
    public static ImmutableArray<Step> Of(Lesson lesson, long seed, bool feedbackWaits) =>
    [
        .. lesson.Steps.SelectMany(step => step switch
        {
            PoolStep pool => [.. new Shuffle(seed, $"pool/{pool.Id}").Draw(pool.Draw, pool.Questions).Select(q => new QuestionStep(q))],
            PageStep { Page.ShowIfMissed: not null } when feedbackWaits => [],
            _ => ImmutableArray.Create(step),
        }),
    ];
}
