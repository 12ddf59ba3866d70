using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Explainer.Content.Claims;
using Explainer.Content.Tests.Questions;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Tests.Questions;

namespace Explainer.Content.Tests.Exchange;

/// <summary>Lessons on paper.</summary>
public sealed class PrintTests
{
    [TestCase("markdown", false)]
    [TestCase("markdown", true)]
    [TestCase("html", false)]
    [TestCase("html", true)]
    public void Prints_everything_of_a_lesson(string format, bool withKey)
    {
        var export = Write(format, Sample.Lesson(Sample.Everything), withKey);
        using var losses = new StringWriter { NewLine = "\n" };
        DiagnosticText.WriteLines(losses, export.Losses);
        Golden.Compare($"{losses}\n=====\n{Text(export)}", $"Exchange/everything{(withKey ? ".key" : "")}.{format}.expected.txt");
    }

    /// <summary>Whatever marks the key is turned around: without the key the sheet must stay the same.</summary>
    [TestCase("markdown")]
    [TestCase("html")]
    public void Without_the_key_nothing_tells_it(string format)
    {
        string sheet = Text(Write(format, ExportFormatTests.Lesson(Secret(false)), withKey: false)), other = Text(Write(format, ExportFormatTests.Lesson(Secret(true)), withKey: false));
        Assert.That(other, Is.EqualTo(sheet));
        Assert.That(sheet, Does.Not.Contain("secret"));
    }

    [TestCase("markdown")]
    [TestCase("html")]
    public void The_key_has_a_sheet_of_its_own_at_the_end(string format)
    {
        string sheet = Text(Write(format, ExportFormatTests.Lesson(Secret(false)), withKey: true));
        Assert.That(sheet.IndexOf("secret", StringComparison.Ordinal), Is.GreaterThan(sheet.IndexOf("Answers", StringComparison.Ordinal)));
        Assert.That(sheet.IndexOf("Answers", StringComparison.Ordinal), Is.Positive);
    }

    [Test]
    public void Pages_for_those_who_missed_a_question_are_printed_with_the_key_alone()
    {
        var lesson = Sample.Lesson("lesson: x\ntitle: x\nsteps:\n  - { question: q, type: true-false, stem: s, answer: true }\n  - { page: again, title: Again, body: So it is true., show-if: { missed: q } }\n");
        Assert.That(Text(Write("markdown", lesson, withKey: false)), Does.Not.Contain("So it is true"));
        Assert.That(Write("markdown", lesson, withKey: false).Losses.Select(l => l.Message), Has.Some.Contains("page 'again'"));
        Assert.That(Text(Write("markdown", lesson, withKey: true)), Does.Contain("So it is true").And.Contain("## Answers"));
    }

    /// <summary>Nobody learns from the sheet how a claim stands that a question asks about.</summary>
    [Test]
    public void A_status_that_is_asked_for_is_not_told()
    {
        const string Course = "lesson: x\ntitle: x\nclaims:\n  a: { text: A is., claimant: B, status: disputed, sources: [s] }\n  b: { text: B is., claimant: B, status: analysis, sources: [s] }\nsources:\n  s: { title: S }\nsteps:\n  - { page: p, title: P, body: \"[A](claim:a) and [B](claim:b)\" }\n  - { question: q, type: classification, stem: s, claims: [a], categories: [disputed, claimed] }\n";
        string sheet = Text(Write("markdown", Sample.Lesson(Course), withKey: false));
        Assert.That(sheet, Does.Contain("A \\[C1\\] and B \\[C2, analysis\\]").And.Not.Contain("Disputed. A is"));
        Assert.That(Text(Write("markdown", Sample.Lesson(Course), withKey: true)), Does.Contain("A \\[C1, disputed\\]"));
    }

    [Test]
    public void Every_page_of_HTML_is_sound_and_runs_and_loads_nothing() => NastyQuestions.Any.Array[1, 4].Sample(
        questions =>
        {
            string html = Text(Write("html", ExportFormatTests.Lesson(questions.Select((q, i) => q with { Id = new($"q{i}") })), withKey: true));
            var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            Assert.That(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, [src], [onclick], [style]"), Is.Empty);
            Assert.That(page.QuerySelectorAll("input").All(i => i.HasAttribute("aria-label") || i.Closest("label") is not null), Is.True, "every field has a label");
            Assert.That(page.QuerySelectorAll("[id]").Select(e => e.Id), Is.Unique);
            Assert.That(page.QuerySelectorAll("section").All(s => page.GetElementById(s.GetAttribute("aria-labelledby")!) is not null), Is.True);
            Assert.That(Levels(page).Zip(Levels(page).Skip(1)).All(pair => pair.Second <= pair.First + 1), Is.True, "no level of headings is left out");
        },
        iter: 200);

    [Test]
    public void HTML_says_which_language_it_is_in()
    {
        var page = new HtmlParser().ParseDocument(Text(Write("html", Sample.Lesson("lesson: x\ntitle: Flüsse\nlanguage: de\nsteps:\n  - { question: q, type: true-false, stem: Der Nil ist lang., answer: true }\n"), withKey: true)));
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("de"));
        Assert.That(page.QuerySelectorAll("h2, legend").Select(e => e.FirstElementChild?.GetAttribute("lang")), Has.Some.EqualTo("en"));
    }

    /// <summary>All that a text shows, it shows in Markdown, too.</summary>
    [Test]
    public void Markdown_shows_every_text_as_it_is() => NastyQuestions.Text.Sample(
        text =>
        {
            var question = new TrueFalseQuestion(true) { Id = new("q"), Stem = Content.Exchange.Texts.PlainMarkup.Of(text) };
            Assert.That(PlainText.Of(Text(Write("markdown", ExportFormatTests.Lesson([question]), withKey: false))), Does.Contain(PlainText.Folded(text)));
        },
        iter: 1000);

    /// <summary>One question of each way of answering; all that is right is either turned around or marked as secret.</summary>
    private static IEnumerable<Question> Secret(bool turned)
    {
        Markup secret = "secret";
        yield return new SingleChoiceQuestion([Samples.Option("a", "one", "secret 1"), Samples.Option("b", "two", "secret 2")], new(turned ? "a" : "b")) { Id = new("q1"), Stem = "?", Explanation = secret, Hints = [secret] };
        yield return new MultipleChoiceQuestion([Samples.Option("a", "one"), Samples.Option("b", "two")], [new(turned ? "a" : "b")]) { Id = new("q2"), Stem = "?" };
        yield return new TrueFalseQuestion(turned) { Id = new("q3"), Stem = "?", FeedbackOnTrue = secret };
        yield return new NumericalQuestion(new Fractions.Fraction(turned ? 1 : 2)) { Id = new("q4"), Stem = "?" };
        yield return new ShortAnswerQuestion(new TextKey([new(turned ? "secret" : "secrets")])) { Id = new("q5"), Stem = "?" };
        yield return new ClassificationQuestion(ClassificationQuestion.Statuses, [new(new("a"), "one", ClassificationQuestion.Statuses[turned ? 0 : 1].Id) { Feedback = secret }]) { Id = new("q6"), Stem = "?" };
        yield return new ClozeQuestion([new ClozeWords("a "), new TextGap("t", new TextKey([new(turned ? "secret" : "secrets")])), new ChoiceGap("c", [Samples.Option("a", "one"), Samples.Option("b", "two")], new(turned ? "a" : "b"))]) { Id = new("q7"), Stem = "?" };
    }

    /// <summary>An order drawn from the author's would be undone by whoever knows the question's id, and the author's is the key.</summary>
    [Test]
    public void The_order_of_items_and_right_sides_says_nothing_of_the_order_in_the_file()
    {
        string sheet = Text(Write("markdown", ExportFormatTests.Lesson(Ordered([0, 1, 2, 3, 4])), withKey: false));
        Assert.That(Text(Write("markdown", ExportFormatTests.Lesson(Ordered([3, 1, 4, 0, 2])), withKey: false)), Is.EqualTo(sheet));
        Assert.That(Order(sheet, "item", 5), Is.Not.EqualTo(Enumerable.Range(0, 5)));
        Assert.That(Order(sheet, "right", 5), Is.Not.EqualTo(Enumerable.Range(0, 5)));
    }

    /// <summary>Two questions whose keys follow one another as given.</summary>
    private static IEnumerable<Question> Ordered(int[] order) =>
    [
        new OrderingQuestion([.. order.Select((n, place) => System.Collections.Immutable.ImmutableArray.Create(new OrderingItem(new($"{place}"), $"item{n}")))]) { Id = new("o"), Stem = "?" },
        new MatchingQuestion([.. order.Select((n, place) => new MatchingPair(new($"{place}"), $"left{place}", $"right{n}"))], []) { Id = new("m"), Stem = "?", Shuffles = false },
    ];

    private static IEnumerable<int> Order(string sheet, string word, int count) => Enumerable.Range(0, count).OrderBy(i => sheet.IndexOf($"{word}{i}", StringComparison.Ordinal));

    private static int[] Levels(IDocument page) => [.. page.QuerySelectorAll("h1, h2, h3, h4").Where(h => h.Closest("div, li") is null).Select(h => h.LocalName[1] - '0')];

    private static Export Write(string format, Lesson lesson, bool withKey) => ExportFormat.All.First(f => f.Name == format).Write(ExportedWork.Of(lesson) with { WithKey = withKey });

    private static string Text(Export export) => Encoding.UTF8.GetString(export.Files.Single().Bytes.Span);
}
