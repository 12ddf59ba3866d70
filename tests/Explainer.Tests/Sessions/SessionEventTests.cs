using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CsCheck;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Tests.Questions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

/// <summary>events.v1.jsonl holds every event ever written: a new kind or member adds a line, no line ever changes.</summary>
public sealed class SessionEventTests
{
    const string File = "tests/Explainer.Tests/Sessions/Golden/events.v1.jsonl";

    static readonly Lesson Everything = Lesson(
    [
        Page("read", contentNote: "Deaths."),
        Page("skipped", contentNote: "Deaths."),
        new QuestionStep(Samples.SingleChoice.Question with { Hints = ["Think."], Attempts = 2, Passage = new(new("read"), "Text.") }),
        .. Samples.All.Skip(1).Select(s => new QuestionStep(s.Question)),
        Ask("last"),
    ]);

    static readonly Intent[] Way =
    [
        Next, Next, new WriteNote("Why?"), Next, new Skip(),
        new ShowHint(), new Respond(Samples.SingleChoice.Wrong), new Rate(Certainty.Certain), new OpenPassage(), new Return(), new Retry(), new Respond(Samples.SingleChoice.Right), Next,
        new Respond(new ChosenOptions(["a", "b", "c"])), new Rate(null), Next,
        .. Samples.All.Skip(2).SelectMany(s => new Intent[] { new Respond(s.Right), new Rate(Certainty.Unsure), Next }),
        Unknown, Next, new Close(),
    ];

    [Test]
    public void Events_are_written_as_ever() => Golden.Matches(File, string.Concat(Written().Select(e => SessionEventText.Write(e) + "\n")));

    [Test]
    public void Every_line_ever_written_reads_and_writes_back()
    {
        foreach (string line in Lines()) Assert.That(SessionEventText.Write(SessionEventText.Read(line)), Is.EqualTo(line));
    }

    [Test]
    public void Every_kind_of_event_and_response_occurs()
    {
        var lines = Lines().Select(l => JsonNode.Parse(l)!).ToArray();
        Assert.That(lines.Select(l => l["event"]!.GetValue<string>()).Distinct(), Is.EquivalentTo(Names(typeof(SessionEvent))));
        Assert.That(lines.Select(l => l["response"]?["as"]!.GetValue<string>()).OfType<string>().Distinct(), Is.EquivalentTo(Names(typeof(Response))));
    }

    [Test]
    public void Every_line_replays()
    {
        var events = Lines().Select(SessionEventText.Read).ToArray();
        var state = LessonSession.Replay(Everything, (SessionOpened)events[0], events.Skip(1)).State;
        Assert.That((state.Phase, state.Answers.Length, $"{SessionSummary.Of(state).Score}"), Is.EqualTo((Phase.Closed, 11, $"{new Score(new(23, 3), new(10))}")));
    }

    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("not json")]
    [TestCase("""{"event":"invented","at":"2026-11-23T10:00:00+00:00"}""", Description = "of a newer program")]
    [TestCase("""{"event":"session-closed","at":"2026-11-23T10:00:00+00:00","score":"much of 3"}""")]
    [TestCase("""{"event":"question-answered","at":"2026-11-23T10:00:00+00:00","question":"q","keyVersion":"v","response":{"as":"dont-know"},"score":"0 of 1"}""", Description = "no verdict is not 'correct'")]
    [TestCase("""{"event":"step-left","step":0}""", Description = "no time")]
    [TestCase("""{"event":"question-retried","question":null,"at":"2026-11-23T10:00:00+00:00"}""")]
    [TestCase("""{"event":"question-retried","question":7,"at":"2026-11-23T10:00:00+00:00"}""")]
    public void A_damaged_line_is_said_to_be_one(string line) => Assert.That(() => SessionEventText.Read(line), Throws.InstanceOf<JsonException>());

    [Test]
    public void A_mangled_line_reads_or_is_said_to_be_damaged() => Gen.Select(Gen.OneOf(Lines()), Gen.Int[0, 400], Gen.Int[0, 40], Gen.OneOf("", "null", "7", "\"", "x", "{}")).Sample((line, from, length, instead) =>
    {
        from %= line.Length;
        string mangled = line[..from] + instead + line[Math.Min(line.Length, from + length)..];
        try
        {
            SessionEventText.Write(SessionEventText.Read(mangled));
        }
        catch (JsonException)
        {
        }
    }, iter: 5000);

    /// <summary>A whole session, with a return in the middle.</summary>
    static List<SessionEvent> Written()
    {
        var session = LessonSession.Replay(Everything, Opened(Everything, seed: -42), []);
        List<SessionEvent> happened = [session.State.Opened with { WholeCourse = true }];
        happened.AddRange(Do(session, Way[..2]));
        happened.Add(new SessionResumed(session.State.Latest.AddHours(1)));
        session.Apply(happened[^1]);
        happened.AddRange(Do(session, Way[2..]));
        return happened;
    }

    static string[] Lines() => System.IO.File.ReadAllLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Sessions/Golden/events.v1.jsonl"));

    static IEnumerable<string> Names(Type family) => family.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!);
}
