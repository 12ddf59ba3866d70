using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Explainer.Questions;

/// <summary>What a learner gave, before anyone judged it. Recorded raw: ids, never positions.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "as")]
[JsonDerivedType(typeof(ChosenOptions), "chosen")]
[JsonDerivedType(typeof(EnteredText), "text")]
[JsonDerivedType(typeof(ArrangedOptions), "order")]
[JsonDerivedType(typeof(MatchedOptions), "pairs")]
[JsonDerivedType(typeof(FilledGaps), "gaps")]
[JsonDerivedType(typeof(DontKnow), "dont-know")]
public abstract record Response
{
    private protected Response()
    {
    }

    /// <summary>The response as the result file lists it; empty if nothing was given.</summary>
    public abstract ImmutableArray<string> ToStrings();

    /// <summary>What <see cref="ToStrings"/> lists, as a response again, "I don't know" apart; null when it cannot be one to such a question. Ids are not looked up.</summary>
    public static Response? Of(Interaction shown, ImmutableArray<string> listed) => shown switch
    {
        Choose => new ChosenOptions(listed),
        EnterText => listed switch { [] => new EnteredText(""), [var text] => new EnteredText(text), _ => null },
        Arrange => new ArrangedOptions(listed),
        Match => Pairs(listed) is { } pairs ? new MatchedOptions(pairs) : null,
        FillGaps => Pairs(listed) is { } gaps ? new FilledGaps(gaps) : null,
        _ => throw new UnreachableException(shown.GetType().Name),
    };

    private static ImmutableSortedDictionary<string, string>? Pairs(ImmutableArray<string> listed)
    {
        var pairs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string pair in listed)
            if (pair.Split('=', 2) is not [var left, var right] || !pairs.TryAdd(left, right)) return null;
        return pairs.ToImmutable();
    }
}

/// <summary>The ids chosen. None at all, given as a response, means "none of them".</summary>
/// <param name="Options">In the order of the lesson file; each once.</param>
public sealed record ChosenOptions(ImmutableArray<string> Options) : Response
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ToStrings() => Options;
}

/// <summary>The text as typed.</summary>
/// <param name="Text">Untouched.</param>
public sealed record EnteredText(string Text) : Response
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ToStrings() => [Text];
}

/// <summary>The ids in the order the learner thinks right; may be incomplete.</summary>
/// <param name="Items">First to last; each once.</param>
public sealed record ArrangedOptions(ImmutableArray<string> Items) : Response
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ToStrings() => Items;
}

/// <summary>Which target each source was given; a source left out was not matched.</summary>
/// <param name="Pairs">Source id to target id.</param>
public sealed record MatchedOptions(ImmutableSortedDictionary<string, string> Pairs) : Response
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ToStrings() => [.. Pairs.Select(p => $"{p.Key}={p.Value}")];
}

/// <summary>What each gap was filled with: a text as typed, or an option's id; a gap left out is empty.</summary>
/// <param name="Gaps">Gap name to text or id.</param>
public sealed record FilledGaps(ImmutableSortedDictionary<string, string> Gaps) : Response
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ToStrings() => [.. Gaps.Select(g => $"{g.Key}={g.Value}")];
}

/// <summary>"I don't know": scores nothing and is told apart from a wrong answer.</summary>
public sealed record DontKnow : Response
{
    /// <inheritdoc/>
    public override ImmutableArray<string> ToStrings() => [];
}
