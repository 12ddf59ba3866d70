using Explainer.Content.Questions;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Questions;

/// <summary>The tour can be copied from: nothing in it is wrong, and its keys are right.</summary>
public sealed class TourTests
{
    private static IEnumerable<TestCaseData> Questions => Tour.Lesson.Questions.Select(q => new TestCaseData(q).SetArgDisplayNames(q.Id.Value));

    [Test]
    public void Nothing_is_wrong_with_it() => Assert.That(Sample.Check(File.ReadAllText(Tour.Path)).Diagnostics, Is.Empty);

    [Test]
    public void It_shows_every_type_once() => Assert.That(Tour.Lesson.Questions.Select(q => q.Type), Is.EqualTo(QuestionFormat.All.Select(f => f.Type)));

    [TestCaseSource(nameof(Questions))]
    public void Its_key_earns_everything(Question question)
    {
        var right = RightResponse.To(question);
        Assert.That(question.Objection(right), Is.Null);
        Assert.That((question.Grade(right).Verdict, question.Grade(right).Credit), Is.EqualTo((Verdict.Correct, Fraction.One)));
    }

    [TestCaseSource(nameof(Questions))]
    public void I_dont_know_earns_nothing(Question question) =>
        Assert.That((question.Grade(new DontKnow()).Verdict, question.Grade(new DontKnow()).Credit), Is.EqualTo((Verdict.DontKnow, Fraction.Zero)));
}
