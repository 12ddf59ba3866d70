using System.Collections.Immutable;
using System.Globalization;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Gift;

/// <summary>Makes a question of what stands between braces. Its kind is told as Moodle tells it: by the first sign in it that only one kind has.</summary>
/// <param name="block">The block.</param>
/// <param name="parts">Where its parts stand.</param>
/// <param name="format">The format of the question's text, which holds for its answers too.</param>
/// <param name="findings">What has no place here.</param>
/// <param name="name">The question in sentences.</param>
/// <param name="span">Where the question stands.</param>
internal sealed class GiftAnswers(GiftBlock block, GiftParts parts, string format, ForeignFindings findings, string name, SourceSpan span)
{
    private static readonly string[] TrueWords = ["T", "TRUE"], FalseWords = ["F", "FALSE"];
    private ImmutableArray<GiftAnswer> answers;

    /// <summary>The question, without an id; null when it could not be made, which is said.</summary>
    /// <param name="stem">Its text.</param>
    public Question? Read(string stem)
    {
        int from = parts.Open + 1, to = parts.Close, general = block.LastIndexOf("####", from, to);
        var explanation = general < 0 ? default(Markup?) : Perhaps(block.Meant(general + 4, to));
        if (general >= 0) to = general;
        var question = Kind(from, to);
        return question is null ? null : question with { Stem = Text(stem), Explanation = explanation };
    }

    private Question? Kind(int from, int to)
    {
        string written = block.Written(from, to);
        if (written.Length == 0)
        {
            findings.LeftOut(span, "An essay question", name);
            return null;
        }
        bool isNumber = written[0] == '#';
        answers = [.. GiftAnswer.All(block, isNumber ? block.SkipBlanks(from) + 1 : from, to)];
        foreach (var answer in answers.Where(a => a.IsWeightTooMuch)) findings.Changed(answer.Span, "A weight beyond 100%", name, answer.Weight > Fraction.Zero ? "100%" : "-100%");
        if (isNumber) return Numerical();
        if (answers.Any(a => a.Sign == '~')) return answers.Any(a => a.Sign == '=') ? Single() : Multiple();
        if (answers.Any(a => a.Sign == '=') && answers.Any(a => a.Right is not null)) return Matching();
        return (Question?)TrueFalse(from, to) ?? Short();
    }

    private TrueFalseQuestion? TrueFalse(int from, int to)
    {
        int hash = block.IndexOf("#", from, to);
        string word = block.Written(from, hash < 0 ? to : hash);
        bool isTrue = TrueWords.Contains(word);
        if (!isTrue && !FalseWords.Contains(word)) return null;
        int second = hash < 0 ? -1 : block.IndexOf("#", hash + 1, to);
        // The first is on the wrong answer, the second on the right one.
        var onWrong = hash < 0 ? null : Perhaps(block.Meant(hash + 1, second < 0 ? to : second));
        var onRight = second < 0 ? null : Perhaps(block.Meant(second + 1, to));
        return new(isTrue) { Id = default, Stem = "", FeedbackOnTrue = isTrue ? onRight : onWrong, FeedbackOnFalse = isTrue ? onWrong : onRight };
    }

    private SingleChoiceQuestion? Single()
    {
        if (!AreSigned()) return null;
        var credits = ImmutableSortedDictionary.CreateBuilder<string, Fraction>(StringComparer.Ordinal);
        var options = Options();
        int key = -1;
        foreach (var (answer, place) in answers.Select((a, i) => (a, i)))
        {
            var worth = answer.Weight ?? (answer.Sign == '=' ? Fraction.One : Fraction.Zero);
            if (key < 0 && worth == Fraction.One) key = place;
            else if (worth > Fraction.Zero) credits.Add(options[place].Id.Value, worth);
            else if (worth < Fraction.Zero) findings.Changed(answer.Span, "A weight below 0", name, "a question in which that option earns nothing");
        }
        if (key >= 0) return new(options, options[key].Id) { Id = default, Stem = "", Credits = credits.ToImmutable() };
        findings.LeftOut(span, "A question in which no option earns everything", name);
        return null;
    }

    private MultipleChoiceQuestion? Multiple()
    {
        if (!AreSigned()) return null;
        var options = Options();
        ImmutableArray<OptionId> keys = [.. options.Where((_, i) => answers[i].Weight > Fraction.Zero).Select(o => o.Id)];
        if (keys.IsEmpty)
        {
            findings.LeftOut(span, "A question in which no option is right", name);
            return null;
        }
        if (!HasOurWeights(keys.Length)) findings.Changed(span, "A set of weights of its own", name, "multiple choice in which right options count alike, and wrong ones against them");
        return new(options, keys) { Id = default, Stem = "" };
    }

    /// <summary>Right options share all, wrong ones lose all between them.</summary>
    private bool HasOurWeights(int keys)
    {
        int others = answers.Length - keys;
        return answers.All(a => a.Weight > Fraction.Zero ? GiftNumber.IsShare(a.Weight.Value, keys) : others == 0 || GiftNumber.IsShare(-(a.Weight ?? Fraction.Zero), others));
    }

    private NumericalQuestion? Numerical()
    {
        var accepted = ImmutableArray.CreateBuilder<AcceptedNumber>();
        foreach (var answer in answers)
            if (answer.Sign == '~' || answer.Text is "*" or "") SayOtherwise(answer);
            else if (GiftNumber.Read(answer.Text, out string why) is not { } number)
            {
                findings.Syntax(answer.Span, why);
                return null;
            }
            else if (IsWorthSomething(answer)) accepted.Add(number with { Credit = answer.Weight ?? Fraction.One, Feedback = Feedback(answer) });
        return IsAnswered(accepted.Count) ? new(new NumberKey(accepted.ToImmutable())) { Id = default, Stem = "" } : null;
    }

    private ShortAnswerQuestion? Short()
    {
        var accepted = ImmutableArray.CreateBuilder<AcceptedText>();
        foreach (var answer in answers)
            if (answer.Text == "*") SayOtherwise(answer);
            else if (IsWorthSomething(answer)) accepted.Add(new(Typed(answer)) { Credit = answer.Weight ?? Fraction.One, Feedback = Feedback(answer) });
        return IsAnswered(accepted.Count) ? new(new TextKey(accepted.ToImmutable())) { Id = default, Stem = "" } : null;
    }

    private MatchingQuestion? Matching()
    {
        if (answers.FirstOrDefault(a => a.Right is null) is { } odd)
        {
            findings.Syntax(odd.Span, "all other answers of this question are pairs, and this has no '->'.");
            return null;
        }
        GiftAnswer[] pairs = [.. answers.Where(a => a.Left!.Length > 0)], spare = [.. answers.Where(a => a.Left!.Length == 0)];
        return new(
            [.. pairs.Select((p, i) => new MatchingPair(new(OptionList.IdAt(i)), Trimmed(Text(p.Left!)), Plain(p.Right!)))],
            [.. spare.Select((s, i) => new Option(new(OptionList.IdAt(pairs.Length + i)), Plain(s.Right!)))])
        { Id = default, Stem = "" };
    }

    private ImmutableArray<Option> Options() =>
        [.. answers.Select((a, place) => new Option(new(OptionList.IdAt(place)), Text(a.Text)) { Feedback = Feedback(a) })];

    /// <summary>What is typed, as Moodle compares it: <c>\*</c> is an asterisk, and one alone would stand for anything.</summary>
    private string Typed(GiftAnswer answer)
    {
        string text = GiftMarkup.OnOneLine(GiftMarkup.Divided(answer.Text, format).Text).Replace('\n', ' ');
        if (text.Replace("\\*", "", StringComparison.Ordinal).Contains('*')) findings.Changed(answer.Span, "'*' for any letters", name, "a text with that character in it");
        return ForeignText.Cleaned(text.Replace("\\*", "*", StringComparison.Ordinal));
    }

    private bool AreSigned()
    {
        if (answers[0].Sign != ' ') return true;
        findings.Syntax(answers[0].Span, "an option begins with '=' if it is right, and with '~' if it is wrong.");
        return false;
    }

    private bool IsWorthSomething(GiftAnswer answer)
    {
        if (answer.Weight is null || answer.Weight > Fraction.Zero) return true;
        findings.Lost(answer.Span, $"'{Shown.Short(answer.Text)}', an answer that earns nothing,", name);
        return false;
    }

    private void SayOtherwise(GiftAnswer answer) => findings.Lost(answer.Span, "The feedback on any other answer", name);

    private bool IsAnswered(int accepted)
    {
        if (accepted == 0) findings.LeftOut(span, "A question in which no answer is right", name);
        return accepted > 0;
    }

    private Markup? Feedback(GiftAnswer answer) => answer.Feedback is { } text ? Perhaps(text) : null;

    private Markup? Perhaps(string meant) => Text(meant) is { Source.Length: > 0 } text ? text : default(Markup?);

    private Markup Text(string meant) => GiftMarkup.Of(meant, format, Say);

    private Markup Plain(string meant) => Trimmed(GiftMarkup.Of(meant, "plain", Say));

    private static Markup Trimmed(Markup markup) => new(markup.Source.Trim());

    private void Say(string lost) => findings.Lost(span, Block.Capital(lost), name);
}
