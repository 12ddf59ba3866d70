using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>A number is asked for, with or without its unit.</summary>
/// <param name="Key">Which numbers are right.</param>
public sealed record NumericalQuestion(NumberKey Key) : Question
{
    /// <summary>One number, give or take.</summary>
    public NumericalQuestion(Fraction answer, Tolerance tolerance = default) : this(new NumberKey([new NumberNear(answer, tolerance)]))
    {
    }

    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("numerical");

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new EnterText(TextShape.Number) { Unit = Key.Units.Shown };

    internal override IEnumerable<KeyValuePair<string, Units>> MeasuredIn => [new("", Key.Units)];

    /// <inheritdoc/>
    public override string? Objection(Response response) => response switch
    {
        DontKnow => null,
        EnteredText given => Key.Objection(given.Text, Language),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override ImmutableArray<string> AcceptedAnswers => [.. Key.Described(Language)];

    /// <inheritdoc/>
    public override Grade Grade(Response response) => response switch
    {
        DontKnow => TypedText.None(Verdict.DontKnow, Key.Right(Language)),
        EnteredText given when TextFolding.IsBlank(given.Text) => TypedText.None(Verdict.Unanswered, Key.Right(Language)),
        EnteredText given => TypedText.Of(given.Text, Key.Judge(given.Text, Language), Key.Right(Language)),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json) => Key.WriteTo(json);
}
