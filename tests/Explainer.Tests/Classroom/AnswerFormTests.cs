using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Questions;

namespace Explainer.Tests.Classroom;

/// <summary>What a type of question says of its answers is all that item analysis knows of it: a new type needs no line there.</summary>
public sealed class AnswerFormTests
{
    [Test]
    public void A_new_type_that_is_answered_by_an_order_has_orders_as_its_answers() =>
        Assert.That(Answers(new("toy-order") { Answers = AnswerForm.Order }, ["b", "a"]), Is.EqualTo(new[] { ("b > a", 1) }));

    [Test]
    public void One_whose_options_are_written_out_is_told_of_those_hardly_anybody_chose()
    {
        var type = new QuestionType("toy-choice") { Answers = AnswerForm.OneOption };
        string[][] given = [.. Enumerable.Range(0, 40).Select(n => new[] { n == 0 ? "odd" : "a" })];
        Assert.That(Analysed(type, given).Flags.Select(f => f.Name), Has.Some.EqualTo("hardly-chosen"));
        Assert.That(Analysed(type with { Answers = AnswerForm.Parts }, given).Flags.Select(f => f.Name), Has.None.EqualTo("hardly-chosen"));
    }

    [Test]
    public void Spellings_that_are_graded_alike_are_one_answer_under_the_most_frequent() =>
        Assert.That(Answers(ShortAnswerQuestion.TypeName, ["Oslo"], ["oslo "], ["Oslo"], ["OSLO."], ["Bergen"], ["bergen"], ["bergen"]), Is.EqualTo(new[] { ("Oslo", 4), ("bergen", 3) }));

    [Test]
    public void So_are_those_in_a_gap_and_not_those_of_two_gaps() =>
        Assert.That(Answers(ClozeQuestion.TypeName, ["one=Oslo", "two=oslo"], ["one= oslo", "two=oslo"]), Is.EqualTo(new[] { ("one= oslo", 2), ("two=oslo", 2) }));

    [Test]
    public void Where_capitals_count_the_right_spelling_and_the_wrong_one_stay_apart()
    {
        var merge = new ResultMerge();
        foreach (var (name, text, right) in new[] { ("Ann", "pH", true), ("Bo", "PH", false), ("Cy", "Ph", false) })
            merge.Add(name, new ResultReader().Read(HandedIn.Result(name, HandedIn.Item("q", text, right) with { Type = "short-answer" }).Bytes()));
        var question = new ItemAnalysis(merge.Merge(), "lesson", "learner") { Types = HandedIn.Types }.Analyse().Questions.Single();
        Assert.That(question.Options.Select(o => (o.Option, o.IsKey, o.Figures.Count)), Is.EqualTo(new[] { ("PH", false, 2), ("pH", true, 1) }));
    }

    [Test]
    public void Options_of_a_choice_are_ids_and_stay_as_they_are() =>
        Assert.That(Answers(SingleChoiceQuestion.TypeName, ["a"], ["A"]), Is.EqualTo(new[] { ("A", 1), ("a", 1) }));

    [Test]
    public void Two_of_one_name_are_the_same_type() =>
        Assert.That(new QuestionType("single-choice"), Is.EqualTo(SingleChoiceQuestion.TypeName).And.Property("Answers").EqualTo(AnswerForm.Parts));

    private static IEnumerable<(string, int)> Answers(QuestionType type, params string[][] given) => Analysed(type, given).Options.Select(o => (o.Option, o.Figures.Count));

    private static QuestionAnalysis Analysed(QuestionType type, params string[][] given)
    {
        var (merge, reader) = (new ResultMerge(), new ResultReader());
        for (int n = 0; n < given.Length; n++)
            merge.Add($"{n}", reader.Read(HandedIn.Result($"p{n}", HandedIn.Item("q", "correct", 1, given[n]) with { Type = type.Name, Verdict = given[n] is ["odd"] ? "incorrect" : "correct", Points = given[n] is ["odd"] ? 0 : 1 }).Bytes()));
        ImmutableArray<QuestionType> types = [.. HandedIn.Types, type];
        return new ItemAnalysis(merge.Merge(), "lesson", "learner") { Types = types }.Analyse().Questions.Single();
    }
}
