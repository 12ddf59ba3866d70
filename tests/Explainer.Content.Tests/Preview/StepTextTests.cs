using Explainer.Content.Preview;

namespace Explainer.Content.Tests.Preview;

public sealed class StepTextTests
{
    private const string Before = """
        lesson: x
        title: x
        steps:
          - { page: a, title: A, body: The first. }
          - { question: b, type: true-false, stem: Is it?, answer: true }
          - pool: p
            draw: 1
            questions:
              - { question: c, type: true-false, stem: And this?, answer: true }
              - { question: d, type: true-false, stem: And that?, answer: true }
          - { page: e, title: E, body: The last. }
        """;

    [TestCase("The first.", "The very first.", "a")]
    [TestCase("Is it?", "Is it so?", "b")]
    [TestCase("stem: Is it?, answer: true", "stem: Is it?, answer: false", "b")]
    [TestCase("And that?", "And those?", "d", Description = "a question of a pool")]
    [TestCase("question: c", "question: other", "other", Description = "a step that is new")]
    [TestCase("title: x", "title: y", null, Description = "what stands above the steps")]
    [TestCase("The last. }", "The last. } # done", null, Description = "a comment")]
    [TestCase("draw: 1", "draw: 2", null, Description = "no question reads otherwise")]
    public void The_first_step_that_reads_otherwise(string written, string instead, string? changed) =>
        Assert.That(StepText.FirstChanged(Of(Before), Of(Before.Replace(written, instead, StringComparison.Ordinal))), Is.EqualTo(changed));

    [Test]
    public void Steps_that_only_changed_places_are_not_changed()
    {
        var before = Of(Before);
        Assert.That(StepText.FirstChanged(before, [.. before.Reverse()]), Is.Null);
        Assert.That(StepText.FirstChanged(before, before[1..]), Is.Null);
    }

    private static System.Collections.Immutable.ImmutableArray<StepText> Of(string text) => StepText.Of(Sample.Lesson(text));
}
