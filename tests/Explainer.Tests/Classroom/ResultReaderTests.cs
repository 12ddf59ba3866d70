using System.Text;
using Explainer.Classroom;

namespace Explainer.Tests.Classroom;

public sealed class ResultReaderTests
{
    private static readonly ResultFile Kim = HandedIn.Result("Kim", HandedIn.Item("moon", "a", right: true), HandedIn.Item("sun", "b", right: false) with { Certainty = 3, Lesson = "x", Hints = 1, PassageOpened = true, ElapsedMs = null });

    private static readonly string Text = Kim.ToJson();

    [Test]
    public void What_the_program_writes_is_read_as_it_was()
    {
        var read = Read(Text).File!;
        Assert.That(read.ToJson(), Is.EqualTo(Text));
    }

    [Test]
    public void So_are_a_seal_and_an_exercise()
    {
        var handedOut = ResultSeal.On(Kim with { Exercise = new("ex", Sealed: true, 0.7m, HandedIn.Morning, Late: true) });
        var read = Read(handedOut.ToJson()).File!;
        Assert.That(read.ToJson(), Is.EqualTo(handedOut.ToJson()));
        Assert.That(ResultSeal.Of(read).State, Is.EqualTo(SealState.Sound));
    }

    [Test]
    public void Members_of_a_newer_version_are_passed_over()
    {
        string newer = Text.Replace("\"seed\"", "\"weather\": { \"items\": [[1]], \"learner\": 4 }, \"seed\"", StringComparison.Ordinal).Replace("\"hints\"", "\"mood\": [], \"hints\"", StringComparison.Ordinal);
        Assert.That(Read(newer).File!.ToJson(), Is.EqualTo(Text));
    }

    [Test]
    public void What_an_older_version_left_out_is_not_missed()
    {
        var read = Read("""
            { "format": "explainer-result/1", "learner": "Kim", "attempt": "x",
              "items": [ { "question": "moon", "verdict": "correct", "points": 1, "max": 1 } ] }
            """);
        Assert.That(read.Why, Is.Null);
        Assert.That((read.File!.Items[0].Phase, read.File.Completed, read.File.Items[0].Certainty), Is.EqualTo(("lesson", false, (int?)null)));
    }

    [Test]
    public void A_byte_order_mark_and_white_space_around_are_nothing()
    {
        Assert.That(new ResultReader().Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("\r\n" + Text + "\n\n")]).Why, Is.Null);
    }

    [TestCase("", "is empty")]
    [TestCase("   ", "is no result file")]
    [TestCase("lesson: x\n", "is no result file")]
    [TestCase("[]", "is no result file")]
    [TestCase("{}", "is no result file")]
    [TestCase("""{ "items": [] }""", "is no result file")]
    [TestCase("""{ "format": 1 }""", "'format' is a number where a text belongs")]
    [TestCase("""{ "format": "explainer-result/2", "items": 4 }""", "is of the format 'explainer-result/2'")]
    [TestCase("""{ "format": "explainer-report/1" }""", "is no result file: its format is 'explainer-report/1'")]
    public void What_is_no_result_is_said_so(string text, string why) => Assert.That(Read(text).Why, Does.StartWith(why));

    [TestCase("\"learner\": \"Kim\"", "\"learner\": \"\\ud800\"", "'learner' is no text: it holds half a character")]
    [TestCase("\"learner\": \"Kim\"", "\"learner\": \"  \"", "has an empty 'learner'")]
    [TestCase("\"learner\": \"Kim\"", "\"learner\": \"Kim\", \"learner\": \"Lee\"", "has 'learner' twice")]
    [TestCase("\"points\": 1,\n    \"max\": 2", "\"points\": 1,\n    \"points\": 2,\n    \"max\": 2", "has 'points' in the score twice")]
    [TestCase("\"learner\": \"Kim\",", "", "has no 'learner'")]
    [TestCase("\"points\": 1,\n      \"max\": 1", "\"points\": 2,\n      \"max\": 1", "gives the question 'moon' 2 points of at most 1")]
    [TestCase("\"points\": 1,\n      \"max\": 1", "\"points\": -1,\n      \"max\": 1", "'points' of item 1 is below 0")]
    [TestCase("\"points\": 1,\n      \"max\": 1", "\"points\": NaN,\n      \"max\": 1", "is no JSON: line 28 cannot be read")]
    [TestCase("\"points\": 1,\n      \"max\": 1", "\"points\": \"1\",\n      \"max\": 1", "'points' of item 1 is a text where a number belongs")]
    [TestCase("\"points\": 1,\n      \"max\": 1", "\"points\": 1e400,\n      \"max\": 1", "'points' of item 1 is larger than any question's points")]
    [TestCase("\"verdict\": \"incorrect\"", "\"verdict\": \"correct\"", "contradicts itself: the question 'sun' is 'correct' with 0 of 1 points")]
    [TestCase("\"verdict\": \"incorrect\"", "\"verdict\": \"splendid\"", "gives the question 'sun' the verdict 'splendid', which this version does not know")]
    [TestCase("\"question\": \"sun\"", "\"question\": \"moon\"", null)]
    [TestCase("\"question\": \"moon\"", "\"question\": 4", "'question' of item 1 is a number where a text belongs")]
    [TestCase("\"points\": 1,\n    \"max\": 2", "\"points\": 2,\n    \"max\": 2", "contradicts itself: its score is 2 of 2 points, and its questions add up to 1 of 2")]
    [TestCase("\"certainty\": 3", "\"certainty\": 5", "'certainty' of item 2 is 5, which it cannot be")]
    [TestCase("\"certainty\": 3", "\"certainty\": 3.5", "'certainty' of item 2 is a number where a whole number belongs")]
    [TestCase("\"startedAt\": \"2026", "\"startedAt\": \"next year, 2026", "'startedAt' is a text where a date and time belongs")]
    public void What_was_tampered_with_is_named(string from, string to, string? why)
    {
        Assert.That(Text, Does.Contain(from));
        Assert.That(Read(Text.Replace(from, to, StringComparison.Ordinal)).Why, Is.EqualTo(why));
    }

    [Test]
    public void A_question_twice_is_tampering() => Assert.That(Read(HandedIn.Result("Kim", Kim.Items[0], Kim.Items[0]).ToJson()).Why, Is.EqualTo("has the question 'moon' twice"));

    [Test]
    public void Wherever_a_file_breaks_off_it_is_left_out_with_a_reason()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text.TrimEnd());
        for (int length = 0; length < bytes.Length; length++)
        {
            var read = new ResultReader().Read(bytes.AsSpan(0, length));
            Assert.That((read.File, read.Why), Is.EqualTo(((ResultFile?)null, read.Why)).And.Not.EqualTo(((ResultFile?)null, (string?)null)));
        }
    }

    [Test]
    public void Whatever_byte_is_changed_nothing_is_thrown()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        var reader = new ResultReader();
        for (int at = 0; at < bytes.Length; at++)
            foreach (byte other in "\"{}[],:9\\\0\xFF"u8)
            {
                byte[] changed = [.. bytes];
                changed[at] = other;
                var read = reader.Read(changed);
                Assert.That(read.File is null, Is.EqualTo(read.Why is not null));
            }
    }

    [Test]
    public void Ten_megabytes_of_nesting_are_refused()
    {
        string deep = "{ \"format\": \"explainer-result/1\", \"deep\": " + new string('[', 10_000_000);
        Assert.That(Read(deep).Why, Does.StartWith("is nested too deeply"));
        Assert.That(Read(new string('[', 10_000_000)).Why, Does.StartWith("is no result file"));
        Assert.That(new ResultReader().Read(new byte[ResultReader.MostBytes + 1]).Why, Does.StartWith("is larger than 16 MiB"));
    }

    [Test]
    public void Other_encodings_are_named() => Assert.That(new ResultReader().Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]).Why, Is.EqualTo("is not UTF-8 text"));

    private static ResultReading Read(string text) => new ResultReader().Read(Encoding.UTF8.GetBytes(text));
}
