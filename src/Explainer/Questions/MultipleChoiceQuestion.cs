using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>Any number of options is right, none of them included where the author says so.</summary>
/// <param name="Options">Two or more, in the order of the file.</param>
/// <param name="Keys">The right ones; empty when "none of them" is right.</param>
public sealed record MultipleChoiceQuestion(ImmutableArray<Option> Options, ImmutableArray<OptionId> Keys) : Question
{
    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("multiple-choice") { Answers = AnswerForm.Options };

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new Choose(Options, Min: 0, Max: Options.Length);

    /// <inheritdoc/>
    public override Grade Grade(Response response) => response switch
    {
        DontKnow => Questions.Grade.None(Verdict.DontKnow, Parts([])),
        ChosenOptions given => Balanced(Ids.Known([.. given.Options.Distinct(StringComparer.Ordinal)], Options.Select(o => o.Id))),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json)
    {
        json.WriteSorted("options"u8, Options.Select(o => o.Id.Value));
        json.WriteSorted("keys"u8, Keys.Select(k => k.Value));
    }

    /// <summary>Keys ticked ÷ keys − distractors ticked ÷ distractors, not below 0: sensitivity + specificity − 1 (Youden's J).</summary>
    /// <remarks>Ticking everything and ticking nothing both earn 0, and random ticking earns 0 on average before the floor.</remarks>
    private Grade Balanced(ImmutableArray<string> chosen)
    {
        int keys = Keys.Length, distractors = Options.Length - keys;
        int hits = Keys.Count(k => chosen.Contains(k.Value)), falseTicks = chosen.Length - hits;
        var gained = keys == 0 ? new Fraction(chosen.IsEmpty ? 1 : 0, 1) : new Fraction(hits, keys);
        var lost = distractors == 0 || keys == 0 ? Fraction.Zero : new Fraction(falseTicks, distractors);
        var credit = gained > lost ? gained - lost : Fraction.Zero;
        return Questions.Grade.Of(credit, Parts(chosen)) with { Reckoning = credit == Fraction.One ? null : Reckoning((hits, keys), (falseTicks, distractors), credit) };
    }

    private static string Reckoning((int Count, int Of) hits, (int Count, int Of) falseTicks, Fraction credit)
    {
        if (hits.Of == 0) return "None of the options is right.";
        string found = $"{hits.Count} of {hits.Of} right ones chosen";
        return falseTicks.Of == 0
            ? $"{found}: {credit}."
            : $"{found}, {falseTicks.Count} of {falseTicks.Of} wrong ones: {Reckonings.Difference(hits, falseTicks, credit)}.";
    }

    private ImmutableArray<PartFeedback> Parts(ImmutableArray<string> chosen) =>
        ChoiceParts.Of(Options, chosen, option => Keys.Contains(option.Id) ? PartMark.Right : PartMark.Wrong);
}
