using System.Collections.Immutable;
using System.Globalization;
using Explainer.Classroom;
using Explainer.Questions;

namespace Explainer.Tests.Classroom;

/// <summary>What only the content tells: which options nobody chose, and what is right where nobody knew.</summary>
public sealed class WrittenOptionsTests
{
    private static readonly SingleChoiceQuestion Moon = new([new(new("a"), "The moon"), new(new("b"), "The wind"), new(new("c"), "Whales")], new("a")) { Id = new("moon"), Stem = "What makes the tides?" };

    [Test]
    public void An_option_that_nobody_chose_is_named_with_a_count_of_0()
    {
        var question = Analysed(20, right: 12, KeyVersion.Of(Moon), Moon);
        Assert.That(question.Options.Select(o => (o.Option, o.IsKey, o.Figures.Count, o.Figures.Share)), Is.EqualTo(new (string, bool, int, double?)[] { ("a", true, 12, 0.6), ("b", false, 8, 0.4), ("c", false, 0, 0) }));
        Assert.That(question.Flags[^1].Sentence(question, o => o), Is.EqualTo("Nobody chose c: could anybody believe it?"));
        Assert.That(question.Flags[^1].Name, Is.EqualTo("never-chosen"));
    }

    [Test]
    public void Of_fewer_than_20_learners_nobody_proves_nothing() =>
        Assert.That(Analysed(19, right: 12, KeyVersion.Of(Moon), Moon).Flags.Select(f => f.Kind), Does.Not.Contain(FlagKind.NeverChosen));

    [Test]
    public void A_key_that_nobody_found_is_marked_and_is_no_distractor()
    {
        var question = Analysed(20, right: 0, KeyVersion.Of(Moon), Moon);
        Assert.That(question.Options.Where(o => o.IsKey).Select(o => (o.Option, o.Figures.Count)), Is.EqualTo(new[] { ("a", 0) }));
        Assert.That(question.Flags.Where(f => f.Kind == FlagKind.NeverChosen).Select(f => f.Option!.Option), Is.EqualTo(new[] { "c" }));
    }

    [Test]
    public void Answers_under_another_key_are_left_as_they_are() =>
        Assert.That(Analysed(20, right: 12, "k1", Moon).Options.Select(o => o.Option), Is.EqualTo(new[] { "a", "b" }));

    [Test]
    public void Without_content_nothing_is_known_of_it() =>
        Assert.That(Analysed(20, right: 12, KeyVersion.Of(Moon), null).Options.Select(o => o.Option), Is.EqualTo(new[] { "a", "b" }));

    private static QuestionAnalysis Analysed(int learners, int right, string version, Question? content)
    {
        var merge = new ResultMerge();
        for (int i = 0; i < learners; i++)
        {
            string name = i.ToString("00", CultureInfo.InvariantCulture);
            var result = HandedIn.Result(name, HandedIn.Item("moon", i < right ? "a" : "b", i < right) with { KeyVersion = version }, HandedIn.Item("other", "x", i % 2 == 0));
            merge.Add(name, new ResultReader().Read(result.Bytes()));
        }
        return new ItemAnalysis(merge.Merge(), "lesson", "learner", key => key.Question == "moon" ? content : null) { Types = HandedIn.Types }.Analyse().Questions.Single(q => q.Key.Question == "moon");
    }
}
