using System.Collections.Immutable;
using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

/// <summary>What starts statistics and review anew, and what does not.</summary>
public sealed class KeyVersionTests
{
    static readonly SingleChoiceQuestion Single = (SingleChoiceQuestion)Samples.SingleChoice.Question;
    static readonly MultipleChoiceQuestion Multiple = (MultipleChoiceQuestion)Samples.MultipleChoice.Question;
    static readonly TrueFalseQuestion TrueFalse = (TrueFalseQuestion)Samples.TrueFalse.Question;
    static readonly NumericalQuestion Numerical = (NumericalQuestion)Samples.Numerical.Question;
    static readonly ShortAnswerQuestion Short = (ShortAnswerQuestion)Samples.ShortAnswer.Question;
    static readonly OrderingQuestion Ordering = (OrderingQuestion)Samples.Ordering.Question;
    static readonly MatchingQuestion Matching = (MatchingQuestion)Samples.Matching.Question;
    static readonly ClozeQuestion Cloze = (ClozeQuestion)Samples.Cloze.Question;
    static readonly ClassificationQuestion Classification = (ClassificationQuestion)Samples.Classification.Question;

    /// <summary>Recorded with every answer: a change here starts every learner's review anew.</summary>
    [Test]
    public void Versions_never_change_by_themselves() => Assert.That(Samples.All.Select(s => $"{s} {KeyVersion.Of(s.Question)}"), Is.EqualTo(new[]
    {
        "single-choice cb9b234e6f42",
        "multiple-choice a8aa5632e8aa",
        "true-false 81968aca6744",
        "numerical 11e192178da5",
        "short-answer d0b1b6aa2117",
        "ordering 74edfc2ab379",
        "matching 205f767c14e8",
        "cloze 23458c5475f3",
        "classification 6739ef830c01",
    }));

    [Test]
    public void Versions_differ_between_types() => Assert.That(Samples.All.Select(s => KeyVersion.Of(s.Question)), Is.Unique);

    [TestCaseSource(typeof(Samples), nameof(Samples.All))]
    public void What_surrounds_a_question_changes_nothing(Sample sample) => Same(sample.Question, sample.Question with
    {
        Stem = "Put otherwise?",
        Hints = ["Think."],
        Explanation = "Because.",
        Points = new(3),
        Tags = ["new"],
        Objective = "other",
        Attempts = 3,
        Shuffles = false,
        AsksCertainty = false,
        Span = new("other.yaml", 3, 1, 4, 1),
    });

    [Test]
    public void Wording_changes_nothing()
    {
        Same(Single, Single with { Options = [.. Single.Options.Select(Reworded)] });
        Same(Multiple, Multiple with { Options = [.. Multiple.Options.Select(Reworded).Reverse()], Keys = [.. Multiple.Keys.Reverse()] });
        Same(TrueFalse, TrueFalse with { FeedbackOnTrue = "No." });
        Same(Numerical, Numerical with { Key = Numerical.Key with { Answers = [.. Numerical.Key.Answers.Select(a => a with { Feedback = "So." }).Reverse()] } });
        Same(Short, Short with { Key = Short.Key with { Accept = [.. Short.Key.Accept.Select(a => a with { Feedback = "So." }).Reverse()] } });
        Same(Ordering, Ordering with { Ranks = [.. Ordering.Ranks.Select(rank => rank.Reverse().Select(i => i with { Text = "New", Date = null, Feedback = "So." }).ToImmutableArray())] });
        Same(Matching, Matching with { Pairs = [.. Matching.Pairs.Select(p => p with { Left = $"{p.Left}!", Right = $"{p.Right}!", Feedback = "So." })] });
        Same(Cloze, Cloze with { Parts = [.. Cloze.Parts.Where(p => p is ClozeGap).Reverse()] });
        Same(Classification, Classification with
        {
            Categories = [.. Classification.Categories.Select(Reworded)],
            Items = [.. Classification.Items.Select(i => i with { Text = "New", Claim = null, Sources = [], Feedback = "So." }).Reverse()],
        });
    }

    [Test]
    public void What_decides_the_grade_changes_the_version()
    {
        Other(Single, Single with { Key = new("c") });
        Other(Single, Single with { Credits = Single.Credits.SetItem("b", new(1, 3)) });
        Other(Single, Single with { Options = Single.Options.RemoveAt(2) });
        Other(Multiple, Multiple with { Keys = [new("a")] });
        Other(Multiple, Multiple with { Options = Multiple.Options.Add(Samples.Option("f", "Earth")) });
        Other(TrueFalse, TrueFalse with { Answer = true });
        Other(Numerical, Numerical with { Key = Numerical.Key with { Answers = [new NumberNear(new(384400), new(new(51), null))] } });
        Other(Numerical, Numerical with { Key = Numerical.Key with { Units = Numerical.Key.Units with { Required = true } } });
        Other(Numerical, Numerical with { Key = Numerical.Key with { Units = new(Numerical.Key.Units.Factors.Add("mi", Fraction.One)) { Shown = "km" } } });
        Other(Short, Short with { Key = Short.Key with { Accept = Short.Key.Accept.Add(new("light")) } });
        Other(Short, Short with { Key = Short.Key with { Reject = [] } });
        Other(Short, Short with { Key = Short.Key with { Typos = 0 } });
        Other(Short, Short with { Key = Short.Key with { Folding = new() { CaseSensitive = true } } });
        Other(Short, Short with { Key = Short.Key with { Folding = new() { FoldsDiacritics = true } } });
        Other(Ordering, Ordering with { Ranks = [.. Ordering.Ranks.Reverse()] });
        Other(Ordering, Ordering with { Ranks = [Ordering.Ranks[0], Ordering.Ranks[1], [Ordering.Ranks[2][0]], [Ordering.Ranks[2][1]]] });
        Other(Matching, Matching with { Distractors = [] });
        Other(Matching, Matching with { Pairs = Matching.Pairs.SetItem(1, Matching.Pairs[1] with { Right = "Italy" }) });
        Other(Cloze, Cloze with { Parts = [.. Cloze.Parts.Select(p => p is TextGap gap ? gap with { Weight = new(3) } : p)] });
        Other(Cloze, Cloze with { Parts = [.. Cloze.Parts.Select(p => p is ChoiceGap gap ? gap with { Key = new("a") } : p)] });
        Other(Classification, Classification with { Items = Classification.Items.SetItem(0, Classification.Items[0] with { Category = new("disputed") }) });
        Other(Classification, Classification with { Categories = Classification.Categories.RemoveAt(3) });
    }

    [Test]
    public void A_tolerance_written_otherwise_is_the_same_key() =>
        Same(Ask(new(new(10), null)), Ask(new(null, new(1, 10))));

    static NumericalQuestion Ask(Tolerance tolerance) => new(new Fraction(100), tolerance) { Id = new("n"), Stem = "?" };

    static Option Reworded(Option option) => option with { Text = $"{option.Text}, that is", Feedback = "New." };

    static void Same(Question before, Question after) => Assert.That(KeyVersion.Of(after), Is.EqualTo(KeyVersion.Of(before)), $"{before.Type}");

    static void Other(Question before, Question after) => Assert.That(KeyVersion.Of(after), Is.Not.EqualTo(KeyVersion.Of(before)), $"{after}");
}
