using Explainer.Questions;

namespace Explainer.Content.Tests.Questions;

public sealed class ClassificationFormatTests
{
    private const string Claims = """

        claims:
          opened: { text: The *bridge* is open., claimant: The office, status: confirmed, as-of: 2021-05-03, sources: [register] }
          cost: { text: It was cheap., claimant: The company, status: disputed }
        sources: { register: { title: The register, publisher: The office } }
        """;

    [Test]
    public void Without_items_each_claims_own_status_is_right()
    {
        var question = Of("claims: [opened, cost]");
        Assert.Multiple(() =>
        {
            Assert.That(question.Categories.Select(c => c.Id.Value), Is.EqualTo(new[] { "confirmed", "claimed", "disputed", "analysis" }));
            Assert.That(question.Items.Select(i => $"{i.Id} {i.Category} {i.Text}"), Is.EqualTo(new[] { @"opened confirmed The \*bridge\* is open.", "cost disputed It was cheap." }));
            Assert.That(question.Items[0].Sources.Single().Title, Is.EqualTo("The register"));
            Assert.That(question.Grade(new DontKnow()).Parts[0].Comment?.Source, Is.EqualTo("Who says so: The office, as of 2021-05-03. Source: The register, The office."));
        });
    }

    [Test]
    public void Beside_items_claims_are_what_the_question_is_about()
    {
        var question = Of("claims: [cost]\nitems: [{ text: x, category: analysis, id: own, feedback: So. }, { text: y, category: Claimed }]");
        Assert.That(question.Items.Select(i => $"{i.Id} {i.Category} {i.Feedback}"), Is.EqualTo(new[] { "own analysis So.", "b claimed " }));
        Assert.That(question.Claims.Select(c => c.Value), Is.EqualTo(new[] { "cost" }));
    }

    [Test]
    public void Claims_can_be_sorted_into_categories_of_the_authors_own()
    {
        var question = Of("claims: [opened, cost]\ncategories: [Disputed, { text: Settled, id: confirmed }]");
        Assert.That(question.Items.Select(i => i.Category.Value), Is.EqualTo(new[] { "confirmed", "a" }));
    }

    [Test]
    public void A_text_names_its_category_before_an_id_by_place_does()
    {
        var question = Of("categories: [b, a, { text: a text, id: own }]\nitems: [{ text: x, category: a }, { text: y, category: a text }, { text: z, category: own }]");
        Assert.That(question.Items.Select(i => i.Category.Value), Is.EqualTo(new[] { "b", "own", "own" }));
    }

    [TestCase("", 0)]
    [TestCase(", categories: [Claimed, Analysis]", 1)]
    public void A_courses_own_question_sees_the_courses_claims(string categories, int errors)
    {
        var files = Sample.Files(
            ("course.yaml", $"course: c\ntitle: x\nlessons: [a.yaml]\nprepost: [q]\nquestions:\n  - {{ question: q, type: classification, stem: x, claims: [opened]{categories} }}\n"),
            ("claims.yaml", "claims: { opened: { text: It is open., claimant: x, status: confirmed } }\n"),
            ("a.yaml", "lesson: a\ntitle: x\nsteps: [{ page: p, title: x, body: x }]\n"));
        Assert.That(new ContentCheck(files) { Lints = false }.Check(["."]).Errors, Is.EqualTo(errors));
        Assert.That(new ContentReader(files).ReadCourse(".").Value!.PrePost?.Questions.Count(), errors == 0 ? Is.EqualTo(1) : Is.Null.Or.EqualTo(0));
    }

    private static ClassificationQuestion Of(string lines) => (ClassificationQuestion)Sample.Lesson(Sample.WithQuestion($"type: classification\nstem: x\n{lines}") + Claims).Questions.Single();
}
