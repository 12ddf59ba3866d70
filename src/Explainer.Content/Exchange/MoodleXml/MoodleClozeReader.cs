using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;
using Match = System.Text.RegularExpressions.Match;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Reads a text with the gaps that Moodle embeds in it: <c>{1:SHORTANSWER:=Paris#Right~%50%Lutetia}</c>.</summary>
internal sealed partial class MoodleClozeReader(MoodleTextReader text)
{
    /// <summary>There are characters for somewhat more.</summary>
    private const int MostGaps = 1000;

    private readonly List<ClozeGap> gaps = [];

    /// <summary>The question; null where it has no counterpart, which is said.</summary>
    public Question? Read(QuestionId id)
    {
        var written = text.Question.Find("questiontext");
        string html = PrivateUse().Replace(written?.TextOf("text") ?? "", "\uFFFD");
        foreach (var file in written?.All("file") ?? []) text.Lost($"the file '{file.Attributes.GetValueOrDefault("name", "")}'");
        if (WithPlaces(html) is not { } marked) return null;
        if (gaps.Count == 0) return text.LeftOut("a text with no gap that can be read");
        // Paragraphs before the first gap say what is to be done.
        string[] blocks = text.Html(marked).Source.Split("\n\n");
        int first = Math.Max(0, Array.FindIndex(blocks, block => block.Any(IsPlace)));
        string stem = first == 0 ? "Fill in the gaps." : string.Join("\n\n", blocks[..first]);
        return new ClozeQuestion(Parts(string.Join("\n\n", blocks[first..])))
        {
            Id = id,
            Stem = stem,
            Points = gaps.Aggregate(Fraction.Zero, (sum, gap) => sum + gap.Weight),
        };
    }

    private bool IsPlace(char c) => c >= ClozeXhtml.FirstPlace && c < ClozeXhtml.FirstPlace + gaps.Count;

    private ImmutableArray<ClozePart> Parts(string markup)
    {
        var parts = ImmutableArray.CreateBuilder<ClozePart>();
        var words = new StringBuilder();
        foreach (char c in markup)
            if (IsPlace(c))
            {
                Flush();
                parts.Add(gaps[c - ClozeXhtml.FirstPlace]);
            }
            // A brace begins a gap here.
            else words.Append(c == '{' ? "\\{" : c);
        Flush();
        return parts.ToImmutable();

        void Flush()
        {
            if (words.Length > 0) parts.Add(new ClozeWords(words.ToString()));
            words.Clear();
        }
    }

    /// <summary>The text with a character of the private use for each gap; null where a gap has no counterpart.</summary>
    private string? WithPlaces(string html)
    {
        var marked = new StringBuilder();
        int at = 0;
        foreach (Match start in GapStart().Matches(html))
        {
            if (start.Index < at) continue;
            int end = End(html, start.Index + start.Length);
            // What no brace ends is words, and so is all that follows.
            if (end < 0) break;
            if (gaps.Count == MostGaps) text.LeftOut($"a text with more than {MostGaps} gaps");
            if (IsOfSeveral(start))
            {
                marked.Append(html, at, start.Index - at).Append(RightOnes(html[(start.Index + start.Length)..end]));
                at = end + 1;
                continue;
            }
            if (gaps.Count == MostGaps || Gap(start, html[(start.Index + start.Length)..end]) is not { } gap) return null;
            marked.Append(html, at, start.Index - at).Append((char)(ClozeXhtml.FirstPlace + gaps.Count));
            gaps.Add(gap);
            at = end + 1;
        }
        return marked.Append(html, at, html.Length - at).ToString();
    }

    private static bool IsOfSeveral(Match start) => start.Groups["kind"].Value is var kind && (kind.StartsWith("MULTIR", StringComparison.OrdinalIgnoreCase) || kind.StartsWith("MR", StringComparison.OrdinalIgnoreCase));

    /// <summary>A gap in which several options are right is none of ours: they stand in the text.</summary>
    private string RightOnes(string inner)
    {
        text.Changed("a gap in which several options are right", "a text in which these stand");
        return string.Join(", ", Divided(inner, '~').Select(AnswerOf).Where(a => a.Share > Fraction.Zero).Select(a => a.Html));
    }

    private static int End(string html, int from)
    {
        for (int i = from; i < html.Length; i++)
            if (html[i] == '\\') i++;
            else if (html[i] == '}') return i;
        return -1;
    }

    private ClozeGap? Gap(Match start, string inner)
    {
        string name = $"gap{gaps.Count + 1}", kind = start.Groups["kind"].Value.ToUpperInvariant();
        Answer[] answers = [.. Divided(inner, '~').Select(AnswerOf)];
        ClozeGap? gap = kind switch
        {
            "NUMERICAL" or "NM" => Number(name, answers),
            "SHORTANSWER" or "SA" or "MW" or "SHORTANSWER_C" or "SAC" or "MWC" => Words(name, answers, kind.EndsWith('C')),
            _ => Choice(name, answers),
        };
        var weight = start.Groups["weight"].Value is { Length: > 0 } written ? AuthorNumber.Of(written) : Fraction.One;
        if (weight is not { } known || known.IsZero) text.Changed("a gap of no weight", "one of weight 1");
        return gap is null ? null : gap with { Weight = weight is { IsZero: false } sound ? sound : Fraction.One };
    }

    private ClozeGap? Refused(string what)
    {
        text.LeftOut(what);
        return null;
    }

    private sealed record Answer(string Html, Fraction Share, string Feedback);

    /// <summary>What stands before <c>#</c> is the answer, what stands behind it the feedback.</summary>
    private static Answer AnswerOf(string written)
    {
        var share = ShareForm().Match(written);
        string[] parts = [.. Divided(written[share.Length..], '#')];
        var worth = share.Groups["percent"] is { Success: true, Value: var percent } ? MoodleGrade.Read(percent.Replace(',', '.')) ?? Fraction.Zero : share.Length > 0 ? Fraction.One : Fraction.Zero;
        return new(Plain(parts[0]), worth, Plain(string.Join('#', parts[1..])));
    }

    /// <summary>Divides at a mark, save where a backslash stands before it or an ampersand, as in <c>&amp;#39;</c>.</summary>
    private static IEnumerable<string> Divided(string written, char mark)
    {
        int from = 0;
        for (int i = 0; i < written.Length; i++)
            if (written[i] == '\\') i++;
            else if (written[i] == mark && !(mark == '#' && i > 0 && written[i - 1] == '&'))
            {
                yield return written[from..i];
                from = i + 1;
            }
        yield return written[from..];
    }

    private static string Plain(string written) => Backslash().Replace(written, "${mark}").Trim();

    private Markup? Feedback(Answer answer) => answer.Feedback.Length > 0 ? text.Html(answer.Feedback) : default(Markup?);

    /// <summary>What is typed is no HTML; where an answer holds some all the same, its words are meant.</summary>
    private string Typed(string html) => html.Contains('<', StringComparison.Ordinal) ? Claims.PlainText.Of(text.Html(html).Source) : ForeignText.Cleaned(WebUtility.HtmlDecode(html));

    private ClozeGap? Words(string name, Answer[] answers, bool caseSensitive)
    {
        var key = MoodleTextKey.Of(answers.Select(a => (Typed(a.Html), a.Share, Feedback(a))), caseSensitive, text);
        return key is null ? Refused("a gap without a right answer") : new TextGap(name, key with { Accept = [.. key.Accept.Select(a => a.Credit == key.Accept.Max(b => b.Credit) ? a with { Credit = Fraction.One } : a)] });
    }

    private ClozeGap? Number(string name, Answer[] answers)
    {
        var accepted = ImmutableArray.CreateBuilder<AcceptedNumber>();
        foreach (var answer in answers)
        {
            string[] numbers = answer.Html.Split(':');
            if (answer.Share <= Fraction.Zero)
            {
                if (answer.Feedback.Length > 0) text.Lost("the feedback on wrong numbers");
            }
            else if (MoodleNumber.Read(numbers[0]) is { } number) accepted.Add(new NumberNear(number, MoodleNumber.Tolerance(numbers.ElementAtOrDefault(1) ?? "")) { Credit = answer.Share, Feedback = Feedback(answer) });
            else text.Lost($"the right answer '{answer.Html}'");
        }
        if (accepted.Count == 0) return Refused("a gap without a right number");
        var best = accepted.Max(a => a.Credit);
        return new NumberGap(name, new([.. accepted.Select(a => a.Credit == best ? a with { Credit = Fraction.One } : a)]));
    }

    private ClozeGap? Choice(string name, Answer[] answers)
    {
        var best = answers.Max(a => a.Share);
        if (best <= Fraction.Zero || answers.Length < 2) return Refused("a gap without a right option and a wrong one");
        int key = Array.FindIndex(answers, a => a.Share == best);
        if (answers.Where((a, place) => place != key && a.Share > Fraction.Zero).Any()) text.Changed("an option in a gap with part of the credit", "one that earns nothing");
        return new ChoiceGap(name, [.. answers.Select((a, place) => new Option(new(OptionList.IdAt(place)), text.Html(a.Html)) { Feedback = Feedback(a) })], new(OptionList.IdAt(key)));
    }

    [GeneratedRegex(@"\{(?<weight>[0-9]*):(?<kind>SHORTANSWER_C|SHORTANSWER|SAC|SA|MWC|MW|NUMERICAL|NM|MULTICHOICE(?:_[VH]?S?)?|MC[VH]?S?|MULTIRESPONSE(?:_H?S?)?|MRH?S?):", RegexOptions.IgnoreCase)]
    private static partial Regex GapStart();

    [GeneratedRegex(@"^\s*(?:=|%(?<percent>-?[0-9]+(?:[.,][0-9]*)?)%)")]
    private static partial Regex ShareForm();

    [GeneratedRegex(@"\\(?<mark>[}#~/""\\])")]
    private static partial Regex Backslash();

    [GeneratedRegex("[\uE000-\uF8FF]")]
    private static partial Regex PrivateUse();
}
