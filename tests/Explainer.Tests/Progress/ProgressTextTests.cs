using System.Text.Json;
using Explainer.Progress;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Tests.Progress;

public sealed class ProgressTextTests
{
    static readonly QuestionProgress Known = new Diary().On(0, Occasion.Lesson, ("q", Verdict.Correct, Certainty.Certain)).On(3, Occasion.Review, ("q", Verdict.Incorrect, Certainty.Certain)).Question("q");

    [Test]
    public void Progress_comes_back_as_it_was() => Assert.That(ProgressText.ReadQuestion(ProgressText.Write(Known)), Is.EqualTo(Known));

    [Test]
    public void A_lessons_progress_comes_back_as_it_was()
    {
        var lesson = new LessonProgress(3, 2, new Score(new(2, 3), 1), new Score(0, 1));
        Assert.That(ProgressText.ReadLesson(ProgressText.Write(lesson)), Is.EqualTo(lesson));
    }

    [TestCase("""{}""")]
    [TestCase("null")]
    [TestCase("not json")]
    [TestCase("""{"first":"Correct"}""")]
    public void A_damaged_line_is_said_to_be_one(string line)
    {
        Assert.That(() => ProgressText.ReadQuestion(line), Throws.InstanceOf<JsonException>());
        Assert.That(() => ProgressText.ReadLesson(line), Throws.InstanceOf<JsonException>());
    }

    [TestCase("\"stability\":", "\"stability\":-")]
    [TestCase("\"difficulty\":", "\"difficulty\":1")]
    public void A_memory_that_cannot_be_is_damage(string from, string to)
    {
        string line = ProgressText.Write(Known);
        int last = line.LastIndexOf("\"review\"", StringComparison.Ordinal);
        string damaged = line[..last] + line[last..].Replace(from, to, StringComparison.Ordinal);
        Assert.That(damaged, Is.Not.EqualTo(line));
        Assert.That(() => ProgressText.ReadQuestion(damaged), Throws.InstanceOf<JsonException>());
    }
}
