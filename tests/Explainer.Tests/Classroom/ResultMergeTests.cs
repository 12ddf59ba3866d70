using System.Collections.Immutable;
using System.Text;
using Explainer.Classroom;
using Explainer.Reports;

namespace Explainer.Tests.Classroom;

public sealed class ResultMergeTests
{
    private static readonly ResultItem Moon = HandedIn.Item("moon", "a", right: true), Sun = HandedIn.Item("sun", "b", right: false), Later = HandedIn.Item("sun", "unanswered", 0);

    private static readonly ResultFile Whole = HandedIn.Result("Kim", Moon, Sun), Half = HandedIn.Result("Kim", Moon, Later) with { Completed = false, FinishedAt = null };

    [Test]
    public void The_same_file_twice_and_renamed_copies_count_once()
    {
        var results = Merged(("a", Whole), ("a", Whole), ("copy of a", Whole with { Program = "explainer 0.0.9" }));
        Assert.That((results.Attempts, results.Copies, results.LeftOut.Length), Is.EqualTo((1, 2, 0)));
    }

    [Test]
    public void An_earlier_state_gives_way_to_the_later_in_whatever_order_they_come()
    {
        foreach (var files in new[] { new[] { ("a", Half), ("b", Whole) }, [("b", Whole), ("a", Half)], [("z", Half), ("b", Whole), ("a", Half)] })
        {
            var results = Merged(files);
            Assert.That((results.Attempts, results.Earlier, results.LeftOut.Length), Is.EqualTo((1, 1, 0)));
            Assert.That(Analysis(results).Questions.Single(q => q.Key.Question == "sun").Figures.Persons, Is.EqualTo(1));
        }
    }

    [Test]
    public void Two_that_tell_one_attempt_differently_are_named_and_neither_counts()
    {
        var other = HandedIn.Result("Kim", Moon, HandedIn.Item("sun", "a", right: true));
        foreach (var files in new[] { new[] { ("a", Whole), ("b", other), ("h", Half) }, [("h", Half), ("b", other), ("a", Whole)] })
        {
            var results = Merged(files);
            Assert.That(results.Attempts, Is.Zero);
            Assert.That(results.LeftOut.Select(l => l.File), Is.EqualTo(new[] { "a", "b", "h" }));
            Assert.That(results.LeftOut[0].Sentence, Is.EqualTo("The file contradicts b and 1 more: they tell the same attempt differently, and none of them is counted."));
        }
    }

    [Test]
    public void Another_name_on_the_same_attempt_is_a_contradiction() =>
        Assert.That(Merged(("a", Whole), ("b", ResultSeal.On(Whole with { Learner = "Lee" }))).LeftOut, Has.Length.EqualTo(2));

    [Test]
    public void Another_certainty_is_a_contradiction_and_one_that_was_given_later_is_not()
    {
        var unsure = HandedIn.Result("Kim", Moon with { Certainty = 2 }, Sun);
        Assert.That(Merged(("a", unsure), ("b", HandedIn.Result("Kim", Moon with { Certainty = 4 }, Sun))).Attempts, Is.Zero);
        Assert.That(Merged(("a", unsure), ("b", Whole)).Attempts, Is.EqualTo(1));
    }

    [Test]
    public void What_was_changed_after_it_was_sealed_is_named_with_its_place()
    {
        string text = Text(ResultSeal.On(Whole));
        var merge = new ResultMerge();
        merge.Add("item", new ResultReader().Read(Encoding.UTF8.GetBytes(text.Replace("\"elapsedMs\": 5000", "\"elapsedMs\": 50", StringComparison.Ordinal))));
        merge.Add("name", new ResultReader().Read(Encoding.UTF8.GetBytes(text.Replace("\"Kim\"", "\"Lee\"", StringComparison.Ordinal))));
        Assert.That(merge.Merge().LeftOut.Select(l => l.Why), Is.EqualTo(new[]
        {
            "was changed after it was written: its seal does not fit, first at item 1 ('moon')", "was changed after it was written: its seal does not fit",
        }));
    }

    [Test]
    public void Files_without_a_seal_are_counted_and_told_so()
    {
        var results = Merged(("a", Whole), ("b", ResultSeal.On(HandedIn.Result("Lee", Moon))));
        Assert.That((results.Attempts, results.Unsealed), Is.EqualTo((2, 1)));
    }

    [Test]
    public void Files_without_a_seal_are_named_and_of_many_the_first_five()
    {
        Assert.That(ResultRemarks.Of(Merged(("b", Whole), ("a", HandedIn.Result("Lee", Moon)))), Has.Some.EndsWith("cannot be told: a, b."));
        var many = Merged([.. Enumerable.Range(1, 7).Select(n => ($"f{n}", HandedIn.Result($"p{n}", Moon)))]);
        Assert.That(ResultRemarks.Of(many).Single(), Does.EndWith(": f1, f2, f3, f4, f5 and 2 more."));
    }

    [Test]
    public void A_sealed_copy_vouches_for_one_without_a_seal_in_whatever_order_they_come()
    {
        foreach (var files in new[] { new[] { ("a", Whole), ("b", ResultSeal.On(Whole)) }, [("b", ResultSeal.On(Whole)), ("a", Whole)] })
            Assert.That(GradebookTable.Rows(Gradebook.Of(Merged(files), GradedAttempt.Best, "learner")).Last(), Does.EndWith(",ok\r\n"));
    }

    [Test]
    public void What_is_not_graded_is_named_and_not_counted_as_wrong()
    {
        var results = Merged(("a", HandedIn.Result("Kim", HandedIn.Item("moon", "ungraded", 0, "a"))));
        Assert.That((results.Attempts, results.LeftOut.Single().Why), Is.EqualTo((0, "is of a sealed exercise and not graded yet: --content PATH grades it")));
    }

    [Test]
    public void Of_several_attempts_of_a_learner_the_first_with_an_answer_is_analysed()
    {
        var empty = HandedIn.Result("Kim", HandedIn.Item("moon", "unanswered", 0), Later) with { Attempt = "0", Completed = false, StartedAt = HandedIn.Morning.AddDays(-1) };
        var second = HandedIn.Result("Kim", Moon, HandedIn.Item("sun", "a", right: true)) with { Attempt = "2", StartedAt = HandedIn.Morning.AddDays(1) };
        var analysis = Analysis(Merged(("c", second), ("b", Whole), ("a", empty)));
        Assert.That((analysis.Tests[0].Learners, analysis.Tests[0].Further, analysis.Tests[0].Empty), Is.EqualTo((1, 1, 1)));
        Assert.That(analysis.Questions.Single(q => q.Key.Question == "sun").Figures.Facility, Is.Zero);
    }

    [Test]
    public void Attempts_without_a_name_are_of_different_learners()
    {
        var analysis = Analysis(Merged(("a", HandedIn.Result("learner", Moon)), ("b", HandedIn.Result("learner", Moon) with { Attempt = "2" })));
        Assert.That((analysis.Tests[0].Learners, analysis.Tests[0].Nameless), Is.EqualTo((2, 2)));
    }

    [Test]
    public void Another_key_version_is_another_question()
    {
        var analysis = Analysis(Merged(("a", Whole), ("b", HandedIn.Result("Lee", Moon with { KeyVersion = "k2" }, Sun))));
        Assert.That(analysis.Questions.Select(q => (q.Key.Question, q.Key.KeyVersion, q.Figures.Persons)), Is.EquivalentTo(new[] { ("moon", "k1", 1), ("moon", "k2", 1), ("sun", "k1", 2) }));
    }

    [Test]
    public void What_was_not_come_to_is_no_part_of_the_facility_and_what_was_passed_over_is()
    {
        var left = HandedIn.Result("Lee", HandedIn.Item("moon", "unanswered", 0), Sun, HandedIn.Item("stars", "unanswered", 0)) with { Completed = false };
        var analysis = Analysis(Merged(("a", left), ("b", HandedIn.Result("Kim", Moon, Sun, HandedIn.Item("stars", "dont-know", 0)))));
        var (moon, stars) = (analysis.Questions.Single(q => q.Key.Question == "moon"), analysis.Questions.Single(q => q.Key.Question == "stars"));
        Assert.That((moon.Figures.Persons, moon.Omitted, moon.NotReached, moon.Figures.Facility), Is.EqualTo((2, 1, 0, 0.5)));
        Assert.That((stars.Figures.Persons, stars.Omitted, stars.NotReached, stars.DontKnow), Is.EqualTo((1, 0, 1, 1)));
    }

    [Test]
    public void Pre_and_posttest_are_analysed_apart()
    {
        var results = Merged(("a", HandedIn.Result("Kim", Moon with { Phase = "pretest" }, Sun)));
        Assert.That(Analysis(results).Questions.Single().Key.Question, Is.EqualTo("sun"));
        Assert.That(new ItemAnalysis(results, "pretest", "learner") { Types = HandedIn.Types }.Analyse().Questions.Single().Key.Question, Is.EqualTo("moon"));
    }

    [Test]
    public void Of_questions_drawn_from_a_pool_reliability_is_told_for_those_asked_the_same()
    {
        var rows = Enumerable.Range(0, 12).Select(n => HandedIn.Result($"p{n}", HandedIn.Item("a", "x", n % 2 == 0), HandedIn.Item("b", "x", n % 3 == 0), HandedIn.Item(n < 9 ? "c" : $"d{n}", "x", n % 4 == 0)));
        var test = Analysis(Merged([.. rows.Select(r => (r.Learner, r))])).Tests.Single();
        Assert.That((test.Learners, test.AlphaLearners, test.AlphaQuestions), Is.EqualTo((12, 9, 3)));
    }

    [Test]
    public void More_different_answers_than_are_kept_change_no_figure()
    {
        var rows = Enumerable.Range(0, 900).Select(n => HandedIn.Result($"p{n}", HandedIn.Item("a", $"answer {n}", n % 3 == 0) with { Type = "short-answer" }, HandedIn.Item("b", "x", n % 2 == 0)));
        var question = Analysis(Merged([.. rows.Select(r => (r.Learner, r))])).Questions.Single(q => q.Key.Question == "a");
        Assert.That((question.Figures.Persons, question.Figures.Facility), Is.EqualTo((900, 1.0 / 3)));
        Assert.That((question.Options[0].Option, question.Options[0].Figures.Count, question.Options.Length), Is.EqualTo(("(other answers)", 500, 20)));
    }

    private static string Text(ResultFile file) => file.ToJson();

    private static ClassResults Merged(params (string Name, ResultFile File)[] files)
    {
        var merge = new ResultMerge();
        foreach (var (name, file) in files) merge.Add(name, new ResultReader().Read(file.Bytes()));
        return merge.Merge();
    }

    private static ClassAnalysis Analysis(ClassResults results) => new ItemAnalysis(results, "lesson", "learner") { Types = HandedIn.Types }.Analyse();
}
