using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Tests.Screens;

public sealed class PreviewTests
{
    private static readonly QuestionStep NewStem = new(Samples.Trigger with { Stem = "When must one side help?" });

    [Test]
    public async Task It_begins_at_the_opening_and_reaches_every_step()
    {
        var preview = (await new Author().OpenAsync(Author.Saved(Author.Draft))).Preview;
        List<string> met = [Where(preview)];
        while (preview.State!.Phase != Phase.Summary)
        {
            await preview.MoveAsync(1);
            met.Add(Where(preview));
        }
        Assert.That(met, Is.EqualTo(new[] { "Opening", "article-4", "trigger", "if-missed", "signed", "place", "deaths", "losses", "Summary" }));
        for (int back = met.Count - 2; back >= 0; back--)
        {
            await preview.MoveAsync(-1);
            Assert.That(Where(preview), Is.EqualTo(met[back]));
        }
    }

    [Test]
    public async Task The_step_that_changed_is_shown()
    {
        var preview = await AtAsync("losses");
        await preview.TakeAsync(Author.Saved(Author.Rewritten("v2", NewStem), changed: "trigger"));
        Assert.That(Where(preview), Is.EqualTo("trigger"));
        Assert.That(preview.Screen.Body[0], Is.EqualTo(new Prose(NewStem.Question.Stem) { IsStem = true }));
    }

    [Test]
    public async Task Where_no_step_changed_it_stays([Values("article-4", "if-missed", "place", "losses")] string step)
    {
        var preview = await AtAsync(step);
        await preview.TakeAsync(Author.Saved(Author.Draft with { Canonical = "v2", Title = "Another title" }));
        Assert.That((Where(preview), preview.Screen.Title), Is.EqualTo((step, "Another title")));
    }

    [Test]
    public async Task It_stays_at_the_summary()
    {
        var preview = (await new Author().OpenAsync(Author.Saved(Author.Draft))).Preview;
        await preview.GoAsync(100);
        await preview.TakeAsync(Author.Saved(Author.Draft with { Canonical = "v2", Steps = Author.Draft.Steps[..2] }));
        Assert.That(Where(preview), Is.EqualTo("Summary"));
    }

    [Test]
    public async Task A_step_that_is_gone_leaves_its_place_to_the_next()
    {
        var preview = await AtAsync("if-missed");
        await preview.TakeAsync(Author.Saved(Author.Draft with { Canonical = "v2", Steps = Author.Draft.Steps.RemoveAt(2) }));
        Assert.That(Where(preview), Is.EqualTo("signed"));
    }

    [Test]
    public async Task An_error_keeps_the_last_good_lesson_and_what_was_answered()
    {
        var preview = await AtAsync("trigger");
        await preview.Runner!.DoAsync(new Respond(new ChosenOptions(["b"])));
        bool another = await preview.TakeAsync(Author.Saved(null, null, Author.Mistake));
        Assert.Multiple(() =>
        {
            Assert.That(another, Is.False);
            Assert.That((Where(preview), preview.State!.Phase), Is.EqualTo(("trigger", Phase.Rating)));
            Assert.That(preview.IsBehind, Is.True);
            Assert.That(preview.Screen.Strip, Is.EqualTo(new Notice(Tone.Wrong, "1 error", Markup.Plain("14:5 'steem' is not a key of a single-choice question."))));
        });
        await preview.TakeAsync(Author.Saved(Author.Draft));
        Assert.That((preview.IsBehind, preview.Screen.Strip, preview.State!.Phase), Is.EqualTo((false, default(Notice), Phase.Rating)), "mended, and nothing else has changed");
    }

    [Test]
    public async Task A_mistake_in_another_file_is_told_with_that_files_name()
    {
        var preview = await AtAsync("trigger");
        var mistake = Author.Mistake with { Diagnostic = Author.Mistake.Diagnostic with { Span = new("claims.yaml", 3, 1, 3, 4) } };
        await preview.TakeAsync(Author.Saved(null, null, mistake));
        Assert.That(preview.Screen.Strip!.Text.ToString(), Does.StartWith("claims.yaml 3:1 "));
    }

    [Test]
    public async Task That_there_is_no_problem_is_told_when_asked()
    {
        var preview = await AtAsync("trigger");
        string[] Commands() => [.. preview.Screen.Actions.Where(a => a.Command is "problems" or "next").Select(a => a.Command)];
        Assert.That(Commands(), Is.EqualTo(new[] { "next", "problems" }));
        Assert.That(PreviewPresenter.Problems(preview).Body, Is.EqualTo(new Block[] { new Heading("Problems"), new Sentence("No problems.") }));
        await preview.TakeAsync(Author.Saved(Author.Draft, null, Author.Warning));
        Assert.That(Commands(), Is.EqualTo(new[] { "problems", "next" }), "they are the first thing to be done");
    }

    [Test]
    public async Task What_was_never_good_is_shown_as_soon_as_it_is()
    {
        var preview = (await new Author().OpenAsync(Author.Saved(null, null, Author.Mistake))).Preview;
        Assert.That(preview.Runner, Is.Null);
        Assert.That(preview.Screen.Body, Has.Some.EqualTo(new Finding(Author.Mistake)));
        Assert.That(await preview.TakeAsync(Author.Saved(Author.Draft)), Is.True);
        Assert.That(Where(preview), Is.EqualTo("Opening"));
    }

    [Test]
    public async Task Feedback_that_was_rewritten_is_seen_without_answering_again()
    {
        var preview = await AtAsync("trigger");
        await preview.Runner!.DoAsync(new Respond(new ChosenOptions(["b"])));
        await preview.Runner!.DoAsync(new Rate(Certainty.Certain));
        await preview.TakeAsync(Author.Saved(Author.Rewritten("v2", new QuestionStep(Samples.Trigger with { Explanation = "A new explanation." })), changed: "trigger"));
        Assert.That(preview.State!.Phase, Is.EqualTo(Phase.Reviewing));
        Assert.That(preview.State.CurrentAnswer, Has.Property("Verdict").EqualTo(Verdict.Incorrect).And.Property("Certainty").EqualTo(Certainty.Certain));
        Assert.That(preview.Screen.Body, Has.Some.EqualTo(new Notice(Tone.Info, "Explanation", "A new explanation.")));
    }

    [Test]
    public async Task A_new_key_asks_the_question_anew()
    {
        var preview = await AtAsync("trigger");
        await preview.Runner!.DoAsync(new Respond(new ChosenOptions(["b"])));
        await preview.TakeAsync(Author.Saved(Author.Rewritten("v2", new QuestionStep(Samples.Trigger with { Key = new("b") })), changed: "trigger"));
        Assert.That(preview.State!.Phase, Is.EqualTo(Phase.Answering));
    }

    [Test]
    public async Task An_answer_is_really_graded_and_can_be_given_again_at_will()
    {
        var preview = await AtAsync("signed");
        await preview.Runner!.DoAsync(new Respond(new ChosenOptions(["false"])));
        await preview.Runner!.DoAsync(new Rate(null));
        Assert.That(preview.State!.CurrentAnswer!.Verdict, Is.EqualTo(Verdict.Incorrect));
        Assert.That(preview.Screen.Actions.Select(a => a.Command), Has.One.EqualTo("retry"));
        await preview.AgainAsync();
        Assert.That((Where(preview), preview.State!.Phase), Is.EqualTo(("signed", Phase.Answering)));
    }

    [TestCase("place", ExpectedResult = 4)]
    [TestCase("3", ExpectedResult = 2)]
    [TestCase(" 7. ", ExpectedResult = 6)]
    [TestCase("0", ExpectedResult = null)]
    [TestCase("8", ExpectedResult = null)]
    [TestCase("nowhere", ExpectedResult = null)]
    public async Task<int?> A_step_is_found_by_its_id_or_its_number(string named) => (await AtAsync("losses")).Find(named);

    [Test]
    public async Task It_says_who_comes_to_see_a_step()
    {
        var preview = await AtAsync("if-missed");
        Assert.That(Notices(preview), Is.EqualTo(new[] { "Only for some: Learners see this page when they missed trigger." }));
        await preview.MoveAsync(1);
        Assert.That(Notices(preview), Is.EqualTo(new[] { "Pool: One of 3 questions in more, of which an attempt draws 1." }));
        await preview.MoveAsync(3);
        Assert.That(Notices(preview), Is.EqualTo(new[] { "Content note: Speaks of deaths." }));
    }

    [Test]
    public async Task Keys_tell_what_is_right_and_how_the_question_is_filed()
    {
        var preview = await AtAsync("place");
        var accepted = PreviewPresenter.Keys(preview)!.Body.OfType<Entries>().First();
        Assert.That(accepted.Lines.Select(l => l.Text), Is.EqualTo(new[] { "Pyongyang", "North Korea (1/2 of the points)" }));
        await preview.GoAsync(1);
        var keys = PreviewPresenter.Keys(preview)!.Body;
        Assert.That(keys.OfType<PartLine>().First(), Is.EqualTo(new PartLine(PartMark.Missed, "Right is", "When it is in a state of war after an armed invasion.", "Yes: the first clause.")));
        Assert.That(keys.OfType<Entries>().Last().Lines.Select(l => l.Text), Is.EqualTo(new[]
        {
            "Id: trigger", "Type: single-choice", "Points: 1", $"Key version: {KeyVersion.Of(Samples.Trigger)}", "Objective: state: State what Article 4 obliges each side to do.",
            "Passage: article-4: “an armed invasion”", "Claims: treaty-signed (confirmed)",
        }));
    }

    [Test]
    public async Task Another_lesson_comes_up_at_its_opening_or_at_its_changed_step_and_keeps_its_own_last_good_version()
    {
        var other = new Manuscript("lessons/other.yaml", Samples.Pact with { Title = "Other", Canonical = "other" }, []);
        var preview = (await new Author(other).OpenAsync(Author.Saved(Author.Draft))).Preview;
        await preview.OpenAsync(other.Path);
        Assert.That((preview.Screen.Title, Where(preview)), Is.EqualTo(("Other", "Opening")));
        await preview.TakeAsync(Author.Saved(null, null, Author.Mistake));
        Assert.That((preview.Screen.Title, preview.IsBehind), Is.EqualTo(("The pact", true)));
        await preview.TakeAsync(other with { ChangedStep = "losses" });
        Assert.That((preview.Screen.Title, Where(preview)), Is.EqualTo(("Other", "losses")));
    }

    private static async Task<Preview> AtAsync(string step)
    {
        var preview = (await new Author().OpenAsync(Author.Saved(Author.Draft))).Preview;
        await preview.GoAsync(preview.Find(step)!.Value);
        Assert.That(Where(preview), Is.EqualTo(step));
        return preview;
    }

    private static string Where(Preview preview) => preview.State!.CurrentStep is { } step ? Author.IdOf(step) : $"{preview.State.Phase}";

    private static IEnumerable<string> Notices(Preview preview) => preview.Screen.Body.OfType<Notice>().Select(n => $"{n.Label}: {n.Text}");
}
