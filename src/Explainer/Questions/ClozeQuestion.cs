using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>A running text with gaps, each graded by its own kind.</summary>
/// <param name="Parts">Words and gaps, in reading order; one gap or more, each with a name of its own.</param>
public sealed record ClozeQuestion(ImmutableArray<ClozePart> Parts) : Question
{
    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("cloze") { Answers = AnswerForm.Gaps };

    /// <summary>The gaps alone, in reading order.</summary>
    public IEnumerable<ClozeGap> Gaps => Parts.OfType<ClozeGap>();

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new FillGaps([.. Parts.Select(part => part.Shown)]);

    /// <inheritdoc/>
    public override ImmutableArray<string> AcceptedAnswers => [.. Gaps.SelectMany((gap, i) => gap.Described(Language).Select(told => $"Gap {i + 1}: {told}"))];

    internal override IEnumerable<KeyValuePair<string, Units>> MeasuredIn => Gaps.OfType<NumberGap>().Select(gap => KeyValuePair.Create(gap.Name, gap.Key.Units));

    /// <inheritdoc/>
    public override string? Objection(Response response) => response switch
    {
        DontKnow => null,
        FilledGaps given => Gaps.Select((gap, i) => gap.Objection(TextIn(given, gap), Language) is { } why ? $"Gap {i + 1}: {why}" : null).FirstOrDefault(why => why is not null),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override Grade Grade(Response response)
    {
        switch (response)
        {
            case DontKnow:
                return Questions.Grade.None(Verdict.DontKnow, Empty);
            case FilledGaps given:
                var names = Gaps.Select(gap => new OptionId(gap.Name));
                foreach (string name in given.Gaps.Keys) Ids.Known(name, names);
                return given.Gaps.Values.All(TextFolding.IsBlank) ? Questions.Grade.None(Verdict.Unanswered, Empty) : ByWeight(given);
            default:
                throw Foreign(response);
        }
    }

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json)
    {
        json.WriteStartObject("gaps"u8);
        foreach (var gap in Gaps.OrderBy(g => g.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject(gap.Name);
            json.WriteString("weight"u8, gap.Weight.Canonical());
            gap.WriteTo(json);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private ImmutableArray<PartFeedback> Empty => [.. Gaps.Select(gap => gap.Feedback("", Language).Part)];

    /// <summary>The weighted mean of the gaps' credits; an empty gap earns nothing.</summary>
    private Grade ByWeight(FilledGaps given)
    {
        (ClozeGap Gap, PartFeedback Part, Fraction Credit)[] judged = [.. Gaps.Select(gap => (gap, gap.Feedback(TextIn(given, gap), Language))).Select(g => (g.gap, g.Item2.Part, g.Item2.Credit))];
        var all = judged.Aggregate(Fraction.Zero, (sum, g) => sum + g.Gap.Weight);
        var earned = judged.Aggregate(Fraction.Zero, (sum, g) => sum + g.Gap.Weight * g.Credit);
        var credit = all.IsZero ? Fraction.Zero : earned / all;
        return Questions.Grade.Of(credit, [.. judged.Select(g => g.Part)]) with { Reckoning = credit == Fraction.One ? null : Reckoning(judged.Select(g => (g.Gap.Weight, g.Credit)), all, earned) };
    }

    private static string? Reckoning(IEnumerable<(Fraction Weight, Fraction Credit)> gaps, Fraction all, Fraction earned)
    {
        bool plain = gaps.All(g => g.Weight == Fraction.One && (g.Credit.IsZero || g.Credit == Fraction.One));
        return plain ? Reckonings.Count(gaps.Count(g => g.Credit == Fraction.One), gaps.Count(), "gaps") : $"By weight the gaps earn {earned} of {all}.";
    }

    private static string TextIn(FilledGaps given, ClozeGap gap) => given.Gaps.GetValueOrDefault(gap.Name, "");
}
