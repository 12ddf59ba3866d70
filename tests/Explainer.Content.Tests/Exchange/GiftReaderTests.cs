using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Content.Claims;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Exchange;

/// <summary>GIFT as gift-pegjs 1.0.2 reads it, a parser that is not ours; where Moodle's own reader differs we follow Moodle.</summary>
public sealed class GiftReaderTests
{
    private static readonly string Oracles = Path.Combine(Golden.Folder, "Exchange/Oracles/gift");

    /// <summary>Where we do otherwise than that parser, and why.</summary>
    private static readonly Dictionary<string, string> Otherwise = new()
    {
        ["blank line inside a question ends it"] = "a description is a page here",
        ["// starting a line inside the stem is kept as text"] = "Moodle takes it for a comment",
        ["no braces: description, not a question"] = "a description is a page here",
        ["empty braces: essay"] = "there are no essays here",
        ["unescaped colon in the stem"] = "Moodle reads it",
        ["title with :: inside"] = "Moodle reads it",
        ["numeric negative and exponent"] = "Moodle reads it",
        ["-> turns a short answer into matching"] = "one pair is no matching",
        ["answer text starting with %"] = "'%50 ~' is no weight",
        ["format marker [html]"] = "HTML becomes Markdown",
        ["html entities are literal"] = "Moodle shows its own format as HTML",
    };

    private static IEnumerable<TestCaseData> Files => ((JsonObject)Json("expected-gift-pegjs.json")).Select(f => new TestCaseData(f.Key).SetArgDisplayNames(f.Key));

    /// <summary>Those where we do otherwise are in a test of their own.</summary>
    private static IEnumerable<TestCaseData> Traps => ((JsonArray)Json("traps.json")["cases"]!).Where(c => !Otherwise.ContainsKey((string)c!["why"]!)).Select(c => new TestCaseData(c).SetArgDisplayNames((string)c!["why"]!));

    [TestCaseSource(nameof(Files))]
    public void Reads_what_the_other_parser_reads(string file)
    {
        var import = Read(File.ReadAllText(Path.Combine(Oracles, file)));
        var expected = ((JsonArray)Json("expected-gift-pegjs.json")[file]!).Where(q => (string)q!["type"]! != "Category");
        Assert.That(import.Diagnostics, Is.Empty);
        Assert.That(Questions(import).Select(Ours), Is.EqualTo(expected.Select(q => Theirs(q!))));
    }

    [Test]
    public void Otherwise_names_traps_that_there_are() =>
        Assert.That(Otherwise.Keys, Is.SubsetOf(((JsonArray)Json("traps.json")["cases"]!).Select(c => (string)c!["why"]!)));

    [TestCaseSource(nameof(Traps))]
    public void Falls_into_no_trap(JsonNode trap)
    {
        var import = Read((string)trap["gift"]!);
        if (trap["error"] is not null) Assert.That(import.Diagnostics.Select(d => d.Rule.Severity), Has.Some.EqualTo(Severity.Error));
        else Assert.That(Questions(import).Select(q => Plain(q.Stem)), Is.EqualTo(((JsonArray)trap["result"]!).Select(r => PlainText.Folded((string)r!["stem"]!))));
        if (trap["result"] is JsonArray results) Assert.That(Questions(import).Select(Answers), Is.EqualTo(results.Select(r => r!["answers"]!).Select(Answers)));
    }

    [Test]
    public void What_is_done_otherwise_is_done_on_purpose()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Read("Line one\n\nLine two {T}").Lessons.Single().Steps.Select(step => step.GetType()), Is.EqualTo(new[] { typeof(PageStep), typeof(QuestionStep) }));
            Assert.That(Read("Just text").Lessons.Single().Steps.Single(), Is.InstanceOf<PageStep>());
            Assert.That(Plain(Questions(Read("What is this?\n// hidden\n{T}")).Single().Stem), Is.EqualTo("What is this?"));
            Assert.That(Plain(Questions(Read("See http://example.org now. {T}")).Single().Stem), Is.EqualTo("See http://example.org now."));
            Assert.That(Plain(Questions(Read("::a::b::Q {T}")).Single().Stem), Is.EqualTo("b::Q"));
            Assert.That(((NumericalQuestion)Questions(Read("n?{#-1.5e3:10}")).Single()).Key.Answers[0].Low, Is.EqualTo(new Fraction(-1510)));
            Assert.That(Answers(Questions(Read("Rate?{=%50 ~%60}")).Single()), Is.EqualTo("=%50 ~%60"));
            Assert.That(Plain(Questions(Read("a &lt; b {T}")).Single().Stem), Is.EqualTo("a < b"));
            Assert.That(Questions(Read("[html]<b>x</b> {T}")).Single().Stem.Source, Is.EqualTo("**x**"));
            Assert.That(Read("Explain.{}").Diagnostics.Select(d => d.Rule.Id), Is.EquivalentTo(new[] { "EX1151", "EX1154" }));
            Assert.That(Read("Arrow?{=a -> b}").Diagnostics.Select(d => d.Message), Has.Some.Contains("needs at least 2 entries"));
        });
    }

    [TestCase("Moon?{~%200%a ~%-100%b}", "100%", "%100%a")]
    [TestCase("Moon?{~%100%a ~%-250%b}", "-100%", "b")]
    [TestCase("Moon?{=%150%Oslo =%50%Bergen}", "100%", "=Oslo")]
    public void A_weight_beyond_a_hundred_percent_counts_as_that_and_is_said(string gift, string taken, string answer)
    {
        var import = Read(gift);
        Assert.That(import.Diagnostics.Select(d => d.Message), Has.Some.Contains("A weight beyond 100%").And.Some.Contains(taken));
        Assert.That(Answers(Questions(import).Single()), Does.Contain(answer.Replace("%100%", "", StringComparison.Ordinal)).And.Not.Contain("200%").And.Not.Contain("250%").And.Not.Contain("150%"));
    }

    [Test]
    public void Categories_are_lessons()
    {
        var import = Read("$CATEGORY: $course$/top/Rivers/Long\n\nThe Nile is long. {T}\n\n$CATEGORY: Lakes\nBaikal is deep. {T}\n\n$CATEGORY: $course$/top/Rivers/Long\n\nSo is the Amazon. {T}\n");
        Assert.That(import.Lessons.Select(l => $"{l.Title}: {l.Steps.Length}"), Is.EqualTo(new[] { "Rivers / Long: 2", "Lakes: 1" }));
    }

    [Test]
    public void Two_feedbacks_of_true_false_are_on_the_wrong_and_on_the_right_answer()
    {
        var question = (TrueFalseQuestion)Questions(Read("It is false. {F#no, false#yes#### since}")).Single();
        Assert.That((question.FeedbackOnTrue?.Source, question.FeedbackOnFalse?.Source, question.Explanation?.Source), Is.EqualTo(("no, false", "yes", "since")));
    }

    [Test]
    public void Comments_give_an_id_and_tags()
    {
        var question = Questions(Read("// [id:q-7] [tag:river] [tag:a\\]b]\n::Title::Q {T}")).Single();
        Assert.That((question.Id.Value, string.Join(' ', question.Tags)), Is.EqualTo(("q-7", "river a]b")));
    }

    [Test]
    public void Everything_that_is_not_taken_over_is_said_at_its_place() => Golden.Compare(
        Said("trouble.gift", File.ReadAllText(Path.Combine(Golden.Folder, "Exchange/trouble.gift"))), "Exchange/trouble.expected.txt");

    [Test]
    public void A_file_without_questions_says_so() => Golden.Compare(Said("nothing.gift", "// Nothing yet.\n$CATEGORY: Rivers\n"), "Exchange/nothing.expected.txt");

    internal static Import Read(string gift) => ImportFormat.All.First(f => f.Name == "gift").Read(new("quiz.gift", Encoding.UTF8.GetBytes(gift)));

    internal static IEnumerable<Question> Questions(Import import) => import.Lessons.SelectMany(l => l.Steps).OfType<QuestionStep>().Select(s => s.Question);

    /// <summary>What is said of a file, as printed, and the lessons made of it.</summary>
    internal static string Said(string path, string text, string format = "gift")
    {
        var import = ImportFormat.All.First(f => f.Name == format).Read(new(path, Encoding.UTF8.GetBytes(text)));
        using var writer = new StringWriter { NewLine = "\n" };
        DiagnosticText.Write(writer, import.Diagnostics, Sample.Files((path, text)));
        foreach (var file in LessonFiles.Of(import, "Quiz")) writer.Write($"\n--- {file.Name}\n{Encoding.UTF8.GetString(file.Bytes.Span)}");
        return writer.ToString();
    }

    private static string Plain(Markup? markup) => markup is { } text ? PlainText.Of(text.Source) : "-";

    private static string Ours(Question question) => $"{Plain(question.Stem)} | {Answers(question)} | {Plain(question.Explanation)}";

    private static string Theirs(JsonNode question) => $"{Text(question["stem"])} | {TheirAnswers(question)} | {Text(question["globalFeedback"])}";

    /// <summary>Answers in one form, with feedback.</summary>
    private static string Answers(Question question) => question switch
    {
        SingleChoiceQuestion q => string.Join(' ', q.Options.Select(o => $"{(o.Id == q.Key ? "=" : "~")}{Weight(o.Id == q.Key ? Fraction.One : q.Credits.GetValueOrDefault(o.Id.Value, Fraction.Zero))}{Plain(o.Text)}{Feedback(o.Feedback)}")),
        MultipleChoiceQuestion q => string.Join(' ', q.Options.Select(o => $"{(q.Keys.Contains(o.Id) ? "+" : "~")}{Plain(o.Text)}{Feedback(o.Feedback)}")),
        TrueFalseQuestion q => $"{q.Answer}{Feedback(q.Answer ? q.FeedbackOnFalse : q.FeedbackOnTrue)}{Feedback(q.Answer ? q.FeedbackOnTrue : q.FeedbackOnFalse)}",
        NumericalQuestion q => string.Join(' ', q.Key.Answers.Select(a => $"={Weight(a.Credit)}{a.Low}..{a.High}{Feedback(a.Feedback)}")),
        ShortAnswerQuestion q => string.Join(' ', q.Key.Accept.Select(a => $"={Weight(a.Credit)}{a.Text}{Feedback(a.Feedback)}")),
        MatchingQuestion q => string.Join(' ', [.. q.Pairs.Select(p => $"{Plain(p.Left)}->{Plain(p.Right)}"), .. q.Distractors.Select(d => $"->{Plain(d.Text)}")]),
        _ => question.Type.Name,
    };

    private static string TheirAnswers(JsonNode question) => (string)question["type"]! switch
    {
        "TF" => $"{(bool)question["isTrue"]!}{Hash(question["trueFeedback"])}{Hash(question["falseFeedback"])}",
        "Matching" => string.Join(' ', ((JsonArray)question["matchPairs"]!).Select(p => $"{Text(p!["subquestion"])}->{(string)p["subanswer"]!}")),
        _ => string.Join(' ', ((JsonArray)question["choices"]!).Select(c => Theirs(c!, (JsonArray)question["choices"]!, (string)question["type"]!))),
    };

    private static string Theirs(JsonNode choice, JsonArray all, string type)
    {
        decimal? weight = (decimal?)choice["weight"];
        string sign = type == "MC" && all.All(c => !(bool)c!["isCorrect"]!) ? weight > 0 ? "+" : "~" : (bool)choice["isCorrect"]! ? "=" : "~";
        string shown = weight is null or 100 || sign is "+" || weight < 0 ? "" : $"%{weight}%";
        return $"{sign}{shown}{(type == "Numerical" ? Number(choice["text"]!) : Text(choice["text"]))}{Hash(choice["feedback"])}";
    }

    /// <summary>The answers of a trap, which has no feedback worth comparing.</summary>
    private static string Answers(JsonNode answers) => answers switch
    {
        JsonValue isTrue => $"{(bool)isTrue}",
        JsonObject number => $"={Number(number)}",
        JsonArray { Count: > 0 } pairs when pairs[0] is JsonArray => string.Join(' ', pairs.Select(p => $"{(string)p![0]!}->{(string)p[1]!}")),
        JsonArray choices when choices.All(c => !(bool)c!["correct"]!) => string.Join(' ', choices.Select(c => $"{((decimal?)c!["weight"] > 0 ? "+" : "~")}{(string)c["text"]!}")),
        // Of several that are right the first is our key; another earns as much.
        JsonArray choices => string.Join(' ', choices.Select((c, i) => $"{((bool)c!["correct"]! && (choices.All(o => (bool)o!["correct"]!) || i == choices.Index().First(o => (bool)o.Item!["correct"]!).Index) ? "=" : (bool)c["correct"]! ? "~" : "~")}{(string)c["text"]!}")),
        _ => "-",
    };

    private static string Number(JsonNode number) => (string)number["type"]! switch
    {
        "range" => $"{Fraction.FromDecimal((decimal)number["number"]! - (decimal)number["range"]!)}..{Fraction.FromDecimal((decimal)number["number"]! + (decimal)number["range"]!)}",
        "high-low" => $"{Fraction.FromDecimal((decimal)number["numberLow"]!)}..{Fraction.FromDecimal((decimal)number["numberHigh"]!)}",
        _ => $"{Fraction.FromDecimal((decimal)number["number"]!)}..{Fraction.FromDecimal((decimal)number["number"]!)}",
    };

    private static string Weight(Fraction share) => share == Fraction.One || share.IsZero ? "" : $"%{(share * 100).ToDecimal()}%";

    private static string Feedback(Markup? feedback) => feedback is null ? "" : $"#{Plain(feedback)}";

    private static string Hash(JsonNode? feedback) => feedback is null ? "" : $"#{Text(feedback)}";

    private static string Text(JsonNode? text) => text is null ? "-" : PlainText.Folded((string)text["text"]!);

    private static JsonNode Json(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Oracles, file)))!;
}
