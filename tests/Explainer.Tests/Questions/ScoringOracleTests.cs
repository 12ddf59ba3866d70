using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Tests.Questions.Oracles;
using Explainer.Tests.Sessions;
using Fractions;

namespace Explainer.Tests.Questions;

/// <summary>The 224 recommended cases of scoring.json through the real types, none skipped. The other 32 are rules we do not offer.</summary>
/// <remarks>
/// "blank" is <see cref="Verdict.Unanswered"/>; a multiple choice without a tick is no response at all, since a response without
/// options means "none of them": its outcome is unanswered because there is no answer. "invalid" is one of three: the question
/// objects with a sentence; it throws, because a face cannot make that response; or no response can hold what was entered.
/// </remarks>
public sealed class ScoringOracleTests
{
    static readonly string[] NoResponseHoldsIt = ["single-13", "matching-09", "confidence-08", "confidence-09", "confidence-11"];

    static IEnumerable<TestCaseData> Recommended => OracleCase.All.Where(c => c.Recommended).Select(c => new TestCaseData(c).SetName(c.Id));

    [TestCaseSource(nameof(Recommended))]
    public void Grades_as_the_oracle_says(OracleCase oracle)
    {
        var question = OracleQuestion.Of(oracle.Type, oracle.Spec);
        var came = Came(question, oracle);
        Assert.That(came, Is.EqualTo((oracle.Status, oracle.Score)), $"{oracle.Reason}; {question.Interaction}");
    }

    [Test]
    public void Runs_every_recommended_case()
    {
        Assert.That(Recommended.Count(), Is.EqualTo(224));
        Assert.That(OracleCase.All, Has.Count.EqualTo(256));
    }

    [Test]
    public void Invalid_cases_are_refused_in_one_of_three_ways()
    {
        var ways = OracleCase.All.Where(c => c is { Recommended: true, Status: "invalid" }).GroupBy(c => Refusal(OracleQuestion.Of(c.Type, c.Spec), c)).ToDictionary(g => g.Key, g => g.Select(c => c.Id).ToArray());
        Assert.That(ways[Way.NoResponseHoldsIt], Is.EqualTo(NoResponseHoldsIt));
        Assert.That(ways[Way.NoFaceMakesIt], Is.EqualTo(new[] { "single-05", "single-06", "multiple-12", "true_false-11", "ordering-10", "ordering-11", "matching-12", "matching-13", "cloze-11", "claims-08", "claims-09" }));
        Assert.That(ways[Way.Objection], Has.Length.EqualTo(16).And.Contains("matching-10").And.Contains("cloze-09").And.Contains("numeric-20"));
        Assert.That(ways, Does.Not.ContainKey(Way.None));
    }

    static (string Status, Fraction? Score) Came(Question question, OracleCase oracle)
    {
        if (Refusal(question, oracle) != Way.None) return ("invalid", null);
        if (question is MultipleChoiceQuestion && NothingConfirmed(oracle)) return Word(new QuestionOutcome(question, null).Verdict, Fraction.Zero);
        var response = OracleFace.Read(question, oracle.Entered)!;
        if (oracle.Type == "confidence") return Rated(question, response, oracle);
        var grade = question.Grade(response);
        return Word(grade.Verdict, grade.Credit);
    }

    /// <summary>The same response in a session, with the certainty rated: neither verdict nor score may move.</summary>
    static (string Status, Fraction? Score) Rated(Question question, Response response, OracleCase oracle)
    {
        var session = Play.Open(Play.Lesson(new QuestionStep(question)));
        Play.Do(session, new Advance(), new Respond(response), new Rate(OracleFace.Level(oracle.Entered!["confidence"])));
        var answer = session.State.Answers.Single();
        Assert.That(answer.Certainty is null, Is.EqualTo(response is DontKnow || oracle.Entered["confidence"] is null));
        return Word(answer.Verdict, answer.Score.Earned);
    }

    static Way Refusal(Question question, OracleCase oracle)
    {
        if (oracle.Type == "confidence" && !OracleFace.IsLevel(oracle.Entered!["confidence"])) return Way.NoResponseHoldsIt;
        if (OracleFace.Read(question, oracle.Entered) is not { } response) return Way.NoResponseHoldsIt;
        if (question.Objection(response) is not null) return Way.Objection;
        try
        {
            question.Grade(response);
            return Way.None;
        }
        catch (ArgumentException)
        {
            return Way.NoFaceMakesIt;
        }
    }

    static bool NothingConfirmed(OracleCase oracle) =>
        oracle.Entered?["dont_know"] is null && oracle.Entered?["confirmed_none"] is null && oracle.Entered?["value"] is null or System.Text.Json.Nodes.JsonArray { Count: 0 };

    static (string, Fraction?) Word(Verdict verdict, Fraction credit) => (verdict switch
    {
        Verdict.Correct => "correct",
        Verdict.Partial => "partial",
        Verdict.Incorrect => "incorrect",
        Verdict.DontKnow => "dont_know",
        _ => "blank",
    }, credit);

    enum Way
    {
        None,
        Objection,
        NoFaceMakesIt,
        NoResponseHoldsIt,
    }
}
