using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Tests.Questions;

/// <summary>Questions of all types survive being kept as canonical text.</summary>
public sealed class KeptQuestionTests
{
    private static IEnumerable<TestCaseData> Lessons => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "Cases"), "question-*.yaml")
        .Where(f => !f.EndsWith("-mistakes.yaml", StringComparison.Ordinal))
        .Append(Tour.Path)
        .Order(StringComparer.Ordinal)
        .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)));

    [TestCaseSource(nameof(Lessons))]
    public void A_kept_question_is_the_same_question(string path)
    {
        var lesson = Sample.Lesson(File.ReadAllText(path));
        var again = LessonText.Read(lesson.Canonical);
        Assert.Multiple(() =>
        {
            Assert.That(again.Canonical, Is.EqualTo(lesson.Canonical));
            Assert.That(again.Hash, Is.EqualTo(lesson.Hash));
            Assert.That(again.Questions.Select(KeyVersion.Of), Is.EqualTo(lesson.Questions.Select(KeyVersion.Of)));
            Assert.That(again.Questions.Select(Told.Of), Is.EqualTo(lesson.Questions.Select(Told.Of)));
        });
    }

    [Test]
    public void Questions_of_all_types_are_kept() =>
        Assert.That(Lessons.SelectMany(l => Sample.Lesson(File.ReadAllText((string)l.Arguments[0]!)).Questions).Select(q => q.Type).Distinct(), Is.SupersetOf(Content.Questions.QuestionFormat.All.Select(f => f.Type)));
}
