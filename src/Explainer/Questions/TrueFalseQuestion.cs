using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>A statement that is true or false. Its two options are named, never numbered and never shuffled.</summary>
/// <param name="Answer">Whether the statement is true.</param>
public sealed record TrueFalseQuestion(bool Answer) : Question
{
    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("true-false") { Answers = AnswerForm.OneOption };

    /// <summary>Shown after grading, about "true".</summary>
    public Markup? FeedbackOnTrue { get; init; }

    /// <summary>Shown after grading, about "false".</summary>
    public Markup? FeedbackOnFalse { get; init; }

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new Choose(Options, Min: 1, Max: 1);

    /// <inheritdoc/>
    public override Grade Grade(Response response) => response switch
    {
        DontKnow => Questions.Grade.None(Verdict.DontKnow, Parts([])),
        ChosenOptions { Options: [] } => Questions.Grade.None(Verdict.Unanswered, Parts([])),
        ChosenOptions { Options: ["true" or "false"] } given =>
            Questions.Grade.Of(given.Options[0] == Key ? Fraction.One : Fraction.Zero, Parts(given.Options)),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json) => json.WriteBoolean("answer"u8, Answer);

    private string Key => Answer ? "true" : "false";

    private ImmutableArray<Option> Options =>
    [
        new(new("true"), "True") { Fixed = true, Names = ["true", "t", "yes", "y", "1"], Feedback = FeedbackOnTrue },
        new(new("false"), "False") { Fixed = true, Names = ["false", "f", "no", "n", "0"], Feedback = FeedbackOnFalse },
    ];

    private ImmutableArray<PartFeedback> Parts(ImmutableArray<string> chosen) =>
        ChoiceParts.Of(Options, chosen, option => option.Id.Value == Key ? PartMark.Right : PartMark.Wrong);
}
