using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Swirl;

/// <summary>One unit of a lesson. Every value is a text here, as it was written: in R <c>No</c> would be false.</summary>
/// <param name="map">Its keys.</param>
/// <param name="called">What it is called: <c>unit 3</c>.</param>
/// <param name="findings">Where it is told what has no counterpart.</param>
internal sealed class SwirlUnit(YamlMap map, string called, ForeignFindings findings)
{
    private const int MostInAnyOrder = 4;
    private static readonly string[] UsualTests = ["omnitest(", "exact=", "word=", RangeTest, "word_order=", "word_many="];
    private const string RangeTest = "range=";

    public string Class => Text("Class");

    /// <summary>What is said or asked; plain text.</summary>
    public Markup Output => PlainMarkup.Of(Text("Output"));

    public string Text(string key) => map.Find(key)?.Value is YamlText text ? text.Value.Trim() : "";

    public void Lost(string what) => findings.Lost(map.Span, what, called);

    public Question? LeftOut(string what)
    {
        findings.LeftOut(map.Span, what, called);
        return null;
    }

    /// <summary>Choices divided by semicolons; one of them is the right answer.</summary>
    public Question? Choice(Func<QuestionId> id)
    {
        string[] choices = [.. Divided(Text("AnswerChoices")).Distinct(StringComparer.Ordinal)];
        if (choices.Length < 2) return LeftOut("A choice of one answer or none");
        int key = Array.IndexOf(choices, Answer);
        if (key < 0) return LeftOut($"A choice whose right answer '{Answer}' is none of its choices");
        return Asked(id, new SingleChoiceQuestion([.. choices.Select((c, place) => new Option(new(OptionList.IdAt(place)), PlainMarkup.Of(c)))], new(OptionList.IdAt(key))) { Id = default, Stem = default });
    }

    public Question? Number(Func<QuestionId> id) => AuthorNumber.Of(Answer) is { } number
        ? Asked(id, new NumericalQuestion(number) { Id = default, Stem = default })
        : LeftOut($"A number '{Answer}'");

    /// <summary>Two numbers, divided by a semicolon or a hyphen.</summary>
    public Question? Range(Func<QuestionId> id)
    {
        // The test has them sound where a spreadsheet has made a date of the answer.
        string written = Text("AnswerTests") is var test && test.StartsWith(RangeTest, StringComparison.Ordinal) ? test[RangeTest.Length..] : Answer;
        string[] ends = written.Contains(';', StringComparison.Ordinal) ? written.Split(';') : written.Split('-', 2);
        if (ends.Length != 2 || AuthorNumber.Of(ends[0].Trim()) is not { } low || AuthorNumber.Of(ends[1].Trim()) is not { } high) return LeftOut($"A range '{written}'");
        return Asked(id, new NumericalQuestion(new NumberKey([new NumberBetween(low < high ? low : high, low < high ? high : low)])) { Id = default, Stem = default });
    }

    public Question? Words(Func<QuestionId> id) => Answer.Length > 0
        ? Asked(id, new ShortAnswerQuestion(new([new(Answer)]) { Typos = 0 }) { Id = default, Stem = default })
        : LeftOut("A text without a right answer");

    /// <summary>Several words that are typed with commas between them.</summary>
    public Question? Several(Func<QuestionId> id, bool inAnyOrder)
    {
        string[] words = [.. Divided(Answer.Replace(',', ';'))];
        if (words.Length is 0 or > MostInAnyOrder && (inAnyOrder || words.Length == 0)) return LeftOut("A list of words in any order");
        findings.Changed(map.Span, inAnyOrder ? "A list of words in any order" : "A list of words in order", called, "a short answer that holds all of them");
        var lists = inAnyOrder ? Orders([.. words]) : [[.. words]];
        return Asked(id, new ShortAnswerQuestion(new([.. lists.SelectMany(l => new[] { string.Join(", ", l), string.Join(",", l) }).Distinct(StringComparer.Ordinal).Select(t => new AcceptedText(t))]) { Typos = 0 }) { Id = default, Stem = default });
    }

    private static IEnumerable<ImmutableArray<string>> Orders(ImmutableArray<string> words) => words.Length < 2
        ? [words]
        : words.SelectMany((first, i) => Orders(words.RemoveAt(i)).Select(rest => rest.Insert(0, first)));

    /// <summary>A command that R runs: here it is a text, right as it stands, with blanks or without.</summary>
    public Question? Command(Func<QuestionId> id)
    {
        if (Answer.Length == 0) return LeftOut("A command of R without a right answer");
        string bare = Answer.Contains('"', StringComparison.Ordinal) || Answer.Contains('\'', StringComparison.Ordinal) ? Answer : string.Concat(Answer.Where(c => !char.IsWhiteSpace(c)));
        var folding = new TextFolding { CaseSensitive = true };
        findings.Changed(map.Span, "A command that R runs", called, "a short answer, right only as it stands");
        return Asked(id, new ShortAnswerQuestion(new([.. new[] { Answer, bare }.DistinctBy(folding.Fold).Select(t => new AcceptedText(t))]) { Typos = 0, Folding = folding }) { Id = default, Stem = default });
    }

    private string Answer => ForeignText.Cleaned(Text("CorrectAnswer"));

    private Question Asked(Func<QuestionId> id, Question question)
    {
        string test = Text("AnswerTests");
        // The usual test compares with the right answer, as we do.
        if (test.Length > 0 && !UsualTests.Any(usual => test.StartsWith(usual, StringComparison.Ordinal))) Lost($"The test '{test}'");
        var hint = PlainMarkup.Of(Text("Hint"));
        return question with { Id = id(), Stem = Output.Source.Length > 0 ? Output : new("Answer."), Hints = hint.Source.Length > 0 ? [hint] : [] };
    }

    private static IEnumerable<string> Divided(string list) => list.Split(';').Select(part => ForeignText.Cleaned(part).Trim()).Where(part => part.Length > 0);
}
