using CsCheck;
using Explainer.Questions;
using Explainer.Sessions;
using Fractions;

namespace Explainer.Tests.Questions;

/// <summary>What holds for generated questions of all nine types.</summary>
public sealed class QuestionPropertyTests
{
    [Test]
    public void Every_type_is_generated()
    {
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        Generated.Questions.Sample(q => { seen.AddOrUpdate(q.Question.Type.Name, 1, (_, n) => n + 1); }, iter: 500);
        Assert.That(seen.Keys, Is.EquivalentTo(Samples.All.Select(s => s.Question.Type.Name)));
    }

    [Test]
    public void The_key_earns_everything() => Generated.Questions.Sample(q =>
    {
        Assert.That(q.Question.Objection(q.Right), Is.Null, $"{q}");
        Assert.That(q.Question.Grade(q.Right).Verdict, Is.EqualTo(Verdict.Correct), $"{q}");
    }, iter: 3000);

    [Test]
    public void No_response_throws_or_leaves_0_to_1() => Generated.Answered.Sample(q =>
    {
        var grade = q.Question.Grade(q.Any);
        Assert.That(grade.Credit >= Fraction.Zero && grade.Credit <= Fraction.One, Is.True, $"{q} {grade.Credit}");
        Assert.That(grade.Verdict == Verdict.Correct, Is.EqualTo(grade.Credit == Fraction.One), $"{q}");
        Assert.That(grade.Verdict == Verdict.Partial, Is.EqualTo(grade.Credit > Fraction.Zero && grade.Credit < Fraction.One), $"{q}");
        Assert.That(grade.Verdict == Verdict.DontKnow, Is.EqualTo(q.Any is DontKnow), $"{q}");
        Assert.That(grade.Verdict != Verdict.Partial || grade.Reckoning is not null, Is.True, $"partial credit is explained: {q}");
    }, iter: 5000);

    [Test]
    public void What_is_objected_to_would_earn_nothing_as_a_number() => Generated.Measured.Sample(q =>
    {
        if (q.Question.Objection(q.Any) is not { } sentence) return;
        Assert.That(sentence, Does.EndWith("."));
        Assert.That(q.Question.Grade(q.Any).Credit, Is.EqualTo(Fraction.Zero), $"{q}");
    }, iter: 500);

    [Test]
    public void Objecting_never_throws_for_any_text() => Gen.Select(Gen.String, Gen.OneOf("en", "de", "und", "zz-zz")).Sample((text, language) =>
    {
        foreach (var sample in Samples.All)
        {
            var question = sample.Question with { Language = language };
            if (question.Interaction is EnterText) question.Objection(new EnteredText(text));
            if (question.Interaction is FillGaps) question.Objection(Samples.Gaps(("degrees", text), ("gas", text)));
        }
    }, iter: 1000);

    [Test]
    public void Present_is_a_permutation_and_the_same_for_the_same_seed() => Gen.Select(Generated.Questions, Gen.Long).Sample((q, seed) =>
    {
        string[] shown = [.. SampleTests.Shown(q.Question.Present(seed))];
        Assert.That(SampleTests.Shown(q.Question.Present(seed)), Is.EqualTo(shown));
        Assert.That(shown, Is.EquivalentTo(SampleTests.Shown(q.Question.Interaction)));
    }, iter: 1000);

    [Test]
    public void An_ordering_never_starts_right() => Gen.Select(Generated.Orderings, Gen.Long).Where((q, _) => q.Ranks.Length > 1).Sample((question, seed) =>
    {
        var start = new ArrangedOptions([.. ((Arrange)question.Present(seed)).Items.Select(i => i.Id.Value)]);
        Assert.That(question.Grade(start).Verdict, Is.Not.EqualTo(Verdict.Correct));
    }, iter: 3000);

    [Test]
    public void Grading_again_gives_the_same_grade_and_the_response_survives_its_line() => Generated.Answered.Sample(q =>
    {
        var answered = new QuestionAnswered(DateTimeOffset.UnixEpoch, q.Question.Id, KeyVersion.Of(q.Question), q.Any, Verdict.Correct, Score.Zero);
        var back = (QuestionAnswered)SessionEventText.Read(SessionEventText.Write(answered));
        Assert.That(back.Response.ToStrings(), Is.EqualTo(q.Any.ToStrings().Select(TextFolding.Readable)).Or.EqualTo(q.Any.ToStrings()));
        Assert.That(q.Question.Grade(back.Response).Credit, Is.EqualTo(q.Question.Grade(q.Any).Credit), $"{q}");
    }, iter: 500);
}
