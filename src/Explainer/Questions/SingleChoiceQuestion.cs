using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>One option of several is right; another may earn part of the credit.</summary>
/// <param name="Options">Two or more, in the order of the file.</param>
/// <param name="Key">The right one.</param>
public sealed record SingleChoiceQuestion(ImmutableArray<Option> Options, OptionId Key) : Question
{
    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("single-choice") { Answers = AnswerForm.OneOption };

    /// <summary>Credit of options other than the key, by id; 0 where not given.</summary>
    public ImmutableSortedDictionary<string, Fraction> Credits { get; init; } =
        ImmutableSortedDictionary.Create<string, Fraction>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new Choose(Options, Min: 1, Max: 1);

    /// <inheritdoc/>
    public override Grade Grade(Response response) => response switch
    {
        DontKnow => Questions.Grade.None(Verdict.DontKnow, Parts([])),
        ChosenOptions { Options: [] } => Questions.Grade.None(Verdict.Unanswered, Parts([])),
        ChosenOptions { Options: [var chosen] } given => Judge(Ids.Known(chosen, Options.Select(o => o.Id)), given.Options),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json)
    {
        json.WriteSorted("options"u8, Options.Select(o => o.Id.Value));
        json.WriteString("key"u8, Key.Value);
        json.WriteSorted("credit"u8, Credits.Where(c => !c.Value.IsZero).Select(c => KeyValuePair.Create(c.Key, c.Value.Canonical())));
    }

    private Grade Judge(string chosen, ImmutableArray<string> given)
    {
        var grade = Questions.Grade.Of(CreditOf(chosen), Parts(given));
        return grade with { Reckoning = grade.Verdict == Verdict.Partial ? Reckonings.Worth(grade.Credit) : null };
    }

    private Fraction CreditOf(string chosen) => chosen == Key.Value ? Fraction.One : Credits.GetValueOrDefault(chosen, Fraction.Zero);

    private ImmutableArray<PartFeedback> Parts(ImmutableArray<string> chosen) => ChoiceParts.Of(Options, chosen, option =>
        option.Id == Key ? PartMark.Right : CreditOf(option.Id.Value) > Fraction.Zero ? PartMark.Partly : PartMark.Wrong);
}
