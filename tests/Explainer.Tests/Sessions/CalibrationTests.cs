using System.Text.Json.Nodes;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Statistics;
using Explainer.Tests.Questions.Oracles;
using Fractions;

namespace Explainer.Tests.Sessions;

public sealed class CalibrationTests
{
    static JsonNode Oracle => OracleCase.Read("Statistics/Oracles/calibration.json");

    [Test]
    public void The_score_after_a_rating_is_the_score_before()
    {
        foreach (var row in Oracle["score_never_changes"]!.AsArray())
        {
            var question = Play.Ask("q");
            var answer = Given(Verdict.Partial, OracleFace.Level(row!["confidence"])) with { Score = new(OracleCase.Number(row["score"]), Fraction.One) };
            var state = Play.Open(Play.Lesson(question)).State with { Answers = [answer] };
            Assert.That(SessionSummary.Of(state).Score.Earned, Is.EqualTo(OracleCase.Number(row["score_after"])), row.ToJsonString());
        }
    }

    [TestCase(20, 17, CalibrationLabel.Overconfident, Description = "0.95 − 0.85 is 0.10 exactly, not 0.0999…")]
    [TestCase(20, 18, CalibrationLabel.NoClearBias)]
    [TestCase(12, 10, CalibrationLabel.Overconfident)]
    [TestCase(9, 0, CalibrationLabel.NotEnough)]
    public void Bounds_are_exact(int certain, int right, CalibrationLabel label) =>
        Assert.That(Calibration.Of(Enumerable.Range(0, certain).Select(i => Given(i < right ? Verdict.Correct : Verdict.Incorrect, Certainty.Certain))).Label, Is.EqualTo(label));

    [Test]
    public void Counts_only_rated_answers_and_only_full_credit_as_right()
    {
        var calibration = Calibration.Of(
        [
            Given(Verdict.Correct, Certainty.Certain), Given(Verdict.Partial, Certainty.FairlySure), Given(Verdict.Correct, Certainty.Guessing),
            Given(Verdict.Correct, null), Given(Verdict.DontKnow, Certainty.Certain), Given(Verdict.Unanswered, Certainty.Certain),
        ]);
        Assert.That(calibration, Is.EqualTo(new Calibration(3, 2, 2, 1, calibration.Bias, CalibrationLabel.NotEnough)));
        Assert.That(calibration.Bias, Is.EqualTo((0.95 + 0.75 + 0.25 - 2) / 3).Within(1e-12));
    }

    [TestCase(Certainty.Guessing, 25)]
    [TestCase(Certainty.Unsure, 50)]
    [TestCase(Certainty.FairlySure, 75)]
    [TestCase(Certainty.Certain, 95)]
    public void Four_levels_stand_for_four_probabilities(Certainty certainty, int percent) => Assert.That(certainty.Percent(), Is.EqualTo(percent));

    static Answer Given(Verdict verdict, Certainty? certainty) =>
        new(new("q"), "v", new DontKnow(), verdict, Score.Zero, 0, TimeSpan.Zero) { Certainty = certainty };
}
