using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Tests.Questions.Oracles;
using Fractions;

namespace Explainer.Tests.Reviews;

public sealed class ReviewEvidenceTests
{
    static IEnumerable<TestCaseData> Cases => OracleCase.Read("Reviews/Oracles/fsrs.json")["grade_mapping"]!["cases"]!.AsArray()
        .Where(c => c!["status"]!.GetValue<string>() != "invalid")
        .Select(c => new TestCaseData(c).SetArgDisplayNames(c!.ToJsonString()));

    /// <summary>What cannot be read is asked again and never becomes an event, so there is nothing to grade: the one case left out.</summary>
    [Test]
    public void Runs_all_cases_but_the_one_that_is_never_recorded() => Assert.That(Cases.Count(), Is.EqualTo(22));

    [TestCaseSource(nameof(Cases))]
    public void Grades_as_the_oracle_does(JsonNode oracle)
    {
        var evidence = new ReviewEvidence(VerdictOf(oracle), OracleCase.Number(oracle["score"]), ReviewEvidence.IsFromMemory(ResponseTo(oracle["type"]!.GetValue<string>())))
        {
            Percent = oracle["confidence"]?.GetValue<int>(),
            Helped = oracle["hint_used"]!.GetValue<bool>() || oracle["attempt"]!.GetValue<int>() > 1,
            Previous = (ReviewGrade?)oracle["previous_grade"]?.GetValue<int>(),
            AllowsEasy = oracle["allow_easy"]!.GetValue<bool>(),
        };
        Assert.That((int)evidence.Grade, Is.EqualTo(oracle["grade"]!.GetValue<int>()));
    }

    [Test]
    public void What_is_picked_out_of_what_is_shown_is_no_recall()
    {
        Response[] picked = [new ChosenOptions(["a"]), new ArrangedOptions(["a", "b"]), new MatchedOptions(ImmutableSortedDictionary<string, string>.Empty.Add("a", "b"))];
        Response[] produced = [new EnteredText("Pyongyang"), new FilledGaps(ImmutableSortedDictionary<string, string>.Empty.Add("city", "Pyongyang"))];
        Assert.That(picked.Where(ReviewEvidence.IsFromMemory), Is.Empty);
        Assert.That(produced.Where(ReviewEvidence.IsFromMemory), Is.EqualTo(produced));
    }

    [TestCase(Verdict.Incorrect, 95, true)]
    [TestCase(Verdict.Incorrect, 75, true)]
    [TestCase(Verdict.Incorrect, 50, false)]
    [TestCase(Verdict.Incorrect, null, false, Description = "not asked")]
    [TestCase(Verdict.Partial, 95, false)]
    [TestCase(Verdict.Correct, 95, false)]
    public void A_confident_error_is_wrong_and_sure(Verdict verdict, int? percent, bool expected) =>
        Assert.That(new ReviewEvidence(verdict, Fraction.Zero, FromMemory: false) { Percent = percent }.IsConfidentError, Is.EqualTo(expected));

    [Test]
    public void A_question_without_points_can_be_remembered() =>
        Assert.That(new ReviewEvidence(Verdict.Correct, Score.Zero.Share, FromMemory: false).Grade, Is.EqualTo(ReviewGrade.Good));

    static Verdict VerdictOf(JsonNode oracle) => oracle["status"]!.GetValue<string>() switch
    {
        "correct" => Verdict.Correct,
        "partial" => Verdict.Partial,
        "incorrect" => Verdict.Incorrect,
        "dont_know" => Verdict.DontKnow,
        _ => Verdict.Unanswered,
    };

    static Response ResponseTo(string type) => type switch
    {
        "single" or "multiple" or "true_false" => new ChosenOptions(["a"]),
        "numeric" or "short_text" => new EnteredText("a"),
        "ordering" => new ArrangedOptions(["a"]),
        "matching" or "claims" => new MatchedOptions(ImmutableSortedDictionary<string, string>.Empty),
        "cloze" => new FilledGaps(ImmutableSortedDictionary<string, string>.Empty),
        _ => throw new NotSupportedException(type),
    };
}
