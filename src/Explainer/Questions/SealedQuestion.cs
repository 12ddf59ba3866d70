using System.Collections.Immutable;
using System.Text.Json;

namespace Explainer.Questions;

/// <summary>A question without what is right: it can be shown and answered, and whoever has it cannot find out more than is shown.</summary>
/// <remarks>Made by <see cref="Sealing"/>. It has no feedback, hint, explanation or passage either: they tell.</remarks>
/// <param name="Asked">The type of the question that was sealed.</param>
/// <param name="Shown">How it is answered, with ids and an order that say nothing.</param>
public sealed record SealedQuestion(QuestionType Asked, Interaction Shown) : Question
{
    /// <summary>The units that a number may have, by gap; under the empty name those of the one number that is typed. Their factors are all 1.</summary>
    public ImmutableSortedDictionary<string, Units> UnitsOf { get; init; } = ImmutableSortedDictionary.Create<string, Units>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override QuestionType Type => Asked;

    /// <inheritdoc/>
    public override Interaction Interaction => Shown;

    /// <inheritdoc/>
    public override string? Objection(Response response) => (Shown, response) switch
    {
        (_, DontKnow) => null,
        (EnterText, EnteredText given) => Unreadable("", given.Text),
        (FillGaps shown, FilledGaps given) => shown.Gaps.Select((gap, i) => Unreadable(gap.Name, given.Gaps.GetValueOrDefault(gap.Name, "")) is { } why ? $"Gap {i + 1}: {why}" : null).FirstOrDefault(why => why is not null),
        (Match { TargetsOnce: true }, MatchedOptions given) => MatchParts.GivenTwice(given),
        _ => null,
    };

    /// <inheritdoc/>
    /// <remarks>That nothing was given, or "I don't know" was, can be told without a key.</remarks>
    public override Grade Grade(Response response) => Questions.Grade.None(response is DontKnow ? Verdict.DontKnow : IsGiven(response) ? Verdict.Ungraded : Verdict.Unanswered, []);

    /// <inheritdoc/>
    /// <remarks>There is no key: the version is that of what is asked and shown.</remarks>
    public override void WriteKey(Utf8JsonWriter json)
    {
        json.WriteString("sealed"u8, Stem.Source);
        json.WriteBoolean("shuffle"u8, Shuffles);
        ShownJson.Write(json, Shown);
        json.WriteStartObject("units"u8);
        foreach (var (part, units) in UnitsOf) json.WriteString(part, $"{units.Shown}; {(units.Required ? "required" : "")}; {string.Join("; ", units.Known.Keys)}");
        json.WriteEndObject();
    }

    private string? Unreadable(string part, string typed) => UnitsOf.GetValueOrDefault(part)?.Read(typed, Language).Objection;

    /// <exception cref="ArgumentException">The response does not belong to the interaction: a bug.</exception>
    private bool IsGiven(Response response) => (Shown, response) switch
    {
        (Choose shown, ChosenOptions given) => Ids.Known(given.Options, shown.Options.Select(o => o.Id)).Length >= shown.Min,
        (EnterText, EnteredText given) => !TextFolding.IsBlank(given.Text),
        (Arrange shown, ArrangedOptions given) => Ids.Known(given.Items, shown.Items.Select(o => o.Id)) is not [],
        (Match shown, MatchedOptions given) => !MatchParts.Known(given.Pairs, shown.Sources, shown.Targets).IsEmpty,
        (FillGaps, FilledGaps given) => !given.Gaps.Values.All(TextFolding.IsBlank),
        _ => throw Foreign(response),
    };
}
