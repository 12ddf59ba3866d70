using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Claims;

namespace Explainer.Questions;

/// <summary>Something to put into its category.</summary>
/// <param name="Id">Recorded.</param>
/// <param name="Text">Shown.</param>
/// <param name="Category">The right one.</param>
public sealed record ClassificationItem(OptionId Id, Markup Text, OptionId Category)
{
    /// <summary>Shown after grading.</summary>
    public Markup? Feedback { get; init; }

    /// <summary>The claim that it is; who said it, when and where it can be read is told after grading.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The claim's sources.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>A claim, whose own status is its category.</summary>
    public static ClassificationItem Of(Claim claim, ImmutableArray<Source> sources) =>
        new(new(claim.Id.Value), Markup.Plain(claim.Text), ClassificationQuestion.CategoryOf(claim.Status)) { Claim = claim, Sources = sources };

    /// <summary>Who said it, then the author's words.</summary>
    internal Markup? Comment => (Claim, Feedback) switch
    {
        ({ } claim, { } feedback) => $"{ClaimWords.Of(claim, Sources)} {feedback}",
        ({ } claim, null) => ClaimWords.Of(claim, Sources),
        _ => Feedback,
    };
}

/// <summary>Items are to be put into categories.</summary>
/// <param name="Categories">Two or more, in the order of the file, which they keep.</param>
/// <param name="Items">One or more, in the order of the file.</param>
public sealed record ClassificationQuestion(ImmutableArray<Option> Categories, ImmutableArray<ClassificationItem> Items) : Question
{
    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("classification");

    /// <summary>The four statuses of a claim as categories.</summary>
    public static ImmutableArray<Option> Statuses { get; } =
        [.. Enum.GetValues<ClaimStatus>().Select(status => new Option(CategoryOf(status), ClaimWords.Of(status)))];

    /// <summary>The category of claims with a status: its name in lower case.</summary>
    public static OptionId CategoryOf(ClaimStatus status) => new(status.ToString().ToLowerInvariant());

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new Match(Sources, Targets, TargetsOnce: false);

    /// <inheritdoc/>
    public override Grade Grade(Response response) => response switch
    {
        DontKnow => Questions.Grade.None(Verdict.DontKnow, Parts(MatchParts.Nothing)),
        MatchedOptions { Pairs.IsEmpty: true } => Questions.Grade.None(Verdict.Unanswered, Parts(MatchParts.Nothing)),
        MatchedOptions given => MatchParts.Share(Parts(MatchParts.Known(given.Pairs, Sources, Targets)), "items"),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json)
    {
        json.WriteSorted("categories"u8, Categories.Select(c => c.Id.Value));
        json.WriteSorted("items"u8, Items.Select(i => KeyValuePair.Create(i.Id.Value, i.Category.Value)));
    }

    private ImmutableArray<Option> Sources => [.. Items.Select(i => new Option(i.Id, i.Text))];

    private ImmutableArray<Option> Targets => [.. Categories.Select(c => c with { Fixed = true })];

    private ImmutableArray<PartFeedback> Parts(ImmutableSortedDictionary<string, string> given) =>
        [.. Items.Select(i => MatchParts.Of(new(i.Id, i.Text) { Feedback = i.Comment }, i.Category, Targets, given))];
}
