using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Content.Exchange.MoodleXml;
using Explainer.Content.Exchange.Print;
using Explainer.Content.Exchange.Texts;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Gift;

/// <summary>Writes a course as one GIFT file, a category a lesson: pages as descriptions, questions by their kinds.</summary>
internal sealed class GiftWriter
{
    private const string Name = "GIFT";

    private readonly Losses losses = new(Name);
    private readonly StringBuilder gift = new();

    private GiftWriter()
    {
    }

    public static Export Write(ExportedWork work)
    {
        var writer = new GiftWriter();
        foreach (var lesson in work.Lessons) writer.Write(lesson, work.Lessons.Length > 1 ? work.Title : null);
        return new(writer.gift.Length == 0 ? [] : [ExportedFile.OfText($"{work.Id}.gift", writer.gift.ToString())], writer.losses.Sorted());
    }

    private void Write(Lesson lesson, string? course)
    {
        gift.Append(CultureInfo.InvariantCulture, $"$CATEGORY: {(course is null ? "" : Part(course) + "/")}{Part(lesson.Title)}\n\n");
        foreach (var step in lesson.Steps)
            if (step is PageStep { Page: var page }) Write(page);
            else if (step is QuestionStep { Question: var question }) Write(question);
            else if (step is PoolStep pool)
            {
                losses.LeftOut(pool.Questions[0].Span, $"drawing {pool.Draw} of the questions in pool '{pool.Id}'");
                foreach (var drawn in pool.Questions) Write(drawn);
            }
    }

    private void Write(Page page)
    {
        if (Xhtml.LeavesLinks(page.Body)) losses.LeftOut(page.Span, $"what inner links of page '{page.Id}' lead to");
        if (page.ShowIfMissed is not null) losses.LeftOut(page.Span, $"'show-if' of page '{page.Id}'");
        bool isBodyAlone = page.ContentNote is null && page.Timeline.IsEmpty && page.Chart is null;
        var body = isBodyAlone ? page.Body : new(MarkdownPrint.Of(PrintedWork.PageBlocks(page, PrintReferences.None, level: 0)));
        gift.Append(CultureInfo.InvariantCulture, $"::{GiftText.Escaped(page.Title)}::{GiftText.Of(body)}\n\n");
    }

    private void Write(Question question)
    {
        if (Answers(question) is not { } answers) return;
        losses.Without(question,
        [
            .. Losses.Surroundings(question),
            question.Hints.Length switch { 0 => null, 1 => "the hint", _ => "the hints" },
            question.Points == Fraction.One ? null : "the points",
            question.Attempts is null ? null : "the number of attempts",
            question.Shuffles ? null : "the fixed order",
            .. answers.Lost,
            HasInnerLinks(question) ? "what inner links lead to" : null,
        ]);
        string general = question.Explanation is { } explanation ? $"\n\t####{GiftText.Of(explanation)}" : "";
        string tags = string.Concat(question.Tags.Select(t => $" [tag:{t.Replace("]", "\\]", StringComparison.Ordinal).ReplaceLineEndings(" ")}]"));
        gift.Append(CultureInfo.InvariantCulture, $"// [id:{question.Id}]{tags}\n::{GiftText.Escaped(question.Id.Value)}::{answers.Stem ?? GiftText.Of(question.Stem)} {{{answers.Between}{general}\n}}{answers.Behind}\n\n");
    }

    /// <summary>Whether a text that everybody reads links to a claim, a term, a source or a page; options hardly ever do.</summary>
    private static bool HasInnerLinks(Question question) => Xhtml.LeavesLinks(question.Stem) || (question.Explanation is { } explanation && Xhtml.LeavesLinks(explanation));

    private GiftWritten? Answers(Question question) => question switch
    {
        SingleChoiceQuestion q => new(Choices(q)) { Lost = Fixed(q.Options) },
        MultipleChoiceQuestion q => Choices(q),
        TrueFalseQuestion q => new(TrueFalse(q)),
        NumericalQuestion q => Numbers(q, q.Key),
        ShortAnswerQuestion q => Texts(q, q.Key),
        MatchingQuestion q => Pairs(q),
        ClassificationQuestion q => Pairs(q),
        ClozeQuestion q => Gap(q),
        _ => LeftOut(question, question is OrderingQuestion ? "ordering" : $"{question.Type} questions"),
    };

    private string Choices(SingleChoiceQuestion question) => string.Concat(question.Options.Select(option =>
    {
        bool isKey = option.Id == question.Key;
        var credit = question.Credits.GetValueOrDefault(option.Id.Value, Fraction.Zero);
        return $"\n\t{(isKey ? "=" : "~")}{(credit.IsZero || isKey ? "" : Weight(question, credit))}{GiftText.Of(option.Text)}{Feedback(option.Feedback)}";
    }));

    private GiftWritten? Choices(MultipleChoiceQuestion question)
    {
        if (question.Keys.IsEmpty) return LeftOut(question, "a question in which no option is right");
        return new(string.Concat(question.Options.Select(option => $"\n\t~{Weight(question, BalancedShare.Of(question, option))}{GiftText.Of(option.Text)}{Feedback(option.Feedback)}")))
        { Lost = Fixed(question.Options) };
    }

    /// <summary>The first feedback is on the wrong answer.</summary>
    private static string TrueFalse(TrueFalseQuestion question)
    {
        var (onWrong, onRight) = question.Answer ? (question.FeedbackOnFalse, question.FeedbackOnTrue) : (question.FeedbackOnTrue, question.FeedbackOnFalse);
        string second = Feedback(onRight), first = onWrong is null && second.Length > 0 ? "#" : Feedback(onWrong);
        return (question.Answer ? "TRUE" : "FALSE") + first + second;
    }

    private GiftWritten Numbers(Question question, NumberKey key)
    {
        string[] answers = [.. key.Answers.Select(a => $"\n\t={(a.Credit == Fraction.One ? "" : Weight(question, a.Credit))}{Number(a)}{Feedback(a.Feedback)}")];
        if (key.Answers.Any(a => !IsExact(a))) losses.SaidAs(question, "a question with rounded numbers, since it knows decimals alone");
        return new("#" + string.Concat(answers)) { Lost = [key.Units.Known.IsEmpty ? null : key.Units.Known.Count == 1 ? "the unit" : "the units"] };
    }

    private static string Number(AcceptedNumber accepted) => accepted is NumberNear near
        ? $"{DecimalText.Of(near.Answer)}:{DecimalText.Of(near.Tolerance.Around(near.Answer))}"
        : $"{DecimalText.Of(accepted.Low)}..{DecimalText.Of(accepted.High)}";

    private static bool IsExact(AcceptedNumber accepted) => accepted is NumberNear near
        ? DecimalText.IsExact(near.Answer) && DecimalText.IsExact(near.Tolerance.Around(near.Answer))
        : DecimalText.IsExact(accepted.Low) && DecimalText.IsExact(accepted.High);

    private GiftWritten? Texts(Question question, TextKey key)
    {
        string[] answers = [.. key.Accept.Select(a => $"\n\t={(a.Credit == Fraction.One && a.Text[0] != '%' ? "" : Weight(question, a.Credit))}{GiftText.Plain(a.Text.Replace("*", "\\*", StringComparison.Ordinal))}{Feedback(a.Feedback)}")];
        if (answers.Any(GiftText.HasArrow)) return LeftOut(question, "a typed answer with '->' in it");
        if (key.Typos != 0) losses.SaidAs(question, "an answer in which a slip of spelling is wrong");
        return new(string.Concat(answers))
        {
            Lost =
            [
                key.Reject.IsEmpty ? null : "the rejected texts",
                key.Folding.CaseSensitive ? "'case-sensitive'" : null,
                key.Folding.FoldsDiacritics ? "'fold-diacritics'" : null,
            ],
        };
    }

    private GiftWritten? Pairs(MatchingQuestion question)
    {
        var rights = question.Pairs.Select(p => p.Right).Concat(question.Distractors.Select(d => d.Text));
        bool hasFeedback = question.Pairs.Any(p => p.Feedback is not null) || question.Distractors.Any(d => d.Feedback is not null);
        return Pairs(question, question.Pairs.Select(p => (p.Left, p.Right)), question.Distractors.Select(d => d.Text)) is { } pairs
            ? pairs with { Lost = [hasFeedback ? "the feedback on pairs" : null, rights.All(r => PlainMarkup.IsItself(r.Source)) ? null : "the markup of the right sides"] }
            : null;
    }

    private GiftWritten? Pairs(ClassificationQuestion question)
    {
        Markup TextOf(OptionId category) => question.Categories.First(c => c.Id == category).Text;
        var unused = question.Categories.Where(c => question.Items.All(i => i.Category != c.Id)).Select(c => c.Text);
        if (Pairs(question, question.Items.Select(i => (i.Text, TextOf(i.Category))), unused) is not { } pairs) return null;
        losses.SaidAs(question, "matching");
        return pairs with { Lost = [question.Items.Any(i => i.Feedback is not null || i.Claim is not null) ? "the feedback on items" : null] };
    }

    private GiftWritten? Pairs(Question question, IEnumerable<(Markup Left, Markup Right)> pairs, IEnumerable<Markup> spare)
    {
        (string Left, string Right)[] all = [.. pairs.Select(p => (GiftText.Of(p.Left), GiftText.Plain(OutwardMarkup.Words(p.Right)))), .. spare.Select(s => ("", GiftText.Plain(OutwardMarkup.Words(s))))];
        if (all.Any(p => GiftText.HasArrow(p.Left))) return LeftOut(question, "a left side with '->' in code");
        if (all.Count(p => p.Left.Length > 0) < 2) return LeftOut(question, "a matching of one");
        if (all.Select(p => p.Right).Distinct(StringComparer.Ordinal).Count() < 3 && all.Length < 3) losses.SaidAs(question, "a matching of two, and Moodle asks for three right sides");
        return new(string.Concat(all.Select(p => $"\n\t={p.Left} -> {p.Right}")));
    }

    private GiftWritten? Gap(ClozeQuestion question)
    {
        if (question.Gaps.Skip(1).Any()) return LeftOut(question, "more than one gap");
        var gap = question.Gaps.Single();
        int at = question.Parts.IndexOf(gap);
        var answers = gap switch
        {
            ChoiceGap choice => new(Choices(new SingleChoiceQuestion(choice.Options, choice.Key) { Id = question.Id, Stem = "" })),
            TextGap text => Texts(question, text.Key),
            _ => Numbers(question, ((NumberGap)gap).Key),
        };
        if (answers is null) return null;
        losses.SaidAs(question, "one text with a missing word");
        string before = Words(question.Parts[..at]), behind = Words(question.Parts[(at + 1)..]);
        return answers with
        {
            Stem = $"[markdown]{GiftText.Escaped($"{OutwardMarkup.Of(question.Stem, GiftText.ForMoodle).Trim()}\n\n{before}")}",
            Behind = $" {GiftText.Escaped(behind.Length > 0 ? behind : ".")}",
        };
    }

    private static string Words(ImmutableArray<ClozePart> parts) =>
        OutwardMarkup.Of(new(string.Concat(parts.OfType<ClozeWords>().Select(w => w.Text.Source))), GiftText.ForMoodle).Trim();

    private GiftWritten? LeftOut(Question question, string what)
    {
        losses.LeftOut(question, what);
        return null;
    }

    private string Weight(Question question, Fraction share)
    {
        string percent = GiftNumber.Percent(share);
        // Any other Moodle refuses, or takes for the nearest.
        if (!MoodleGrade.IsListed(percent.Trim('%', '-'))) losses.SaidAs(question, $"a question with the weight {percent[1..]}, which is not on Moodle's list");
        return percent;
    }

    private static ImmutableArray<string?> Fixed(ImmutableArray<Option> options) => [options.Any(o => o.Fixed) ? "the fixed places of options" : null];

    private static string Feedback(Markup? feedback) => feedback is { } text ? "#" + GiftText.Of(text) : "";

    /// <summary>A slash in a category's name is written twice.</summary>
    private static string Part(string title) => Diagnostics.SafeText.Line(title).Replace("/", "//", StringComparison.Ordinal);
}

/// <summary>What stands between the braces, and what else it changes.</summary>
/// <param name="Between">Without the general feedback.</param>
internal sealed record GiftWritten(string Between)
{
    /// <summary>What has no place in GIFT.</summary>
    public ImmutableArray<string?> Lost { get; init; } = [];

    /// <summary>What stands before the braces, if it is not the question's own text.</summary>
    public string? Stem { get; init; }

    /// <summary>What stands behind the braces: then they are a missing word's place.</summary>
    public string Behind { get; init; } = "";
}
