using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Plain;
using Explainer.Ui.Screens;
using Explainer.Ui.Tests.Plain;

namespace Explainer.Ui.Tests.Screens;

public sealed class LookupsTests
{
    [Test]
    public async Task A_page_can_be_opened_once_it_was_reached()
    {
        var runner = await At("", "");
        Assert.Multiple(() =>
        {
            Assert.That(Lookups.Page(runner.State, "article-4"), Is.Not.Null);
            Assert.That(Lookups.Page(runner.State, "losses"), Is.Null);
            Assert.That(Lookups.PageAt(runner.State, 1)?.Id.Value, Is.EqualTo("article-4"));
            Assert.That(Lookups.PageAt(runner.State, 2), Is.Null, "a question");
            Assert.That(Lookups.PageAt(runner.State, 99), Is.Null);
            Assert.That(Lookups.PageAt(runner.State, 0), Is.Null);
        });
    }

    [Test]
    public async Task A_passage_is_looked_up_only_after_the_end()
    {
        Assert.That(Lookups.Page((await At("", "")).State, "passage:trigger"), Is.Null, "it would be the answer");
        Assert.That(Lookups.Page((await At("", "", "1", "", "", "", "", "1 2", "", "")).State, "passage:trigger"), Is.Not.Null);
    }

    [Test]
    public async Task A_page_with_a_content_note_repeats_it()
    {
        var runner = await At("", "", "1", "", "", ":skip");
        Assert.That(Lookups.Page(runner.State, "losses")!.Body[0], Is.EqualTo(new Notice(Tone.Caution, "Content note", Markup.Plain("Speaks of deaths."))));
    }

    [Test]
    public async Task A_claim_keeps_its_status_while_a_question_asks_for_it()
    {
        var lesson = Samples.Asking(Samples.Statuses with { Claims = [] });
        string asked = await Script.PlayAsync(lesson, ["", ":sources", ":claim deaths-600", "1=a", ":sources"]);
        Assert.That(asked, Does.Contain("Status told after the answer").And.Contain("Status: status told after the answer"));
        Assert.That(asked, Does.Not.Contain("Claimed: South").And.Not.Contain("Confirmed: Both"));
        Assert.That(await Script.PlayAsync(lesson, ["", "1=a", "", ":sources"]), Does.Contain("Claimed: South Korea's NIS"));
    }

    [Test]
    public async Task The_count_of_steps_does_not_tell_the_verdict_before_certainty_is_rated()
    {
        var rating = await At("", "", "2");
        Assert.Multiple(() =>
        {
            Assert.That(rating.State.Phase, Is.EqualTo(Phase.Rating));
            Assert.That(ScreenPresenter.Present(rating).Place, Is.EqualTo("Step 2 of 4"));
            Assert.That(Lookups.Outline(rating.State).Body.OfType<Entries>().Single().Lines, Has.Length.EqualTo(4));
        });
        Assert.That(ScreenPresenter.Present(await At("", "", "2", "")).Place, Is.EqualTo("Step 2 of 5"));
    }

    [TestCase("storm-corps", 1)]
    [TestCase("STORM", 1)]
    [TestCase("폭풍", 1)]
    [TestCase("", 2)]
    [TestCase("none", 0)]
    public async Task A_word_is_found_by_its_beginning_and_by_its_other_names(string word, int found) =>
        Assert.That(Lookups.Glossary((await At()).State, word) is { } shown ? shown.Body.OfType<Heading>().Count() : 0, Is.EqualTo(found));

    [TestCase(false, "dont-know hint back outline goto sources claim glossary note to-clipboard repeat help quit")]
    [TestCase(true, "dont-know outline glossary note to-clipboard repeat help quit")]
    public async Task An_exam_offers_no_help_and_no_looking_back_from_a_question(bool exam, string commands)
    {
        var runner = await Script.OpenAsync(Samples.Pact, new("Kim", 1) { Exam = exam });
        using var script = new Script();
        await script.GoOnAsync(runner, ["", ""]);
        Assert.That(SessionActions.Of(runner).Select(a => a.Command), Is.EquivalentTo(commands.Split(' ')));
    }

    [Test]
    public void Commands_and_keys_are_each_used_once() => Assert.Multiple(() =>
    {
        Assert.That(SessionActions.All.Where(a => a.Command.Length > 0).Select(a => a.Command), Is.Unique);
        Assert.That(SessionActions.All.Where(a => a.Key != "Enter").Select(a => a.Key), Is.Unique);
        Assert.That(SessionActions.All.Where(a => (a.Intent is null) == (a.Look is null)), Is.Empty, "each is an intent or a look");
    });

    [Test]
    public async Task The_notice_about_certainty_comes_before_the_first_rating_and_not_again()
    {
        var lesson = Samples.Asking(Samples.Signed, Samples.Deaths, Samples.Place);
        string dialogue = await Script.PlayAsync(lesson, ["", ":dont-know", "", "600", "", "", "Pyongyang", ""]);
        Assert.That(dialogue.Split(Wording.CertaintyNotice), Has.Length.EqualTo(2));
        Assert.That(dialogue.IndexOf(Wording.CertaintyNotice, StringComparison.Ordinal), Is.LessThan(dialogue.IndexOf(Wording.CertaintyQuestion, StringComparison.Ordinal)));
    }

    private static async Task<SessionRunner> At(params string[] typed)
    {
        var runner = await Script.OpenAsync(Samples.Pact);
        using var script = new Script();
        await script.GoOnAsync(runner, [.. typed, ":quit"]);
        return runner;
    }
}
