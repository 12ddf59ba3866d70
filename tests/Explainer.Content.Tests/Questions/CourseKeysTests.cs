using Explainer.Questions;

namespace Explainer.Content.Tests.Questions;

/// <summary>The courses that come with the program: their keys are right.</summary>
public sealed class CourseKeysTests
{
    private static IEnumerable<TestCaseData> Courses => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "../../content"), "course.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new TestCaseData(Path.GetFullPath(path)).SetArgDisplayNames(Path.GetFileName(Path.GetDirectoryName(path)!)));

    [TestCaseSource(nameof(Courses))]
    public void Every_key_earns_everything(string path)
    {
        var course = new ContentReader(new DiskFiles()).ReadCourse(path);
        Assert.That(course.HasErrors, Is.False);
        var questions = course.Value!.Lessons.SelectMany(l => l.Questions).Concat(course.Value.PrePost?.Questions ?? []);
        Assert.That(questions.Where(q => q.Objection(RightResponse.To(q)) is not null || q.Grade(RightResponse.To(q)).Verdict != Verdict.Correct).Select(q => q.Id), Is.Empty);
    }
}
