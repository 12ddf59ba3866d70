using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Questions;

public sealed class ShortAnswerFormatTests
{
    [TestCase("no"), TestCase("1:30"), TestCase("0o17"), TestCase("2024-06-19"), TestCase("1e3"), TestCase("null"), TestCase("~"), TestCase("010"), TestCase("폭풍군단")]
    public void An_accepted_text_stays_as_written(string written)
    {
        foreach (string accept in new[] { written, $"[{written}]", $"[{{ text: {written} }}]", $"\n  - {written}" })
            Assert.That(Sample.Question<ShortAnswerQuestion>($"type: short-answer\nstem: x\naccept: {accept}").Key.Accept.Single().Text, Is.EqualTo(written), accept);
    }

    [Test]
    public void Accepted_texts_have_credit_and_feedback_each()
    {
        var key = Sample.Question<ShortAnswerQuestion>("type: short-answer\nstem: x\naccept: [toll, { text: charge, credit: 50%, feedback: Nearly. }]").Key;
        Assert.That(key.Accept.Select(a => (a.Text, a.Credit, a.Feedback?.Source)), Is.EqualTo(new[] { ("toll", Fraction.One, null), ("charge", new Fraction(1, 2), "Nearly.") }));
    }

    [Test]
    public void Slips_go_by_length_unless_a_number_is_given()
    {
        Assert.That(Sample.Question<ShortAnswerQuestion>("type: short-answer\nstem: x\naccept: toll").Key.Typos, Is.Null);
        Assert.That(Sample.Question<ShortAnswerQuestion>("type: short-answer\nstem: x\naccept: toll\ntypos: 0").Key.Typos, Is.Zero);
        Assert.That(Sample.Question<ShortAnswerQuestion>("type: short-answer\nstem: x\naccept: toll\ntypos: 3").Key.Typos, Is.EqualTo(3));
    }

    [Test]
    public void A_rejected_text_does_not_pass_as_a_slip()
    {
        const string Question = "type: short-answer\nstem: x\naccept: hypotension\n";
        Assert.That(Sample.Question<ShortAnswerQuestion>(Question + "typos: 3").Grade(new EnteredText("hypertension")).Verdict, Is.EqualTo(Verdict.Correct));
        Assert.That(Sample.Question<ShortAnswerQuestion>(Question + "typos: 3\nreject: hypertension").Grade(new EnteredText("hypertension")).Verdict, Is.EqualTo(Verdict.Incorrect));
    }

    [TestCase("", "CAFÉ", Verdict.Correct)]
    [TestCase("case-sensitive: true", "CAFÉ", Verdict.Incorrect)]
    [TestCase("", "cafe", Verdict.Incorrect)]
    [TestCase("fold-diacritics: true", "cafe", Verdict.Correct)]
    public void Capitals_and_accents_count_when_asked_to(string line, string typed, Verdict expected) =>
        Assert.That(Sample.Question<ShortAnswerQuestion>($"type: short-answer\nstem: x\naccept: café\ntypos: 0\n{line}").Grade(new EnteredText(typed)).Verdict, Is.EqualTo(expected));
}
