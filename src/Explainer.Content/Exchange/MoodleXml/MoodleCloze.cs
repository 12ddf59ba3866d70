using System.Numerics;
using System.Text;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Writes a text with gaps as Moodle embeds them: <c>{1:SHORTANSWER:=Paris#Right~%50%Lutetia}</c>.</summary>
internal static class MoodleCloze
{
    private const string Brace = "&#123;";
    private const int MostScale = 100;

    /// <summary>The text as HTML with its gaps.</summary>
    public static string Text(ClozeQuestion cloze, ICollection<string?> lost)
    {
        string[] gaps = [.. cloze.Gaps.Zip(Weights(cloze), (gap, weight) => Gap(gap, DecimalText.Of(weight), lost))];
        return ClozeXhtml.Of(cloze, place => gaps[place], Brace);
    }

    /// <summary>HTML in which a brace among words cannot be read as a gap's.</summary>
    public static string WithoutBraces(string html) => html.Replace("{", Brace, StringComparison.Ordinal);

    /// <summary>The gaps' weights there, in their order: whole numbers, 1 or more, in the same proportion where small ones say it.</summary>
    public static IEnumerable<Fraction> Weights(ClozeQuestion cloze)
    {
        var common = cloze.Gaps.Aggregate(BigInteger.One, (all, gap) => all * gap.Weight.Reduce().Denominator / BigInteger.GreatestCommonDivisor(all, gap.Weight.Reduce().Denominator));
        var factor = common <= MostScale ? common : BigInteger.One;
        return cloze.Gaps.Select(gap => new Fraction(BigInteger.Max(1, Rounded(gap.Weight * factor))));
    }

    private static BigInteger Rounded(Fraction weight)
    {
        var exact = (weight * 2 + 1).Reduce();
        return exact.Numerator / (exact.Denominator * 2);
    }

    private static string Gap(ClozeGap gap, string weight, ICollection<string?> lost)
    {
        var (kind, answers) = gap switch
        {
            TextGap text => (text.Key.Folding.CaseSensitive ? "SHORTANSWER_C" : "SHORTANSWER", Texts(text.Key)),
            NumberGap number => ("NUMERICAL", number.Key.Answers.OrderByDescending(a => a.Credit).Select(a => (Number(number.Key.Units, a), a.Credit, a.Feedback))),
            ChoiceGap choice => ("MULTICHOICE", choice.Options.Select(o => (Markup(o.Text), o.Id == choice.Key ? Fraction.One : Fraction.Zero, o.Feedback))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return $"{{{weight}:{kind}:{string.Join('~', answers.Select(a => Answer(a.Item1, a.Item2, a.Item3, lost)))}}}";
    }

    private static IEnumerable<(string, Fraction, Markup?)> Texts(TextKey key) =>
    [
        .. key.Accept.OrderByDescending(a => a.Credit).Select(a => (Escaped(MoodleWildcard.Escaped(a.Text)), a.Credit, a.Feedback)),
        .. key.Reject.Select(r => (Escaped(MoodleWildcard.Escaped(r)), Fraction.Zero, (Markup?)null)),
    ];

    private static string Number(Units units, AcceptedNumber accepted)
    {
        var main = MoodleUnits.Of(units).Main;
        return $"{DecimalText.Of((accepted.Low + accepted.High) / 2 / main)}:{DecimalText.Of((accepted.High - accepted.Low) / 2 / main)}";
    }

    private static string Answer(string text, Fraction credit, Markup? feedback, ICollection<string?> lost)
    {
        if (feedback is { } told && Xhtml.LeavesLinks(told)) lost.Add("what inner links lead to");
        // What begins like a share is told from one by the share of nothing before it.
        string share = credit == Fraction.One ? "=" : !credit.IsZero ? $"%{MoodleGrade.Of(MoodleGrade.Nearest(credit))}%" : text is ['%' or '=', ..] ? "%0%" : "";
        return $"{share}{text}{(feedback is { } words ? $"#{Markup(words)}" : "")}";
    }

    private static string Markup(Markup markup) => Backslashed(Xhtml.Line(markup));

    private static string Escaped(string text) => Backslashed(XmlCharacters.Escaped(text));

    /// <summary>Marks that end an answer, a feedback or the gap.</summary>
    private static string Backslashed(string html)
    {
        var marked = new StringBuilder(html.Length + 8);
        foreach (char c in html)
        {
            if (c is '}' or '#' or '~' or '"' or '\\') marked.Append('\\');
            marked.Append(c);
        }
        return marked.ToString();
    }
}
