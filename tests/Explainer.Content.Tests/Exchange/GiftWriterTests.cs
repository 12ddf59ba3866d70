using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Tests.Questions;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Tests.Questions;
using Fractions;

namespace Explainer.Content.Tests.Exchange;

public sealed class GiftWriterTests
{
    [TestCase(null, true), TestCase(2, true), TestCase(0, false)]
    public void That_slips_of_spelling_are_wrong_there_is_said(int? typos, bool isSaid)
    {
        var question = new ShortAnswerQuestion(new([new("Oslo")]) { Typos = typos }) { Id = new("q"), Stem = "Which?" };
        Assert.That(Explainer.Content.Exchange.Gift.GiftWriter.Write(ExportedWork.Of(ForeignQuestions.Lesson(question))).Losses.Any(l => l.Message.Contains("a slip of spelling is wrong", StringComparison.Ordinal)), Is.EqualTo(isSaid));
    }

    [Test]
    public void Writes_a_question_of_each_type_and_says_what_is_lost() => Golden.Compare(Written(Samples.All.Select(s => s.Question)), "Exchange/samples.gift.expected.txt");

    [Test]
    public void Writes_texts_that_are_full_of_its_signs() => Golden.Compare(Written(Traps), "Exchange/traps.gift.expected.txt");

    /// <summary>What a learner sees is compared, as HTML: a text may come back with another backslash or entity.</summary>
    [Test]
    public void What_it_can_say_is_the_same_after_it_is_read() => NastyQuestions.Any.Select(Expressible).Where(q => q is not null && !HasHtmlBlock(q)).Sample(
        question =>
        {
            var export = Export([question!]);
            if (export.Losses.Any(l => l.Rule == Rules.QuestionLeftOut)) return; // a '->' where none can be
            string gift = Text(export);
            var import = GiftReaderTests.Read(gift);
            if (import.Diagnostics.Length > 0) throw new AssertionException($"{import.Diagnostics[0]}\n{gift}");
            Assert.That(Told.Of(Shown(GiftReaderTests.Questions(import).Single())), Is.EqualTo(Told.Of(Shown(question!))), gift);
        },
        iter: 1500);

    [Test]
    public void Pages_and_lessons_are_the_same_after_they_are_read()
    {
        var lesson = Sample.Lesson("lesson: x\ntitle: \"Rivers / lakes\"\nsteps:\n  - page: a\n    title: \"A: b\"\n    body: |\n      # Head\n\n      - one\n      - two\n  - { question: q, type: true-false, stem: \"It is: so.\", answer: true }\n");
        var import = GiftReaderTests.Read(Text(ExportFormat.All.First(f => f.Name == "gift").Write(ExportedWork.Of(lesson))));
        var page = (PageStep)import.Lessons.Single().Steps[0];
        Assert.That((import.Lessons[0].Title, page.Page.Title, page.Page.Body.Source), Is.EqualTo(("Rivers/lakes", "A: b", "# Head\n\n- one\n- two")).Or.EqualTo(("Rivers / lakes", "A: b", "# Head\n\n- one\n- two")));
    }

    /// <summary>The golden files are read by a parser that is not ours, wherever node and that parser are.</summary>
    [TestCase("samples.gift.expected.txt")]
    [TestCase("traps.gift.expected.txt")]
    public void Another_parser_reads_it(string file)
    {
        string path = Path.Combine(Golden.Folder, "Exchange", file);
        var node = Run("node", "-e", "require('gift-pegjs')");
        if (node is not { Code: 0 }) Assert.Ignore("gift-pegjs is not there: npm install --prefix FOLDER gift-pegjs@1.0.2, and NODE_PATH=FOLDER/node_modules.");
        var read = Run("node", "-e", "const t=require('fs').readFileSync(process.argv[1],'utf8').split('\\n=====\\n')[1]; console.log(JSON.stringify(require('gift-pegjs').parse(t)))", path)!;
        Assert.That(read.Code, Is.Zero, read.Output);
        var theirs = ((JsonArray)JsonNode.Parse(read.Output)!).Where(q => (string)q!["type"]! != "Category");
        var ours = GiftReaderTests.Questions(GiftReaderTests.Read(File.ReadAllText(path).Split("\n=====\n")[1]));
        Assert.That(ours.Select(q => q.Id.Value), Is.EqualTo(theirs.Select(q => (string)q!["title"]!)));
    }

    private static IEnumerable<Question> Traps =>
    [
        new SingleChoiceQuestion([Samples.Option("a", "C#", "a = b: {x} ~ y #1 \\"), Samples.Option("b", "50% of it"), Samples.Option("c", "%50%"), Samples.Option("d", "a -> b"), Samples.Option("e", "<b> & c")], new("a")) { Id = new("signs"), Stem = "See https://example.org: which\nline {one}?", Explanation = "**Bold**\n\n- a\n- b" },
        new SingleChoiceQuestion([Samples.Option("a", "[html] x"), Samples.Option("b", "`a -> b`"), Samples.Option("c", "// no comment")], new("b")) { Id = new("markers"), Stem = "// Is it <i>so</i>?" },
        new ShortAnswerQuestion(new TextKey([new("=a~b#c{d}:\\"), new("*")])) { Id = new("typed"), Stem = "$CATEGORY: what?" },
        new ShortAnswerQuestion(new TextKey([new("a -> b")])) { Id = new("arrow"), Stem = "Arrow?" },
        new TrueFalseQuestion(true) { Id = new("only-right"), Stem = "T", FeedbackOnTrue = "#yes" },
        new NumericalQuestion(new NumberKey([new NumberNear(new(1, 3), new(null, new Fraction(1, 10))), new NumberBetween(new(-1), new(1, 2)) { Credit = new(2, 7) }])) { Id = new("thirds"), Stem = "n?" },
        new MatchingQuestion([new(new("a"), "a -> b", "x = y"), new(new("b"), "**c**", "*d*")], []) { Id = new("pairs"), Stem = "Match:" },
        new MultipleChoiceQuestion([.. Enumerable.Range(0, 12).Select(i => Samples.Option($"o{i}", $"{i}"))], [.. Enumerable.Range(0, 11).Select(i => new OptionId($"o{i}"))]) { Id = new("eleven"), Stem = "Many?" },
        new ClozeQuestion([new ClozeWords("It is "), new TextGap("g", new TextKey([new("so")])), new ClozeWords(" *here*.")]) { Id = new("gap"), Stem = "Fill in:" },
        new ClozeQuestion([new ClozeWords("It is "), new ChoiceGap("g", [Samples.Option("a", "so"), Samples.Option("b", "not")], new("a"))]) { Id = new("gap-at-end"), Stem = "Fill in:" },
    ];

    /// <summary>The question without what GIFT has no place for; null for types that it cannot say.</summary>
    private static Question? Expressible(Question question)
    {
        var plain = question with { Hints = [], Points = Fraction.One, Attempts = null, Shuffles = true, AsksCertainty = true, Tags = [] };
        return plain switch
        {
            SingleChoiceQuestion q => q with { Options = Lettered(q.Options), Key = new(Letter(q.Options.IndexOf(q.Options.First(o => o.Id == q.Key)))), Credits = q.Credits.Where(c => !Percent(c.Value).IsZero).ToImmutableSortedDictionary(c => Letter(q.Options.IndexOf(q.Options.First(o => o.Id.Value == c.Key))), c => Percent(c.Value), StringComparer.Ordinal) },
            MultipleChoiceQuestion { Keys.IsEmpty: false } q => q with { Options = Lettered(q.Options), Keys = [.. q.Options.Index().Where(o => q.Keys.Contains(o.Item.Id)).Select(o => new OptionId(Letter(o.Index)))] },
            TrueFalseQuestion q => q,
            NumericalQuestion q => q with { Key = new([.. q.Key.Answers.Select(Decimal)]) },
            ShortAnswerQuestion q => q with { Key = new([.. q.Key.Accept.Select(a => a with { Text = TextFolding.Default.Fold(a.Text).Trim(), Credit = Percent(a.Credit) }).Where(a => a.Text.Length > 0)]) },
            MatchingQuestion { Pairs.Length: > 1 } q => q with { Pairs = [.. q.Pairs.Select((p, i) => new MatchingPair(new(Letter(i)), p.Left, Plainly(p.Right)))], Distractors = [.. q.Distractors.Select((d, i) => new Option(new(Letter(q.Pairs.Length + i)), Plainly(d.Text)))] },
            _ => null,
        };
    }

    /// <summary>HTML that is a block of its own is shown as code, which has a test of its own.</summary>
    private static bool HasHtmlBlock(Question question) => Told.Of(question) is var told && (told.Contains("<?", StringComparison.Ordinal) || told.Contains("<!", StringComparison.Ordinal) || told.Contains("</", StringComparison.Ordinal) || told.Contains("<b>", StringComparison.Ordinal) || told.Contains("'<", StringComparison.Ordinal) || told.Contains("\n<", StringComparison.Ordinal));

    [Test]
    public void HTML_stays_the_text_that_it_is_with_us() => Assert.That(
        GiftReaderTests.Questions(GiftReaderTests.Read(Text(Export([new TrueFalseQuestion(true) { Id = new("q"), Stem = @"<b>x</b> \\<i> \<u>", Explanation = "<div>\n*x*\n</div>" }])))).Select(q => (Xhtml.Line(q.Stem), q.Explanation?.Source)),
        Is.EqualTo(new[] { ("&lt;b&gt;x&lt;/b&gt; \\&lt;i&gt; &lt;u&gt;", "```\n<div>\n*x*\n</div>\n```") }));

    /// <summary>A right side is plain text in GIFT.</summary>
    private static Markup Plainly(Markup markup) => PlainMarkup.Of(OutwardMarkup.Words(markup));

    private static AcceptedNumber Decimal(AcceptedNumber number) => number is NumberNear near
        ? new NumberNear(Rounded(near.Answer), near.Tolerance.Around(near.Answer) is { IsZero: false } around ? new(Rounded(around), null) : Tolerance.None) { Credit = Percent(near.Credit), Feedback = near.Feedback }
        : new NumberBetween(Rounded(number.Low), Rounded(number.High)) { Credit = Percent(number.Credit), Feedback = number.Feedback };

    private static Fraction Rounded(Fraction number) => Content.Yaml.AuthorNumber.Of(DecimalText.Of(number))!.Value;

    private static Fraction Percent(Fraction share) => Content.Yaml.AuthorNumber.Share(Content.Exchange.Gift.GiftNumber.Percent(share)[1..])!.Value;

    private static ImmutableArray<Option> Lettered(ImmutableArray<Option> options) => [.. options.Select((o, i) => new Option(new(Letter(i)), o.Text) { Feedback = o.Feedback })];

    private static string Letter(int place) => Content.Questions.OptionList.IdAt(place);

    /// <summary>The question with each text as it is seen.</summary>
    private static Question Shown(Question question)
    {
        var seen = question with { Id = new("q"), Stem = Seen(question.Stem), Explanation = Seen(question.Explanation) };
        return seen switch
        {
            SingleChoiceQuestion q => q with { Options = [.. q.Options.Select(Seen)] },
            MultipleChoiceQuestion q => q with { Options = [.. q.Options.Select(Seen)] },
            TrueFalseQuestion q => q with { FeedbackOnTrue = Seen(q.FeedbackOnTrue), FeedbackOnFalse = Seen(q.FeedbackOnFalse) },
            NumericalQuestion q => q with { Key = new([.. q.Key.Answers.Select(a => a with { Feedback = Seen(a.Feedback) })]) },
            ShortAnswerQuestion q => q with { Key = new([.. q.Key.Accept.Select(a => a with { Feedback = Seen(a.Feedback) })]) },
            MatchingQuestion q => q with { Pairs = [.. q.Pairs.Select(p => new MatchingPair(p.Id, Seen(p.Left), Seen(p.Right)))], Distractors = [.. q.Distractors.Select(Seen)] },
            _ => seen,
        };
    }

    private static Option Seen(Option option) => option with { Text = Seen(option.Text), Feedback = Seen(option.Feedback) };

    private static Markup? Seen(Markup? markup) => markup is { } text && !string.IsNullOrWhiteSpace(text.Source) ? Seen(text) : default(Markup?);

    private static Markup Seen(Markup markup) => new(Claims.PlainText.Folded(Xhtml.Blocks(new(OutwardMarkup.Of(markup).Trim()))));

    private static Export Export(IEnumerable<Question> questions) => ExportFormat.All.First(f => f.Name == "gift").Write(ExportedWork.Of(
        new Lesson(new("quiz"), "Quiz", [.. questions.Select(q => new QuestionStep(q))]) { Course = new("quiz"), CourseTitle = "Quiz", Canonical = "" }));

    private static string Text(Export export) => Encoding.UTF8.GetString(export.Files.Single().Bytes.Span);

    private static string Written(IEnumerable<Question> questions)
    {
        var export = Export(questions);
        using var losses = new StringWriter { NewLine = "\n" };
        DiagnosticText.WriteLines(losses, export.Losses);
        return $"{losses}\n=====\n{Text(export)}";
    }

    private sealed record Ran(int Code, string Output);

    private static Ran? Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new(process.ExitCode, output + errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
