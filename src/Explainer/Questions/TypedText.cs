using Fractions;

namespace Explainer.Questions;

/// <summary>What a typed text or number is worth.</summary>
/// <param name="Credit">0 to 1.</param>
/// <param name="Feedback">The author's words about the answer that counted.</param>
internal readonly record struct Judged(Fraction Credit, Markup? Feedback)
{
    /// <summary>Something to say beside the author's words: a slip that was let pass, a unit left out.</summary>
    public Markup? Remark { get; init; }

    /// <summary>The remark, then the author's words.</summary>
    public Markup? Comment => (Remark, Feedback) switch
    {
        ({ } remark, { } feedback) => $"{remark} {feedback}",
        var (remark, feedback) => remark ?? feedback,
    };

    /// <summary>What became of it.</summary>
    public PartMark Mark => Credit.IsZero ? PartMark.Wrong : Credit == Fraction.One ? PartMark.Right : PartMark.Partly;
}

/// <summary>The grade of a question whose response is one typed text.</summary>
internal static class TypedText
{
    /// <summary>The grade of what was typed.</summary>
    public static Grade Of(string typed, Judged judged, Markup right) =>
        Grade.Of(judged.Credit, [new PartFeedback("", Markup.Plain(typed.Trim()), judged.Mark) { Right = right, Comment = judged.Comment }]) with
        {
            Reckoning = judged.Mark == PartMark.Partly ? Reckonings.Worth(judged.Credit) : null,
        };

    /// <summary>The grade where nothing was typed: what would have been right.</summary>
    public static Grade None(Verdict verdict, Markup right) => Grade.None(verdict, [new PartFeedback("", "", PartMark.Missed) { Right = right }]);
}
