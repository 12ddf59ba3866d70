using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Reads one question of Moodle's.</summary>
internal sealed class MoodleQuestionReader
{
    /// <summary>Penalties for further tries that Moodle gives by itself; here the first response alone counts.</summary>
    private static readonly string[] UsualPenalties = ["", "0", "0.0000000", "0.1", "0.1000000", "0.3333333", "1", "1.0000000"];

    private static readonly string[] OverallFeedback = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"];

    private readonly XmlPart part;
    private readonly MoodleTextReader text;
    private readonly QuestionId id;

    private MoodleQuestionReader(XmlPart part, MoodleTextReader text, QuestionId id) => (this.part, this.text, this.id) = (part, text, id);

    /// <summary>The question; null where it has no counterpart, which is said.</summary>
    public static Question? Read(XmlPart part, string type, ImportIds ids, ForeignFindings findings)
    {
        var text = new MoodleTextReader(part, findings);
        string number = part.TextOf("idnumber");
        var id = new QuestionId(ids.Next(number.Length > 0 ? number : text.Name));
        text.Called($"'{id}'");
        return new MoodleQuestionReader(part, text, id).Read(type);
    }

    private Markup Stem => text.Of("questiontext") ?? Markup.Plain(text.Name.Length > 0 ? text.Name : id.Value);

    private Question? Read(string type)
    {
        var question = type switch
        {
            "multichoice" => part.TextOf("single") is "false" or "0" ? Several() : Single(),
            "truefalse" => Statement(),
            "numerical" => Number(),
            "shortanswer" => Words(),
            "ordering" => Order(),
            "matching" or "match" => Pairs(),
            "cloze" or "multianswer" => new MoodleClozeReader(text).Read(id),
            _ => text.LeftOut($"a question of the type '{type}'"),
        };
        return question is null ? null : WithCommon(question);
    }

    private Question WithCommon(Question question)
    {
        if (!UsualPenalties.Contains(part.TextOf("penalty"))) text.Lost("the penalty for further tries");
        if (part.TextOf("hidden") == "1") text.Lost("that it is hidden");
        if (OverallFeedback.Any(name => part.Find(name)?.TextOf("text") is { Length: > 0 })) text.Lost("the feedback on the response as a whole");
        if (part.Find("hint") is { } first && (first.Find("shownumcorrect") ?? first.Find("clearwrong")) is not null) text.Lost("what a hint does besides being read");
        return question with
        {
            Explanation = text.Of("generalfeedback"),
            Hints = [.. part.All("hint").Select(text.Of).Where(h => h.Source.Length > 0)],
            Tags = [.. part.Find("tags")?.All("tag").Select(t => ForeignText.Cleaned(t.TextOf("text"))).Where(t => t.Length > 0) ?? []],
            Points = question is ClozeQuestion ? question.Points : Points(),
        };
    }

    private Fraction Points()
    {
        if (part.TextOf("defaultgrade") is not { Length: > 0 } written) return Fraction.One;
        if (AuthorNumber.Of(written) is { } points && points >= Fraction.Zero) return points;
        text.Changed($"the mark '{written}'", "one point");
        return Fraction.One;
    }

    private sealed record Answer(XmlPart Part, string Text, Fraction Share);

    private ImmutableArray<Answer> Answers() => [.. part.All("answer").Select(a => new Answer(a, ForeignText.Cleaned(a.TextOf("text") is { Length: > 0 } inner ? inner : a.Text), Share(a)))];

    private Fraction Share(XmlPart answer)
    {
        string written = answer.Attributes.GetValueOrDefault("fraction", "0");
        if (MoodleGrade.Read(written) is { } share) return share;
        text.Changed($"the share '{written}' of an answer", "one that earns nothing");
        return Fraction.Zero;
    }

    private Markup? Feedback(Answer answer) => answer.Part.Find("feedback") is { } feedback && text.Of(feedback) is { Source.Length: > 0 } words ? words : default(Markup?);

    private Option Option(Answer answer, int place) => new(new(OptionList.IdAt(place)), text.Of(answer.Part)) { Feedback = Feedback(answer) };

    private bool Shuffles => part.TextOf("shuffleanswers") is not ("false" or "0");

    private Question? Single()
    {
        var answers = Answers();
        if (answers.Length < 2) return text.LeftOut("a choice of one option or none");
        var best = answers.Max(a => a.Share);
        if (best <= Fraction.Zero) return text.LeftOut("a choice with no right option");
        int key = answers.IndexOf(answers.First(a => a.Share == best));
        if (best < Fraction.One) text.Changed($"a best option worth {MoodleGrade.Of(best)}%", "one worth everything");
        if (answers.Any(a => a.Share < Fraction.Zero)) text.Changed("an option that costs points", "one that earns nothing");
        var credits = answers.Select((a, place) => (Id: OptionList.IdAt(place), a.Share)).Where(c => c.Id != OptionList.IdAt(key) && c.Share > Fraction.Zero);
        return new SingleChoiceQuestion([.. answers.Select(Option)], new(OptionList.IdAt(key)))
        {
            Id = id,
            Stem = Stem,
            Shuffles = Shuffles,
            Credits = credits.ToImmutableSortedDictionary(c => c.Id, c => c.Share > Fraction.One ? Fraction.One : c.Share, StringComparer.Ordinal),
        };
    }

    private Question? Several()
    {
        var answers = Answers();
        ImmutableArray<OptionId> keys = [.. answers.Select((a, place) => (a.Share, Id: new OptionId(OptionList.IdAt(place)))).Where(a => a.Share > Fraction.Zero).Select(a => a.Id)];
        if (answers.Length < 2) return text.LeftOut("a choice of one option or none");
        if (keys.IsEmpty) return text.LeftOut("a choice with no right option");
        var question = new MultipleChoiceQuestion([.. answers.Select(Option)], keys) { Id = id, Stem = Stem, Shuffles = Shuffles };
        bool isBalanced = answers.Zip(question.Options, (a, o) => (a.Share - BalancedShare.Of(question, o)).Abs() < new Fraction(1, 100_000)).All(same => same);
        if (!isBalanced) text.Changed("a choice with shares of its own", "one in which the right options count alike, and the wrong ones too");
        return question;
    }

    private Question? Statement()
    {
        var answers = Answers();
        // In old files the words are in the teacher's language, and true comes first.
        var right = answers.FirstOrDefault(a => a.Text == "true") ?? answers.FirstOrDefault();
        var wrong = answers.FirstOrDefault(a => a.Text == "false") ?? answers.FirstOrDefault(a => a != right);
        if (right is null || wrong is null || right.Share == wrong.Share) return text.LeftOut("a statement that is neither true nor false");
        return new TrueFalseQuestion(right.Share > wrong.Share) { Id = id, Stem = Stem, FeedbackOnTrue = Feedback(right), FeedbackOnFalse = Feedback(wrong) };
    }

    private Question? Number()
    {
        var numbers = ImmutableArray.CreateBuilder<AcceptedNumber>();
        foreach (var answer in Answers())
            if (answer.Share <= Fraction.Zero) SayWrong(answer.Text, Feedback(answer));
            else if (MoodleNumber.Read(answer.Text) is not { } number) text.Lost($"the right answer '{answer.Text}'");
            else numbers.Add(new NumberNear(number, MoodleNumber.Tolerance(answer.Part.TextOf("tolerance"))) { Credit = answer.Share, Feedback = Feedback(answer) });
        if (numbers.Count == 0) return text.LeftOut("a number without a right answer");
        var units = MoodleUnits.Read(part, text);
        return new NumericalQuestion(new NumberKey(BestIsAll(numbers.ToImmutable(), a => a.Credit, (a, credit) => a with { Credit = credit })) { Units = units }) { Id = id, Stem = Stem };
    }

    private Question? Words()
    {
        var key = MoodleTextKey.Of(Answers().Select(a => (a.Text, a.Share, Feedback(a))), part.TextOf("usecase") == "1", text);
        return key is null ? text.LeftOut("a short answer without a right one") : new ShortAnswerQuestion(key with { Accept = BestIsAll(key.Accept, a => a.Credit, (a, credit) => a with { Credit = credit }) }) { Id = id, Stem = Stem };
    }

    /// <summary>Something must earn everything here.</summary>
    private ImmutableArray<T> BestIsAll<T>(ImmutableArray<T> accepted, Func<T, Fraction> creditOf, Func<T, Fraction, T> with)
    {
        var best = accepted.Max(creditOf);
        if (best != Fraction.One) text.Changed($"a best answer worth {MoodleGrade.Of(best)}%", "one worth everything");
        return [.. accepted.Select(a => creditOf(a) == best || creditOf(a) > Fraction.One ? with(a, Fraction.One) : a)];
    }

    private void SayWrong(string answer, Markup? feedback)
    {
        if (feedback is not null) text.Lost(answer == "*" ? "the feedback on any other answer" : $"the feedback on the wrong answer '{answer}'");
    }

    private Question? Order()
    {
        var answers = Answers();
        if (answers.Length < 2) return text.LeftOut("an order of one item or none");
        if (part.TextOf("selecttype") is not ("" or "ALL" or "0") && part.TextOf("selectcount") != $"{answers.Length}") text.Changed("a selection of items", "all of them");
        if (part.TextOf("gradingtype") is not "RELATIVE_ALL_PREVIOUS_AND_NEXT" and var grading) text.Changed(grading.Length == 0 ? "its grading" : $"the grading {grading}", "grading by pairs of items");
        // The share is the place: 1, 2, …
        var items = answers.OrderBy(a => a.Share).Select((a, place) => ImmutableArray.Create(new OrderingItem(new(OptionList.IdAt(place)), text.Of(a.Part))));
        return new OrderingQuestion([.. items]) { Id = id, Stem = Stem };
    }

    private Question? Pairs()
    {
        var pairs = ImmutableArray.CreateBuilder<MatchingPair>();
        var spare = new List<Markup>();
        foreach (var sub in part.All("subquestion"))
        {
            var left = text.Of(sub);
            var right = text.Html(sub.Find("answer")?.TextOf("text") ?? "");
            if (right.Source.Length == 0) text.Lost($"the left side '{left}', which has no right side");
            else if (left.Source.Length == 0) spare.Add(right);
            else pairs.Add(new(new(OptionList.IdAt(pairs.Count)), left, right));
        }
        if (pairs.Count < 2) return text.LeftOut("a matching of one pair or none");
        var distractors = spare.Distinct().Where(s => pairs.All(p => p.Right != s)).Select((s, i) => new Option(new(OptionList.IdAt(pairs.Count + i)), s));
        return new MatchingQuestion(pairs.ToImmutable(), [.. distractors]) { Id = id, Stem = Stem, Shuffles = Shuffles };
    }
}
