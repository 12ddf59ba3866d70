using System.Text.RegularExpressions;
using Explainer.Diagnostics;
using Fractions;

namespace Explainer.Content.Exchange.Gift;

/// <summary>One answer between braces: <c>=</c> or <c>~</c>, perhaps a weight, a text, perhaps feedback.</summary>
/// <param name="Sign"><c>=</c>, <c>~</c>, or a blank where none was written.</param>
/// <param name="Weight">The share that is written, -1 to 1; null without one.</param>
/// <param name="Text">Without backslashes.</param>
/// <param name="Feedback">Null without any.</param>
/// <param name="Span">Where it stands.</param>
internal sealed partial record GiftAnswer(char Sign, Fraction? Weight, string Text, string? Feedback, SourceSpan Span)
{
    /// <summary>For a matching pair: the text left of the arrow; null without one.</summary>
    public string? Left { get; private init; }

    public string? Right { get; private init; }

    /// <summary>Whether the weight that is written lies beyond 100% or -100%: then <see cref="Weight"/> is that.</summary>
    public bool IsWeightTooMuch { get; private init; }

    /// <summary>The answers in a stretch, in order.</summary>
    public static IEnumerable<GiftAnswer> All(GiftBlock block, int from, int to)
    {
        from = block.SkipBlanks(from);
        while (from < to)
        {
            bool isSigned = block.IndexOfAny("=~", from, from + 1) == from;
            int next = block.IndexOfAny("=~", from + 1, to) is >= 0 and var found ? found : to;
            yield return Of(block, isSigned ? block.Written(from, from + 1)[0] : ' ', isSigned ? from + 1 : from, next, block.Span(from, next));
            from = next;
        }
    }

    private static GiftAnswer Of(GiftBlock block, char sign, int from, int to, SourceSpan span)
    {
        int hash = block.IndexOf("#", from, to), end = hash < 0 ? to : hash;
        string written = block.Written(from, end);
        Fraction? weight = null;
        bool isTooMuch = false;
        if (WeightForm().Match(written) is { Success: true } match && Yaml.AuthorNumber.Of(match.Groups["percent"].Value) is { } percent)
        {
            isTooMuch = percent.Abs() > 100;
            weight = isTooMuch ? (percent.IsNegative ? Fraction.MinusOne : Fraction.One) : percent / 100;
            from = block.SkipBlanks(from) + match.Length;
        }
        int arrow = block.IndexOf("->", from, end);
        return new(sign, weight, block.Meant(from, end), hash < 0 ? null : block.Meant(hash + 1, to), span)
        {
            IsWeightTooMuch = isTooMuch,
            Left = arrow < 0 ? null : block.Meant(from, arrow),
            Right = arrow < 0 ? null : block.Meant(arrow + 2, to),
        };
    }

    [GeneratedRegex(@"^%(?<percent>-?[0-9]+(?:\.[0-9]*)?)%")]
    private static partial Regex WeightForm();
}
