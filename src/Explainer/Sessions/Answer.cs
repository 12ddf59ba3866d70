using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>One graded response, with how it came about.</summary>
/// <param name="Question">To which question.</param>
/// <param name="KeyVersion">The version of what is right.</param>
/// <param name="Response">Raw.</param>
/// <param name="Verdict">As recorded when it was given.</param>
/// <param name="Score">As recorded when it was given.</param>
/// <param name="Hints">Hints seen before it.</param>
/// <param name="Elapsed">From the question's showing to the response; time away from the program left out.</param>
public sealed record Answer(QuestionId Question, string KeyVersion, Response Response, Verdict Verdict, Score Score, int Hints, TimeSpan Elapsed)
{
    /// <summary>When it was given, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>How sure the learner was; null: not asked or passed.</summary>
    public Certainty? Certainty { get; init; }
}
