using Explainer.Questions;

namespace Explainer.Tests.Questions;

public sealed class ShortAnswerQuestionTests
{
    [TestCase("photosyntesis", Verdict.Correct, "Right – spelled *photosynthesis*. Light makes sugar.")]
    [TestCase("photosynthesis", Verdict.Correct, "Light makes sugar.")]
    [TestCase("asimilation", Verdict.Partial, "Spelled *assimilation*.")]
    [TestCase("fotosyntesis", Verdict.Incorrect, null)]
    [TestCase("chemosynthesis", Verdict.Incorrect, null, Description = "rejected")]
    [TestCase("chemosyntesis", Verdict.Incorrect, null, Description = "nearer to the rejected one")]
    public void Lets_slips_pass_and_shows_the_spelling(string typed, Verdict verdict, string? comment)
    {
        var grade = Samples.ShortAnswer.Question.Grade(new EnteredText(typed));
        Assert.That((grade.Verdict, grade.Parts[0].Comment?.Source), Is.EqualTo((verdict, comment)));
        Assert.That(grade.Parts[0].Right?.Source, Is.EqualTo("photosynthesis"));
    }

    [TestCase("hypertension", "hyperetnsion", null, true)]
    [TestCase("hypertension", "hyperetnsion", 0, false, Description = "0 lets none pass")]
    [TestCase("cat", "cut", null, false, Description = "short words allow none")]
    [TestCase("cat", "cut", 1, true, Description = "a number replaces the limit by length")]
    [TestCase("한국", "한굴", 1, false, Description = "but no guard")]
    [TestCase("ガス", "カス", null, false, Description = "a voicing mark is no accent")]
    [TestCase("vitamin b12", "vitamin b6", 2, false)]
    [TestCase("vitamin b12", "vitamine b12", null, true)]
    [TestCase("1 may 1945", "may 1 1945", 9, true, Description = "the same numbers in the same order")]
    [TestCase("room 1 or 2", "room 2 or 1", 9, false)]
    [TestCase("café", "cafe", null, true, Description = "accents are slips that cost nothing")]
    [TestCase("café", "cafe", 0, false)]
    public void Guards_slips(string accepted, string typed, int? limit, bool right) =>
        Assert.That(Ask(new TextKey([new(accepted)]) { Typos = limit }, typed), Is.EqualTo(right));

    [TestCase("JavaScript", true)]
    [TestCase("JavaScrpt", true)]
    [TestCase("javascript", false, Description = "where case counts, a wrong case is no slip")]
    [TestCase("Javascrpt", false)]
    public void Capitals_that_count_are_no_slips(string typed, bool right) =>
        Assert.That(Ask(new TextKey([new("JavaScript")]) { Folding = new() { CaseSensitive = true } }, typed), Is.EqualTo(right));

    [Test]
    public void As_near_to_a_rejected_answer_is_wrong() =>
        Assert.That(Ask(new TextKey([new("steel")]) { Reject = ["steal"] }, "stel"), Is.False);

    [Test]
    public void The_highest_credit_counts()
    {
        var key = new TextKey([new("colour") { Credit = new(1, 2) }, new("Colour.")]);
        Assert.That(Ask(key, "colour"), Is.True);
    }

    [Test]
    public void What_was_typed_is_shown_as_it_is_and_is_no_markup() =>
        Assert.That(Samples.ShortAnswer.Question.Grade(new EnteredText(" [x](claim:y) *z*")).Parts[0].Text.Source, Is.EqualTo(@"\[x\](claim:y) \*z\*"));

    static bool Ask(TextKey key, string typed) =>
        new ShortAnswerQuestion(key) { Id = new("s"), Stem = "?" }.Grade(new EnteredText(typed)).Verdict == Verdict.Correct;
}
