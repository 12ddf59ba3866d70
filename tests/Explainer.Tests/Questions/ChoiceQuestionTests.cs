using Explainer.Questions;

namespace Explainer.Tests.Questions;

/// <summary>Single choice, multiple choice, true or false.</summary>
public sealed class ChoiceQuestionTests
{
    static readonly MultipleChoiceQuestion Giants = (MultipleChoiceQuestion)Samples.MultipleChoice.Question;

    [TestCase("ab", "1", null)]
    [TestCase("abc", "2/3", "2 of 2 right ones chosen, 1 of 3 wrong ones: 2/2 − 1/3 = 2/3.")]
    [TestCase("abcde", "0", "2 of 2 right ones chosen, 3 of 3 wrong ones: 2/2 − 3/3 = 0.")]
    [TestCase("c", "0", "0 of 2 right ones chosen, 1 of 3 wrong ones: 0/2 − 1/3 is below 0, and counts as 0.")]
    [TestCase("", "0", "0 of 2 right ones chosen, 0 of 3 wrong ones: 0/2 − 0/3 = 0.")]
    public void Ticking_wrong_ones_costs_what_right_ones_earn(string ticked, string credit, string? reckoning)
    {
        var grade = Giants.Grade(Ticked(ticked));
        Assert.That(($"{grade.Credit}", grade.Reckoning), Is.EqualTo((credit, reckoning)));
    }

    [Test]
    public void Where_all_are_right_only_the_missing_ones_count()
    {
        var all = Giants with { Keys = [.. Giants.Options.Select(o => o.Id)] };
        Assert.That(all.Grade(Ticked("abcd")).Reckoning, Is.EqualTo("4 of 5 right ones chosen: 4/5."));
    }

    [TestCase("", Verdict.Correct, null)]
    [TestCase("a", Verdict.Incorrect, "None of the options is right.")]
    public void None_of_them_can_be_right(string ticked, Verdict verdict, string? reckoning)
    {
        var grade = (Giants with { Keys = [] }).Grade(Ticked(ticked));
        Assert.That((grade.Verdict, grade.Reckoning), Is.EqualTo((verdict, reckoning)));
    }

    [TestCase("a", PartMark.Right)]
    [TestCase("b", PartMark.Partly)]
    [TestCase("c", PartMark.Wrong)]
    public void What_was_chosen_of_one_is_right_partly_or_wrong(string chosen, PartMark mark) =>
        Assert.That(Samples.SingleChoice.Question.Grade(Ticked(chosen)).Parts.Single(p => p.Part == chosen).Mark, Is.EqualTo(mark));

    [TestCase("true", PartMark.Wrong, PartMark.Missed)]
    [TestCase("false", PartMark.Avoided, PartMark.Right)]
    public void True_and_false_are_marked_each(string chosen, PartMark onTrue, PartMark onFalse)
    {
        var parts = Samples.TrueFalse.Question.Grade(new ChosenOptions([chosen])).Parts;
        Assert.That((parts.Single(p => p.Part == "true").Mark, parts.Single(p => p.Part == "false").Mark), Is.EqualTo((onTrue, onFalse)));
    }

    [Test]
    public void Says_of_every_option_whether_it_was_right_to_choose_it() => Assert.That(
        Giants.Grade(Ticked("ac")).Parts.Select(p => p.Mark),
        Is.EqualTo(new[] { PartMark.Right, PartMark.Missed, PartMark.Wrong, PartMark.Avoided, PartMark.Avoided }));

    [Test]
    public void An_option_can_earn_part_of_the_credit()
    {
        var grade = Samples.SingleChoice.Question.Grade(Ticked("b"));
        Assert.That((grade.Verdict, $"{grade.Credit}", grade.Reckoning), Is.EqualTo((Verdict.Partial, "1/2", "This answer earns 1/2 of the points.")));
        Assert.That(grade.Parts.Select(p => p.Mark), Is.EqualTo(new[] { PartMark.Missed, PartMark.Partly, PartMark.Avoided }));
        Assert.That(grade.Parts[0].Comment?.Source, Is.EqualTo("Nearest to the sun."));
    }

    [Test]
    public void Two_options_of_a_single_choice_are_our_bug()
    {
        Assert.That(() => Samples.SingleChoice.Question.Grade(Ticked("ab")), Throws.ArgumentException);
        Assert.That(() => Samples.TrueFalse.Question.Grade(new ChosenOptions(["true", "false"])), Throws.ArgumentException);
    }

    [TestCase(" Ｔ", "true")]
    [TestCase("Yes", "true")]
    [TestCase("0", "false")]
    [TestCase("maybe", null)]
    public void True_and_false_go_by_many_names(string typed, string? id)
    {
        var choose = (Choose)Samples.TrueFalse.Question.Interaction;
        Assert.That(choose.Options.FirstOrDefault(o => o.IsNamed(typed))?.Id.Value, Is.EqualTo(id));
        Assert.That((choose.ByName, choose.MayChooseNone), Is.EqualTo((true, false)));
    }

    [Test]
    public void True_and_false_are_never_shuffled() => Assert.That(
        Enumerable.Range(0, 30).Select(seed => ((Choose)Samples.TrueFalse.Question.Present(seed)).Options[0].Id.Value), Is.All.EqualTo("true"));

    static ChosenOptions Ticked(string ids) => new([.. ids.Select(c => $"{c}")]);
}
