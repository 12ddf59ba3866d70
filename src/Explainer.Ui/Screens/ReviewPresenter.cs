using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>What came of an answer: verdict, why, and every part of the question, given or not.</summary>
internal static class ReviewPresenter
{
    public static ImmutableArray<Block> Body(SessionState state)
    {
        var question = state.CurrentQuestion!;
        var answer = state.CurrentAnswer!;
        return [.. Asked(question), .. Judged(question, answer, open: !state.MayRetry), .. Tries(state)];
    }

    /// <summary>What was asked, with the text that its gaps stand in.</summary>
    public static IEnumerable<Block> Asked(Question question) =>
        question.Interaction is FillGaps fill ? [new Prose(question.Stem) { IsStem = true }, new Prose(GapsText.Of(fill))] : [new Prose(question.Stem) { IsStem = true }];

    /// <summary>Everything about one answered question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The response shown.</param>
    /// <param name="open">Whether the right answer is told; not while the question may be tried again.</param>
    public static IEnumerable<Block> Judged(Question question, Answer answer, bool open)
    {
        var grade = question.Grade(answer.Response);
        yield return new Notice(Wording.ToneOf(answer.Verdict), Wording.VerdictOf(answer.Verdict), Earned(answer));
        if (answer.Certainty is { } certainty) yield return new Sentence(Certain(certainty, answer.Verdict));
        if (grade.Reckoning is { } reckoning && (open || answer.Verdict == Verdict.Partial)) yield return new Sentence(reckoning);
        foreach (var part in PartWording.InOrder(question.Interaction, open ? grade.Parts : [.. grade.Parts.Where(IsGiven).Select(p => p with { Right = null })]))
        {
            if (PartWording.Of(question.Interaction, part, wasAnswered: answer.Verdict is not (Verdict.DontKnow or Verdict.Unanswered)) is { } line) yield return line;
            if (!open) continue;
            foreach (var other in PartWording.Others(part)) yield return other;
        }
        if (open && question.Explanation is { } why) yield return new Notice(Tone.Info, "Explanation", why);
    }

    private static bool IsGiven(PartFeedback part) => part.Mark is PartMark.Right or PartMark.Partly or PartMark.Wrong;

    private static Markup Earned(Answer answer) => answer.Verdict == Verdict.Partial ? $"{Wording.Of(answer.Score)}." : "";

    private static string Certain(Certainty certainty, Verdict verdict) => (certainty, verdict) switch
    {
        (Certainty.Certain or Certainty.FairlySure, Verdict.Incorrect) =>
            $"You were {Wording.CertaintyName(certainty)}, and it is wrong. Mistakes made with certainty are remembered best once they are put right.",
        (Certainty.Guessing or Certainty.Unsure, Verdict.Correct) => "You knew more than you thought.",
        _ => $"You said: {Wording.CertaintyName(certainty)}.",
    };

    private static IEnumerable<Block> Tries(SessionState state)
    {
        if (state.MayRetry)
            yield return new Sentence($"You can try again ({Wording.Count(state.TriesLeft, "try", "tries")} left); the first answer is the one that counts.");
    }
}
