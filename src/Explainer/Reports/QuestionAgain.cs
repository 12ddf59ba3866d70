using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>A question whose latest first response was anything but correct.</summary>
/// <param name="Lesson">The lesson that asks it; what was played, where no lesson of the learner's does.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The response.</param>
public sealed record QuestionAgain(Lesson Lesson, Question Question, Answer Answer)
{
    /// <summary>Given with certainty, and wrong: corrected best once it is explained.</summary>
    public bool IsConfidentError => Answer is { Verdict: Verdict.Incorrect, Certainty: Certainty.FairlySure or Certainty.Certain };

    /// <summary>The page that answers it; null where the author names none.</summary>
    public Page? Page => Question.Passage is { } passage ? Lesson.FindPage(passage) : null;

    /// <summary>Confident errors first, then the latest; a pretest's misses are left to the lessons that follow it.</summary>
    internal static ImmutableArray<QuestionAgain> Of(ImmutableArray<SessionState> sessions)
    {
        var homes = QuestionHome.Of(sessions);
        return [.. Missed(sessions).Select(q => homes.GetValueOrDefault((q.Lesson.Course, q.Question.Id)) is { } home ? q with { Lesson = home.Lesson } : q)];
    }

    private static IEnumerable<QuestionAgain> Missed(ImmutableArray<SessionState> sessions) =>
        sessions.Where(s => s.Opened.Occasion != Occasion.Pretest)
            .SelectMany(s => SessionSummary.Of(s).Outcomes.Where(o => o.Answer is not null).Select(o => (s.Lesson, o.Question, Answer: o.Answer!)))
            .GroupBy(o => (o.Lesson.Course, o.Question.Id), (_, times) => times.MaxBy(o => o.Answer.At))
            .Where(o => o.Answer.Verdict != Verdict.Correct)
            .Select(o => new QuestionAgain(o.Lesson, o.Question, o.Answer))
            .OrderByDescending(q => q.IsConfidentError).ThenByDescending(q => q.Answer.At);
}
