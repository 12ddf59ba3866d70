using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

/// <summary>What holds for every type.</summary>
[TestFixtureSource(typeof(Samples), nameof(Samples.All))]
public sealed class SampleTests(Sample sample)
{
    readonly Question question = sample.Question;

    [Test]
    public void The_right_response_earns_everything()
    {
        var grade = question.Grade(sample.Right);
        Assert.That((grade.Verdict, grade.Credit, grade.Reckoning), Is.EqualTo((Verdict.Correct, Fraction.One, (string?)null)));
        Assert.That(question.Objection(sample.Right), Is.Null);
    }

    [Test]
    public void The_wrong_response_earns_nothing()
    {
        var grade = question.Grade(sample.Wrong);
        Assert.That((grade.Verdict, grade.Credit), Is.EqualTo((Verdict.Incorrect, Fraction.Zero)));
        Assert.That(question.Objection(sample.Wrong), Is.Null);
    }

    [Test]
    public void Dont_know_is_no_wrong_answer_and_shows_what_would_have_been_right()
    {
        var grade = question.Grade(new DontKnow());
        Assert.That((grade.Verdict, grade.Credit), Is.EqualTo((Verdict.DontKnow, Fraction.Zero)));
        Assert.That(grade.Parts.Select(p => p.Mark), Has.Some.EqualTo(PartMark.Missed).And.All.AnyOf(PartMark.Missed, PartMark.Avoided));
        Assert.That(question.Objection(new DontKnow()), Is.Null);
    }

    [Test]
    public void Nothing_given_is_unanswered()
    {
        Response nothing = question.Interaction switch
        {
            Choose => new ChosenOptions([]),
            EnterText => new EnteredText(" \u200b\t"),
            Arrange => new ArrangedOptions([]),
            Match => Samples.Pairs(),
            _ => Samples.Gaps(("gas", " ")),
        };
        var expected = question is MultipleChoiceQuestion ? Verdict.Incorrect : Verdict.Unanswered; // "none of them" is an answer
        Assert.That(question.Grade(nothing).Verdict, Is.EqualTo(expected));
        Assert.That(question.Objection(nothing), Is.Null);
    }

    [Test]
    public void Feedback_covers_every_part()
    {
        int parts = question.Interaction switch
        {
            Choose choose => choose.Options.Length,
            EnterText => 1,
            Arrange arrange => arrange.Items.Length,
            Match match => match.Sources.Length,
            FillGaps fill => fill.Gaps.Count(),
            _ => 0,
        };
        foreach (var response in new[] { sample.Right, sample.Wrong, new DontKnow() })
            Assert.That(question.Grade(response).Parts, Has.Length.EqualTo(parts), $"{response}");
    }

    [Test]
    public void A_response_of_another_interaction_is_our_bug()
    {
        foreach (var other in Samples.All.Where(s => s.Question.Interaction.GetType() != question.Interaction.GetType()))
            Assert.That(() => question.Grade(other.Right), Throws.ArgumentException, $"{other}");
    }

    [Test]
    public void Unknown_ids_are_our_bug()
    {
        Response unknown = question.Interaction switch
        {
            Choose => new ChosenOptions(["zz"]),
            EnterText => new ChosenOptions(["a"]),
            Arrange => new ArrangedOptions(["zz"]),
            Match => Samples.Pairs(("zz", "a")),
            _ => Samples.Gaps(("zz", "x")),
        };
        Assert.That(() => question.Grade(unknown), Throws.ArgumentException);
    }

    [Test]
    public void The_same_seed_shows_the_same_order()
    {
        for (long seed = 0; seed < 50; seed++)
        {
            string[] shown = [.. Shown(question.Present(seed))];
            Assert.That(Shown(question.Present(seed)), Is.EqualTo(shown));
            Assert.That(shown, Is.EquivalentTo(Shown(question.Interaction)));
        }
    }

    /// <summary>Everything shown, in order.</summary>
    internal static IEnumerable<string> Shown(Interaction interaction) => interaction switch
    {
        Choose choose => choose.Options.Select(o => o.Id.Value),
        Arrange arrange => arrange.Items.Select(o => o.Id.Value),
        Match match => match.Sources.Select(o => $"left {o.Id}").Concat(match.Targets.Select(o => $"right {o.Id}")),
        FillGaps fill => fill.Parts.SelectMany(p => p is Gap gap ? gap.Options.Select(o => $"{gap.Name} {o.Id}").Prepend(gap.Name) : [p.ToString()]),
        _ => [],
    };
}
