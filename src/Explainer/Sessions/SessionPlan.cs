using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>The pages and questions of one session: pools drawn, in the order played.</summary>
public static class SessionPlan
{
    /// <summary>The steps of a session; depends on the lesson, the seed and exam mode alone.</summary>
    /// <remarks>In exam mode pages with <c>show-if</c> are left out, since they would tell.</remarks>
    public static ImmutableArray<Step> Of(Lesson lesson, long seed, bool exam) =>
    [
        .. lesson.Steps.SelectMany(step => step switch
        {
            PoolStep pool => [.. new Shuffle(seed, $"pool/{pool.Id}").Draw(pool.Draw, pool.Questions).Select(q => new QuestionStep(q))],
            PageStep { Page.ShowIfMissed: not null } when exam => [],
            _ => ImmutableArray.Create(step),
        }),
    ];
}
