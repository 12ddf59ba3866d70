using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Fractions;

namespace Explainer.Questions;

/// <summary>Takes what is right out of a question, and brings responses to what is left back to the question as it was.</summary>
/// <remarks>Whatever its author called an option, and wherever it stands, may tell: ids become hashes of the texts that are shown, and what is shuffled
/// anyway stands in the order of those. So two questions that differ in their keys alone are sealed alike, and the one who has the question finds
/// each option again by its text.</remarks>
public sealed class Sealing
{
    private const int IdLength = 12;
    private readonly Question question;
    private readonly Dictionary<(string Role, string Shown), string> originals = [];

    private Sealing(Question question)
    {
        this.question = question;
        Sealed = new SealedQuestion(question.Type, Hidden(question.Interaction))
        {
            Id = question.Id,
            Stem = question.Stem,
            Points = question.Points,
            AsksCertainty = question.AsksCertainty,
            // Items to be ordered stand in the right order where an author wrote them.
            Shuffles = question.Shuffles || question.Interaction is Arrange,
            Language = question.Language,
            Span = question.Span,
            UnitsOf = question.MeasuredIn.ToImmutableSortedDictionary(m => GapName(m.Key), m => Bare(m.Value), StringComparer.Ordinal),
        };
    }

    /// <summary>The question without its key.</summary>
    public SealedQuestion Sealed { get; }

    /// <summary>Seals a question.</summary>
    public static Sealing Of(Question question) => new(question);

    /// <summary>A response to the sealed question as one to the question itself; null when it names what the question does not have.</summary>
    public Response? Original(Response given) => (question.Interaction, given) switch
    {
        (_, DontKnow) => given,
        (EnterText, EnteredText) => given,
        (Choose, ChosenOptions chosen) => All("option", chosen.Options) is { } ids ? new ChosenOptions(ids) : null,
        (Arrange, ArrangedOptions arranged) => All("item", arranged.Items) is { } ids ? new ArrangedOptions(ids) : null,
        (Match, MatchedOptions matched) => Pairs(matched.Pairs, pair => (Original("source", pair.Key), Original("target", pair.Value))) is { } pairs ? new MatchedOptions(pairs) : null,
        (FillGaps fill, FilledGaps filled) => Pairs(filled.Gaps, gap => Filled(fill, gap.Key, gap.Value)) is { } gaps ? new FilledGaps(gaps) : null,
        _ => null,
    };

    private Interaction Hidden(Interaction shown) => shown switch
    {
        Choose choose => choose with { Options = Hidden("option", choose.Options, !question.Shuffles) },
        EnterText text => text,
        Arrange arrange => new Arrange(Hidden("item", arrange.Items, keepsOrder: false)),
        Match match => match with { Sources = Hidden("source", match.Sources, !question.Shuffles), Targets = Hidden("target", match.Targets, keepsOrder: false) },
        FillGaps fill => new FillGaps([.. fill.Parts.Select(part => part is Gap gap ? Hidden(gap) : part)]),
        _ => throw new UnreachableException(shown.GetType().Name),
    };

    private Gap Hidden(Gap gap) => gap with { Name = GapName(gap.Name), Options = Hidden($"gap {GapName(gap.Name)}", gap.Options, !question.Shuffles) };

    /// <summary>The options under ids that say nothing, without feedback. Fixed ones keep their places, the others stand in the order of their ids.</summary>
    private ImmutableArray<Option> Hidden(string role, ImmutableArray<Option> options, bool keepsOrder)
    {
        ImmutableArray<Option> hidden = [.. options.Select(o => Hidden(role, o))];
        if (keepsOrder) return hidden;
        var free = new Queue<Option>(hidden.Where(o => !o.Fixed).OrderBy(o => o.Id.Value, StringComparer.Ordinal));
        return [.. hidden.Select(o => o.Fixed ? o : free.Dequeue())];
    }

    private Option Hidden(string role, Option option)
    {
        // What is named, true and false, is the same in every question.
        string id = option.Names.IsEmpty ? Hash(role, option.Text.Source) : option.Id.Value;
        while (!originals.TryAdd((role, id), option.Id.Value)) id += "+";
        return new(new(id), option.Text) { Fixed = option.Fixed, Names = option.Names };
    }

    private string Hash(string role, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{question.Id.Value}\n{role}\n{text}")))[..IdLength];

    /// <summary>A gap's place in the text, from 1: its name may be the answer. The one number that is typed has no name.</summary>
    private string GapName(string name) => name.Length == 0 || question.Interaction is not FillGaps fill ? name
        : (fill.Gaps.TakeWhile(g => g.Name != name).Count() + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The names of units, which are asked for; not what they are worth, nor what leaving them out costs.</summary>
    private static Units Bare(Units units) =>
        new(units.Factors.Keys.ToImmutableSortedDictionary(unit => unit, _ => Fraction.One, StringComparer.Ordinal)) { Shown = units.Shown, Required = units.Required };

    private (string? Key, string? Value) Filled(FillGaps fill, string place, string value) =>
        fill.Gaps.FirstOrDefault(g => GapName(g.Name) == place) is not { } gap ? (null, null)
        : (gap.Name, gap.Options.IsEmpty || TextFolding.IsBlank(value) ? value : Original($"gap {place}", value));

    private string? Original(string role, string shown) => originals.GetValueOrDefault((role, shown));

    private ImmutableArray<string>? All(string role, ImmutableArray<string> shown)
    {
        string[] ids = [.. shown.Select(id => Original(role, id)).OfType<string>()];
        if (ids.Length < shown.Length || ids.Distinct(StringComparer.Ordinal).Count() < ids.Length) return null;
        return question.Interaction is Choose choose ? Chosen(choose, ids) : [.. ids];
    }

    /// <summary>Choices are recorded in the order of the file.</summary>
    private static ImmutableArray<string>? Chosen(Choose choose, string[] ids) =>
        ids.Length > choose.Max ? null : [.. choose.Options.Select(o => o.Id.Value).Where(ids.Contains)];

    private static ImmutableSortedDictionary<string, string>? Pairs(ImmutableSortedDictionary<string, string> given, Func<KeyValuePair<string, string>, (string? Key, string? Value)> original)
    {
        var pairs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var pair in given)
        {
            if (original(pair) is not ({ } key, { } value) || pairs.ContainsKey(key)) return null;
            pairs.Add(key, value);
        }
        return pairs.ToImmutable();
    }
}
