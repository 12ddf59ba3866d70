using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Ui.FullScreen;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class ClaimSignsTests
{
    private static readonly ImmutableSortedDictionary<string, ClaimStatus> Statuses = ImmutableSortedDictionary.CreateRange(
        [KeyValuePair.Create("a", ClaimStatus.Confirmed), KeyValuePair.Create("b", ClaimStatus.Claimed), KeyValuePair.Create("c", ClaimStatus.Disputed), KeyValuePair.Create("d", ClaimStatus.Analysis)]);

    [TestCase("[It is so](claim:a).", "It is so.✓")]
    [TestCase("[It is so](claim:a). [They say](claim:b), and [*we* read](claim:d) it.", "It is so.✓ They say,❝ and we read~ it.")]
    [TestCase("- [One](claim:c)\n- [Two](claim:a)", "One≠ Two✓")]
    [TestCase("[One](claim:a)[two](claim:b)", "One✓two❝")]
    [TestCase("[Nobody knows](claim:x) [a word](term:a).", "Nobody knows a word.")]
    public void A_sign_follows_the_claim_and_its_full_stop(string text, string set)
    {
        var runs = MarkupReader.Runs(ClaimSigns.Put(MarkupReader.Read(text), Statuses));
        Assert.That(string.Concat(runs.Select(r => r.Text)).Trim(), Is.EqualTo(set));
    }

    [Test]
    public async Task A_claim_says_in_a_line_and_on_a_card_how_it_stands()
    {
        using var terminal = new TerminalHarness(80, 24);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("says the text,✓")),
            () => terminal.Press(Key.Tab),
            () => Assert.That(terminal.Text, Does.Contain("» confirmed: The treaty's text")),
            () => terminal.Press(Key.Tab),
            () => Assert.That(terminal.Text, Does.Contain("» Word: Storm Corps, 11th Corps, 폭풍군단")),
            () => terminal.Press(Key.Tab.WithShift, Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("✓\u00A0confirmed").And.Contain("Who says so  The treaty's text").And.Contain("https://example.org/st")),
            () => terminal.Press(Key.Esc, Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole));
    }

    [Test]
    public async Task No_sign_answers_the_question_now_asked()
    {
        using var terminal = new TerminalHarness(80, 24);
        var question = SampleLessons.Named with { Claims = [new("treaty-text")] };
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter, Key.B.WithAlt),
            () => Assert.That(terminal.Text, Does.Contain("says the text, with").And.Not.Contain("text,✓")),
            () => terminal.Press(Key.Tab),
            () => Assert.That(terminal.Text, Does.Contain("» status told after the answer")),
            () => terminal.Press(Key.Esc, Key.Enter, Key.Q.WithCtrl));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new PageStep(SampleLessons.Treaty), new QuestionStep(question))));
    }
}
