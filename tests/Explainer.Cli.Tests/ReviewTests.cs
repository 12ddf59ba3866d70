using System.Globalization;
using System.Text;
using System.Text.Json;
using Explainer.Content;
using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Cli.Tests;

/// <summary>Spaced review as the program does it, on answers that were given some days ago.</summary>
public sealed class ReviewTests
{
    private const string Two = """
        lesson: {0}
        title: "About {0}"
        steps:
          - page: read
            title: "Read"
            body: "It is true."
          - question: {0}-a
            type: true-false
            stem: "Is {0}-a?"
            answer: true
            passage: {{ page: read, quote: "It is true" }}
          - question: {0}-b
            type: true-false
            stem: "Is {0}-b?"
            answer: true
        """;

    private static readonly CompositeFormat Form = CompositeFormat.Parse(Two);

    private DataFolder data = null!;

    [SetUp]
    public void NewLearner()
    {
        data = new();
        data.Write("content/one.yaml", string.Format(CultureInfo.InvariantCulture, Form, "one"));
    }

    [TearDown]
    public void Forget() => data.Dispose();

    [Test]
    public async Task Nothing_is_said_of_reviews_before_one_is_asked_for()
    {
        await StudiedAsync("one", daysAgo: 10);
        Assert.That(Run(":quit\n").Output, Does.Not.Contain("eview").And.Not.Contain("due"));
        Assert.That(Run("", "list").Output, Does.Not.Contain("due"));
        Assert.That(Run("", "list", "--format", "json").Output, Does.Not.Contain("\"due\""));
    }

    [Test]
    public void With_nothing_answered_it_says_where_reviews_come_from()
    {
        var run = Run("", "review");
        Assert.That((run.Code, run.Output), Is.EqualTo((0, "Nothing is under review yet: what you answer in lessons comes here when it is due.\n")));
        Assert.That(run.Errors, Does.StartWith("Review is on").And.Contain("--off"));
        Assert.That(Run("", "review").Errors, Is.Empty, "said once");
    }

    [Test]
    public async Task It_asks_what_is_due_and_says_what_comes()
    {
        await StudiedAsync("one", daysAgo: 10);
        var run = Run("\nt\n4\n\n:dont-know\n:passage\n\n\n\n\n", "review", "--plain", "--seed", "4");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.ToString());
            Assert.That(run.Output, Does.StartWith("Review: About one\n").And.Contain("About 1 minute, 2 questions."));
            Assert.That(run.Output, Does.Contain("Is one-a?").And.Contain("Is one-b?"));
            Assert.That(run.Output, Does.Contain("Score: 1 of 2 points (50%)."));
            Assert.That(run.Lines[^1], Is.EqualTo("Nothing is due now. Next: 1 question tomorrow."));
        });
        var again = Run("", "review");
        Assert.That(again.Output, Is.EqualTo("Nothing is due now. Next: 1 question tomorrow.\n"));
    }

    [Test]
    public async Task Its_results_are_no_lessons_results()
    {
        await StudiedAsync("one", daysAgo: 10);
        string before = Run("", "list").Output;
        Run("\n:dont-know\n\n:dont-know\n\n\n\n", "review");
        Assert.That(Run("", "list").Output, Is.EqualTo(before));
    }

    [Test]
    public async Task What_was_answered_before_it_was_left_stays_reviewed()
    {
        await StudiedAsync("one", daysAgo: 10);
        Run("\nt\n4\n", "review");
        Assert.That(Run("", "list").Output, Does.Contain("one: About one (1 due for review)"));
    }

    [Test]
    public async Task Several_courses_follow_one_another_and_one_can_be_named()
    {
        data.Write("content/two.yaml", string.Format(CultureInfo.InvariantCulture, Form, "two"));
        await StudiedAsync("one", daysAgo: 10);
        await StudiedAsync("two", daysAgo: 9);
        Assert.That(Run("", "review", "two").Output, Does.Contain("Review: About two").And.Not.Contain("About one"));
        var both = Run("\n:dont-know\n\n:dont-know\n\n\n" + "\n:dont-know\n\n:dont-know\n\n\n" + "\n", "review");
        Assert.That(both.Lines.Where(l => l.StartsWith("Review", StringComparison.Ordinal) || l.StartsWith("Next:", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "Review: About one", "Next: Review: About two.", "Review: About two", "Review done" }), both.ToString());
    }

    [Test]
    public async Task A_limit_says_how_much()
    {
        await StudiedAsync("one", daysAgo: 10);
        var run = Run("\n:dont-know\n\n\n\n", "review", "--limit", "1");
        Assert.That(run.Output, Does.Contain("About 1 minute, 1 question.").And.Contain("1 question is still due."));
    }

    [Test]
    public async Task The_library_has_it_first()
    {
        await StudiedAsync("one", daysAgo: 10);
        Run("", "review");
        var run = Run("r\n\n:dont-know\n\n:dont-know\n\n\n\n:quit\n");
        Assert.That(run.Output, Does.Contain("\n1. Review. 2 due, about 1 minute.\n").And.Contain("Review done"));
        Assert.That(run.Output[run.Output.LastIndexOf("What would you like", StringComparison.Ordinal)..], Does.Not.Contain("Review"), "and not when all is done");
    }

    [Test]
    public async Task Switched_off_it_leaves_no_trace()
    {
        await StudiedAsync("one", daysAgo: 10);
        string before = Run(":quit\n").Output + Run("", "list", "--format", "json").Output;
        Run("", "review");
        Assert.That(Run(":quit\n").Output, Does.Contain("2 due"));
        Assert.That(Run("", "review", "--off").Output, Does.StartWith("Review is off"));
        Assert.That(Run(":quit\n").Output + Run("", "list", "--format", "json").Output, Is.EqualTo(before));
    }

    [Test]
    public async Task It_can_wait_until_tomorrow()
    {
        await StudiedAsync("one", daysAgo: 10);
        Run("", "review", "--tomorrow");
        Assert.That(Run(":quit\n").Output, Does.Not.Contain("Review"));
        Assert.That(Run("", "review").Output, Does.Contain("2 questions."), "asked for, it comes all the same");
    }

    [Test]
    public async Task Each_learner_has_their_own()
    {
        await StudiedAsync("one", daysAgo: 10);
        Run("", "review");
        Assert.That(Run("", "review", "--learner", "Kim").Output, Does.StartWith("Nothing is under review yet"));
        Assert.That(Run(":quit\n", "--learner", "Kim").Output, Does.Not.Contain("due"));
    }

    [Test]
    public async Task How_many_are_due_is_told_to_programs_too()
    {
        await StudiedAsync("one", daysAgo: 10);
        Run("", "review");
        using var json = JsonDocument.Parse(Run("", "list", "--format", "json").Output);
        var one = json.RootElement.EnumerateArray().Single(c => c.GetProperty("course").GetString() == "one");
        Assert.That(one.GetProperty("due").GetInt32(), Is.EqualTo(2));
        var lesson = one.GetProperty("lessons")[0];
        Assert.That(new[] { "questions", "answered", "right", "learned", "bestPoints", "bestMax" }.Select(name => lesson.GetProperty(name).GetDecimal()), Is.EqualTo(new[] { 2, 2, 2, 0, 2, 2 }));
    }

    [TestCase("--limit", "0", "--limit takes a whole number from 1 up, not '0'.")]
    [TestCase("--limit", "many", "--limit takes a whole number from 1 up, not 'many'.")]
    [TestCase("--seed", "x", "--seed takes a whole number, not 'x'.")]
    [TestCase("--off", "--tomorrow", "--off and --tomorrow are two things; give one of them.")]
    [TestCase("nowhere", "--plain", "There is no file, folder, course or lesson 'nowhere'.")]
    public void What_makes_no_sense_is_said_to(string first, string second, string sentence)
    {
        var run = Run("", "review", first, second);
        Assert.That((run.Code, run.Errors.Contains(sentence, StringComparison.Ordinal)), Is.EqualTo((2, true)), run.ToString());
    }

    private Run Run(string input, params string[] arguments) => TheProgram.Pipe(data, input, arguments);

    /// <summary>A lesson that was answered rightly some days ago, in the journal of the program.</summary>
    private async Task StudiedAsync(string lesson, int daysAgo)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(-daysAgo));
        using var journal = new SqliteJournal(data.File("journal.db"), clock);
        var read = new ContentReader(new DiskFiles()).ReadLesson(data.File($"content/{lesson}.yaml")).Value!;
        var runner = await SessionRunner.OpenAsync(read, new Opening(WhoLearns.Unnamed, Seed: 1), journal, clock);
        while (runner.State.Phase != Phase.Closed)
            await runner.DoAsync(runner.State.Phase switch
            {
                Phase.Answering => new Respond(new ChosenOptions(["true"])),
                Phase.Rating => new Rate(Certainty.Certain),
                Phase.Summary => new Close(),
                _ => new Advance(),
            });
    }
}
