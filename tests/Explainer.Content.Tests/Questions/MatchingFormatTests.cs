using Explainer.Questions;

namespace Explainer.Content.Tests.Questions;

public sealed class MatchingFormatTests
{
    private static readonly MatchingQuestion Towns = Sample.Question<MatchingQuestion>(
        "type: matching\nstem: x\npairs:\n  - { left: Paris, right: France }\n  - { left: Lyon, right: France, id: second, feedback: Yes. }\n  - { left: Rome, right: Italy }\ndistractors: [no, { text: Spain, id: es, feedback: No. }, Malta]");

    [Test]
    public void Distractors_go_on_where_the_pairs_end()
    {
        Assert.That(Towns.Pairs.Select(p => p.Id.Value), Is.EqualTo(new[] { "a", "second", "c" }));
        Assert.That(Towns.Distractors.Select(d => $"{d.Id} {d.Text}"), Is.EqualTo(new[] { "d no", "es Spain", "f Malta" }));
    }

    [Test]
    public void Equal_right_sides_are_one_target()
    {
        var match = (Match)Towns.Interaction;
        Assert.That((match.Targets.Length, match.TargetsOnce), Is.EqualTo((5, false)));
        Assert.That(Towns.Grade(RightResponse.To(Towns)).Verdict, Is.EqualTo(Verdict.Correct));
    }

    [Test]
    public void A_right_side_on_lines_of_its_own_is_the_same_target()
    {
        var question = Sample.Question<MatchingQuestion>("type: matching\nstem: x\npairs:\n  - { left: Paris, right: France }\n  - left: Lyon\n    right: |\n      France");
        Assert.That(((Match)question.Interaction).Targets, Has.Length.EqualTo(1));
    }

    [Test]
    public void Feedback_is_kept() => Assert.That((Towns.Pairs[1].Feedback?.Source, Towns.Distractors[1].Feedback?.Source), Is.EqualTo(("Yes.", "No.")));
}
