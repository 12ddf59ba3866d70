using System.Collections.Immutable;
using System.Text.Json;

namespace Explainer.Questions;

/// <summary>A word or a few are asked for, and compared as text.</summary>
/// <param name="Key">Which texts are right.</param>
public sealed record ShortAnswerQuestion(TextKey Key) : Question
{
    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("short-answer") { Answers = AnswerForm.Words };

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new EnterText(TextShape.Words);

    /// <inheritdoc/>
    public override ImmutableArray<string> AcceptedAnswers => [.. Key.Described];

    /// <inheritdoc/>
    public override Grade Grade(Response response) => response switch
    {
        DontKnow => TypedText.None(Verdict.DontKnow, Key.Right),
        EnteredText given when TextFolding.IsBlank(given.Text) => TypedText.None(Verdict.Unanswered, Key.Right),
        EnteredText given => TypedText.Of(given.Text, Key.Judge(given.Text), Key.Right),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json) => Key.WriteTo(json);
}
