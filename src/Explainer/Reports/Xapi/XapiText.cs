using System.Globalization;
using System.Numerics;
using Explainer.Questions;
using Fractions;

namespace Explainer.Reports;

/// <summary>Responses and right responses as xAPI spells them.</summary>
internal static class XapiText
{
    public const string Comma = "[,]";
    private const int Decimals = 20;

    public static string Joined(IEnumerable<string> parts) => string.Join(Comma, parts);

    public static string Pairs(IEnumerable<KeyValuePair<string, string>> pairs) => Joined(pairs.Select(p => $"{p.Key}[.]{p.Value}"));

    public static string Range(AcceptedNumber number) => $"{Number(number.Low)}[:]{Number(number.High)}";

    /// <summary>Texts that earn full credit; case counts where the author says so.</summary>
    public static IEnumerable<string> Accepted(TextKey key) =>
        key.Accept.Where(a => a.Credit == Fraction.One).Select(a => $"{{case_matters={(key.Folding.CaseSensitive ? "true" : "false")}}}{a.Text}");

    /// <summary>What fills a gap; nothing where a range of numbers does, which a text pattern cannot say.</summary>
    /// <remarks>Whether case matters could be said for all gaps together only, so nothing is said, and it does not.</remarks>
    public static IEnumerable<string> Fillings(ClozeGap gap) => gap switch
    {
        TextGap text => text.Key.Accept.Where(a => a.Credit == Fraction.One).Select(a => a.Text),
        ChoiceGap choice => [OptionText(choice, choice.Key.Value)],
        NumberGap number => number.Key.Answers.Where(a => a.Credit == Fraction.One && a.Low == a.High).Select(a => Number(a.Low)),
        _ => [],
    };

    /// <summary>The response as a text; null when "I don't know" was said.</summary>
    public static string? Of(Response response, Question question) => response switch
    {
        DontKnow => null,
        ChosenOptions chosen => Joined(chosen.Options),
        ArrangedOptions arranged => Joined(arranged.Items),
        MatchedOptions matched => Pairs(matched.Pairs),
        FilledGaps filled when question is ClozeQuestion cloze => Joined(cloze.Gaps.Select(g => Filled(g, filled.Gaps.GetValueOrDefault(g.Name, "")))),
        EnteredText typed when question is NumericalQuestion numerical && numerical.Key.Units.Read(typed.Text, question.Language).Value is { } value => Number(value),
        _ => Joined(response.ToStrings()),
    };

    private static string Filled(ClozeGap gap, string filled) => gap is ChoiceGap choice ? OptionText(choice, filled) : filled;

    private static string OptionText(ChoiceGap gap, string id) => gap.Options.FirstOrDefault(o => o.Id.Value == id)?.Text.Source ?? id;

    /// <summary>A number in decimals: exact where twenty of them are enough, cut where they are not.</summary>
    private static string Number(Fraction value)
    {
        var exact = value.Reduce();
        string digits = (BigInteger.Abs(exact.Numerator) * BigInteger.Pow(10, Decimals) / exact.Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(Decimals + 1, '0');
        return $"{(exact.IsNegative ? "-" : "")}{digits[..^Decimals]}.{digits[^Decimals..]}".TrimEnd('0').TrimEnd('.');
    }
}
