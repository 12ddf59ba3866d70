using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reports;
using Explainer.Sessions;
using Explainer.Tests.Questions;

namespace Explainer.Tests.Reports;

/// <summary>Statements by the rules of xAPI that readers check, and by those that they do not notice.</summary>
public sealed partial class XapiWriterTests
{
    private static readonly string[] Types = ["true-false", "choice", "fill-in", "matching", "sequencing", "numeric", "other"];

    private static JsonElement[] Kim => Statements(MadeUpLearner.Report);

    private static IEnumerable<TestCaseData> Mapped =>
    [
        Case(Samples.SingleChoice, "choice", ["a"], "a"),
        Case(Samples.MultipleChoice, "choice", ["a[,]b"], "a[,]b"),
        Case(Samples.TrueFalse, "true-false", ["false"], "false"),
        Case(Samples.Numerical, "numeric", ["384350[:]384450"], "384400"),
        Case(Samples.ShortAnswer, "fill-in", ["{case_matters=false}photosynthesis"], "Photosynthesis"),
        Case(Samples.Ordering, "sequencing", ["a[,]b[,]c[,]d", "a[,]b[,]d[,]c"], "a[,]b[,]d[,]c"),
        Case(Samples.Matching, "matching", ["a[.]a[,]b[.]a[,]c[.]c"], "a[.]a[,]b[.]a[,]c[.]c"),
        Case(Samples.Cloze, "fill-in", ["100[,]steam[,]normal", "100[,]vapour[,]normal"], "100[,]steam[,]normal"),
        Case(Samples.Classification, "matching", ["deaths[.]claimed[,]treaty[.]confirmed"], "deaths[.]claimed[,]treaty[.]confirmed"),
    ];

    [TestCaseSource(nameof(Mapped))]
    public void Every_type_has_an_interaction_and_says_what_is_right(Sample sample, string type, string[] patterns, string response)
    {
        var statement = Statements(Answered(sample.Question, sample.Right)).Single();
        var definition = statement.GetProperty("object").GetProperty("definition");
        Assert.That(definition.GetProperty("interactionType").GetString(), Is.EqualTo(type));
        Assert.That(definition.GetProperty("correctResponsesPattern").EnumerateArray().Select(p => p.GetString()), Is.EqualTo(patterns));
        Assert.That(statement.GetProperty("result").GetProperty("response").GetString(), Is.EqualTo(response));
        Assert.That(statement.GetProperty("result").GetProperty("success").GetBoolean(), Is.True);
        string[] lists = type switch { "choice" or "sequencing" => ["choices"], "matching" => ["source", "target"], _ => [] };
        Assert.That(definition.EnumerateObject().Select(p => p.Name).Intersect(["choices", "source", "target", "scale", "steps"]), Is.EqualTo(lists), "lists only where they belong");
        foreach (string list in lists)
        {
            string?[] ids = [.. definition.GetProperty(list).EnumerateArray().Select(c => c.GetProperty("id").GetString())];
            Assert.That(ids, Is.Unique, "validators do not notice a choice that is there twice");
        }
    }

    [Test]
    public void All_types_are_mapped() => Assert.That(Mapped.Select(c => ((Sample)c.Arguments[0]!).Question.Type), Is.EquivalentTo(Samples.All.Select(s => s.Question.Type)));

    [Test]
    public void Nothing_is_null_and_no_pattern_list_empty()
    {
        foreach (var statement in Kim)
        {
            Assert.That(Everything(statement).Select(e => e.Value.ValueKind), Has.None.EqualTo(JsonValueKind.Null));
            if (statement.GetProperty("object").GetProperty("definition").TryGetProperty("correctResponsesPattern", out var patterns)) Assert.That(patterns.GetArrayLength(), Is.Positive);
        }
    }

    [Test]
    public void Ids_are_unique_UUIDs_and_the_same_next_time()
    {
        string[] ids = [.. Kim.Select(s => s.GetProperty("id").GetString()!)];
        Assert.That(ids, Is.Unique);
        Assert.That(ids, Is.All.Matches(Uuid().ToString()));
        Assert.That(Kim.Select(s => s.GetProperty("id").GetString()), Is.EqualTo(ids));
    }

    [Test]
    public void Names_are_IRIs_and_times_have_a_zone() => Assert.Multiple(() =>
    {
        foreach (var statement in Kim)
        {
            string[] iris =
            [
                statement.GetProperty("verb").GetProperty("id").GetString()!, statement.GetProperty("object").GetProperty("id").GetString()!,
                statement.GetProperty("actor").GetProperty("account").GetProperty("homePage").GetString()!,
                .. statement.GetProperty("result").GetProperty("extensions").EnumerateObject().Select(e => e.Name),
                .. statement.GetProperty("context").GetProperty("extensions").EnumerateObject().Select(e => e.Name),
            ];
            Assert.That(iris, Is.All.Matches<string>(i => Uri.TryCreate(i, UriKind.Absolute, out _)));
            Assert.That(statement.GetProperty("timestamp").GetString(), Does.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"));
            Assert.That(statement.GetProperty("result").GetProperty("duration").GetString(), Does.Match(@"^PT\d+(\.\d+)?S$"));
            Assert.That(Types, Does.Contain(statement.GetProperty("object").GetProperty("definition").GetProperty("interactionType").GetString()));
        }
    });

    [Test]
    public void The_agent_has_one_identifier_and_it_is_no_address()
    {
        Assert.That(Kim.Select(s => s.GetProperty("actor").EnumerateObject().Select(p => p.Name)), Is.All.EqualTo(new[] { "objectType", "account" }));
        Assert.That(Name(MadeUpLearner.Report), Is.EqualTo("Kim"));
        string hashed = Name(Answered(Samples.TrueFalse.Question, Samples.TrueFalse.Right, learner: "kim@school.example"));
        Assert.That(hashed, Does.Match("^anon-[0-9a-f]{12}$"));
    }

    [Test]
    public void A_score_lies_between_its_ends_and_partly_right_is_no_success()
    {
        var half = Statements(Answered(Samples.SingleChoice.Question, new ChosenOptions(["b"]))).Single().GetProperty("result");
        Assert.That(half.GetProperty("score").GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("""{"scaled":0.5,"raw":0.5,"min":0,"max":1}"""));
        Assert.That(half.GetProperty("success").GetBoolean(), Is.False);
        var free = Statements(Answered(Samples.TrueFalse.Question with { Points = 0 }, Samples.TrueFalse.Right)).Single().GetProperty("result");
        Assert.That(free.TryGetProperty("score", out _), Is.False, "a score of nothing has no scale");
    }

    [Test]
    public void I_dont_know_is_told_apart_and_is_no_response()
    {
        var result = Statements(Answered(Samples.TrueFalse.Question, new DontKnow())).Single().GetProperty("result");
        Assert.That(result.TryGetProperty("response", out _), Is.False);
        Assert.That(result.GetProperty("extensions").GetProperty("https://explainer.invalid/xapi/verdict").GetString(), Is.EqualTo("dont-know"));
        Assert.That(result.GetProperty("extensions").EnumerateObject().Select(e => e.Name), Has.None.EndWith("certainty"));
    }

    [Test]
    public void Certainty_is_a_probability() =>
        Assert.That(Kim[0].GetProperty("result").GetProperty("extensions").GetProperty("https://explainer.invalid/xapi/certainty").GetDecimal(), Is.EqualTo(0.95m));

    [Test]
    public void A_huge_number_is_written_out()
    {
        var statement = Statements(Answered(Samples.Numerical.Question, new EnteredText("1e40"))).Single();
        Assert.That(statement.GetProperty("result").GetProperty("response").GetString(), Is.EqualTo("1" + new string('0', 40)));
    }

    [Test]
    public void Too_many_right_orders_are_not_listed()
    {
        var ties = new OrderingQuestion([[.. "abcdef".Select(c => new OrderingItem(new($"{c}"), $"{c}"))]]) { Id = new("ties"), Stem = "Any order." };
        var statement = Statements(Answered(ties, new ArrangedOptions(["a", "b", "c", "d", "e", "f"]))).Single();
        Assert.That(statement.GetProperty("object").GetProperty("definition").TryGetProperty("correctResponsesPattern", out _), Is.False);
    }

    [Test]
    public void Whatever_the_author_wrote_as_language_the_tag_is_one()
    {
        var report = Answered(Samples.TrueFalse.Question, Samples.TrueFalse.Right, language: "not a tag");
        Assert.That(Statements(report)[0].GetProperty("object").GetProperty("definition").GetProperty("description").EnumerateObject().Single().Name, Is.EqualTo("und"));
    }

    private static LearnerReport Answered(Question question, Response response, string learner = "Kim", string language = "en")
    {
        var lesson = new Lesson(new("l"), "A lesson", [new QuestionStep(question)]) { Course = new("c"), CourseTitle = "A course", Canonical = "l", Language = language };
        var session = MadeUpLearner.Played(1, lesson, Occasion.Lesson, 1, [new Advance(), new Respond(response)], o => o with { Learner = learner });
        return new(learner, MadeUpLearner.Start, ReportScope.All, [session], []);
    }

    private static JsonElement[] Statements(LearnerReport report)
    {
        using var json = JsonDocument.Parse(new XapiWriter("explainer test", m => m.Source).Write(report));
        return [.. json.RootElement.Clone().EnumerateArray()];
    }

    private static string Name(LearnerReport report) => Statements(report)[0].GetProperty("actor").GetProperty("account").GetProperty("name").GetString()!;

    private static IEnumerable<JsonProperty> Everything(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Everything(p.Value).Prepend(p)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Everything),
        _ => [],
    };

    private static TestCaseData Case(Sample sample, string type, string[] patterns, string response) => new TestCaseData(sample, type, patterns, response).SetName($"xAPI of {sample}");

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Uuid();
}
