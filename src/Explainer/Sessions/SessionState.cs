using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>Where a learner stands. A fold over events: the same events always give the same state.</summary>
/// <param name="Opened">How the session began.</param>
/// <param name="Lesson">The version that is played.</param>
public sealed record SessionState(SessionOpened Opened, Lesson Lesson)
{
    /// <summary>The pages and questions of this session, pools drawn.</summary>
    public ImmutableArray<Step> Steps { get; } = SessionPlan.Of(Lesson, Opened);

    /// <summary>Where in the flow.</summary>
    public Phase Phase { get; init; } = Phase.Opening;

    /// <summary>Index into <see cref="Steps"/>; −1 before the first.</summary>
    public int Step { get; init; } = -1;

    /// <summary>Hints shown of the current question.</summary>
    public int HintsShown { get; init; }

    /// <summary>In the order given, tries included.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>Questions whose passage was opened.</summary>
    public ImmutableHashSet<QuestionId> PassagesOpened { get; init; } = [];

    /// <summary>The learner's own notes, in the order written.</summary>
    public ImmutableArray<NoteWritten> Notes { get; init; } = [];

    /// <summary>The learner is never asked how sure they are.</summary>
    public bool NoCertainty { get; init; } = Opened.NoCertainty;

    /// <summary>When the last event happened.</summary>
    public DateTimeOffset Latest { get; init; } = Opened.At;

    /// <summary>Time spent on the current page or try so far, time away from the program left out.</summary>
    public TimeSpan Spent { get; init; }

    /// <summary>Time spent on all pages and questions so far, time away from the program left out.</summary>
    public TimeSpan TimeSpent { get; init; }

    /// <summary>When the summary was reached; null before.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The page or question now in front of the learner; null before the first and after the last.</summary>
    public Step? CurrentStep => Step >= 0 && Step < Steps.Length ? Steps[Step] : null;

    /// <summary>The question now asked or reviewed.</summary>
    public Question? CurrentQuestion => (CurrentStep as QuestionStep)?.Question;

    /// <summary>The page now read.</summary>
    public Page? CurrentPage => (CurrentStep as PageStep)?.Page;

    /// <summary>The current question's options in this session's order.</summary>
    public Interaction? CurrentInteraction => CurrentQuestion?.Present(Opened.Seed);

    /// <summary>Index of the step that comes next, remedial pages that are not needed left out; the number of steps when none is left.</summary>
    public int NextIndex
    {
        get
        {
            int next = Step + 1;
            while (next < Steps.Length && !IsShown(Steps[next])) next++;
            return next;
        }
    }

    /// <summary>The step that comes next; null when none is left.</summary>
    public Step? NextStep => NextIndex < Steps.Length ? Steps[NextIndex] : null;

    /// <summary>Verdict and explanation come right after the answer.</summary>
    public bool GivesFeedback => !Opened.Exam && Opened.Occasion != Occasion.Pretest;

    /// <summary>The exercise was handed in after it was due: its end, or while it goes on what happened last, came later, by this machine's clock.</summary>
    public bool IsLate => Opened.Exercise?.Due is { } due && (FinishedAt ?? Latest) > due;

    /// <summary>Hints and retries are offered: not in an exam, and not in pre- and posttest, which must be alike.</summary>
    public bool GivesHelp => !Opened.Exam && Opened.Occasion is Occasion.Lesson or Occasion.Review;

    /// <summary>Hints not yet shown.</summary>
    public int HintsLeft => GivesHelp ? (CurrentQuestion?.Hints.Length ?? 0) - HintsShown : 0;

    /// <summary>The learner is asked how sure they are: once a question, about the response that counts.</summary>
    public bool AsksCertainty => CurrentQuestion is { AsksCertainty: true } question && !NoCertainty && FirstAnswer(question.Id) is null;

    /// <summary>Tries not yet used at the current question.</summary>
    public int TriesLeft => CurrentQuestion is { } question
        ? (question.Attempts ?? Lesson.Rules.Attempts) - Answers.Count(a => a.Question == question.Id)
        : 0;

    /// <summary>The question can be tried again: not yet correct, not given up, tries left. Until then its key is not given away.</summary>
    public bool MayRetry => GivesHelp && TriesLeft > 0 && Answers is [.., { Verdict: not (Verdict.Correct or Verdict.DontKnow) }];

    /// <summary>The response that counts, if the question has been answered.</summary>
    public Answer? FirstAnswer(QuestionId question) => Answers.FirstOrDefault(a => a.Question == question);

    /// <summary>The latest response to the current question.</summary>
    public Answer? CurrentAnswer => CurrentQuestion is { } question ? Answers.LastOrDefault(a => a.Question == question.Id) : null;

    /// <summary>Whether a question was asked and its first verdict was anything but correct.</summary>
    public bool Missed(QuestionId question) => FirstAnswer(question) is { Verdict: not Verdict.Correct };

    /// <summary>Whether a step is part of this learner's way: remedial pages only when their question was missed.</summary>
    public bool IsShown(Step step) => step is not PageStep { Page.ShowIfMissed: { } question } || Missed(question);

    /// <summary>All questions of this session, answered or not.</summary>
    public IEnumerable<Question> Questions => Steps.OfType<QuestionStep>().Select(s => s.Question);
}
