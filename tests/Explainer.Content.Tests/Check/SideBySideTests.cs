namespace Explainer.Content.Tests.Check;

/// <summary>Courses are checked side by side, and nobody can tell.</summary>
public sealed class SideBySideTests
{
    private const int Courses = 40;

    private static readonly MemoryFiles Files = Sample.Files(
    [
        .. Enumerable.Range(0, Courses).SelectMany(i => new[]
        {
            ($"c{i:00}/course.yaml", $"course: c{i}\ntitle: t\nlessons: [a.yaml]\nwrong: x\n"),
            ($"c{i:00}/a.yaml", $"lesson: a\ntitle: t\nsteps:\n  - {{ question: q{i}, type: numerical, stem: s, answer: {i}, wrong: x }}\n"),
            ($"c{i:00}/b.yaml", $"lesson: b{i}\ntitle: t\nsteps:\n  - {{ page: p, title: t, body: b, wrong: x }}\n"),
            ($"alone{i:00}.yaml", $"lesson: alone{i}\ntitle: t\nwrong: x\n"),
        }),
    ]);

    [Test]
    public void Finds_what_is_found_in_one_course_after_the_other()
    {
        string[] together = [.. Printed(".").Where(line => line.Contains("wrong", StringComparison.Ordinal))];
        string[] apart = [.. Enumerable.Range(0, Courses).Select(i => $"alone{i:00}.yaml").Concat(Enumerable.Range(0, Courses).Select(i => $"c{i:00}")).SelectMany(Printed).Where(line => line.Contains("wrong", StringComparison.Ordinal))];
        Assert.That(together, Is.EqualTo(apart));
        Assert.That(together, Has.Length.EqualTo(8 * Courses), "a line and its source line for each of the four files");
    }

    [Test]
    public void Prints_the_same_every_time() => Assert.That(Enumerable.Range(0, 5).Select(_ => string.Join('\n', Printed("."))).Distinct().Count(), Is.EqualTo(1));

    [Test]
    public void Counts_each_file_and_lesson_once_however_often_it_is_named()
    {
        var report = new ContentCheck(Files).Check([".", "c01", "c01/a.yaml", "c01/b.yaml", "alone00.yaml"]);
        Assert.That((report.Files, report.Lessons, report.Questions), Is.EqualTo((4 * Courses, 3 * Courses, Courses)));
    }

    private static IEnumerable<string> Printed(string path) => Reported.As("text", new ContentCheck(Files).Check([path])).Split('\n');
}
