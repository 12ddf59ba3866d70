using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Statistics;
using Explainer.Ui.Screens;
using Fractions;

namespace Explainer.Ui.Tests.Screens;

public sealed class WordingTests
{
    [TestCase(15, 2, 9, 70, true, "Score: 7.5 of 9 points (83%). Pass mark 70%: passed.")]
    [TestCase(15, 2, 9, null, null, "Score: 7.5 of 9 points (83%).")]
    [TestCase(0, 1, 1, 50, false, "Score: 0 of 1 point (0%). Pass mark 50%: not passed.")]
    [TestCase(2, 3, 1, null, null, "Score: 0.67 of 1 point (67%).")]
    [TestCase(0, 1, 0, null, null, "Score: 0 of 0 points (0%).")]
    public void The_score_is_one_line(int numerator, int denominator, int possible, int? mark, bool? passed, string line) =>
        Assert.That(Wording.ScoreLine(new(new Fraction(numerator, denominator), possible), mark is { } m ? new Fraction(m, 100) : null, passed), Is.EqualTo(line));

    [TestCase(0, 0, 0, 0, CalibrationLabel.NotEnough, null)]
    [TestCase(3, 1, 0, 0, CalibrationLabel.NotEnough, "You rated 3 answers and were sure of none. With fewer than ten ratings no more can be said about your certainty.")]
    [TestCase(3, 1, 1, 1, CalibrationLabel.NotEnough, "You were sure of 1 answer, and it was right. With fewer than ten ratings no more can be said about your certainty.")]
    [TestCase(12, 6, 10, 4, CalibrationLabel.Overconfident, "You were sure of 10 answers, and 4 of them were right: you were surer than you were right.")]
    [TestCase(12, 11, 1, 1, CalibrationLabel.Underconfident, "You rated 12 answers, and 11 of them were right: you knew more than you thought.")]
    [TestCase(12, 9, 8, 7, CalibrationLabel.NoClearBias, "You were sure of 8 answers, and 7 of them were right. As far as can be told, you know well what you know.")]
    public void Certainty_is_told_in_one_honest_sentence(int rated, int right, int sure, int sureAndRight, CalibrationLabel label, string? sentence) =>
        Assert.That(Wording.CalibrationSentence(new(rated, right, sure, sureAndRight, 0, label)), Is.EqualTo(sentence));

    [Test]
    public void What_was_typed_is_said_back_short_and_clean() => Assert.Multiple(() =>
    {
        Assert.That(Wording.CannotRead("9", "options are 1 to 4"), Is.EqualTo("I cannot read \"9\": options are 1 to 4."));
        Assert.That(Wording.Clipped("a\u001b[2J\nb"), Is.EqualTo("a\uFFFD[2J b"));
        Assert.That(Wording.Clipped(new string('x', 100)), Has.Length.EqualTo(40));
    });

    [TestCase("storm", "storm-corps")]
    [TestCase("strom-corps", "storm-corps")]
    [TestCase("articel-4", "article-4")]
    [TestCase("zzz", "")]
    public void A_name_that_is_near_is_offered(string typed, string offered) =>
        Assert.That(string.Join(' ', Nearest.Of(typed, ["article-4", "storm-corps", "deaths"])), Is.EqualTo(offered));
}
