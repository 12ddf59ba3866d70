namespace Explainer.Content.Tests.Lint;

public sealed class UnusedTests
{
    private const string Course = "course: c\ntitle: C\nlessons: [a.yaml, b.yaml]\n";
    private const string Claims = "claims:\n  deaths: { text: About 600., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2024, sources: [paper] }\n";
    private const string Sources = "sources:\n  paper: { title: A paper }\n  left-over: { title: Another }\n";
    private const string Lesson = "title: T\nsteps:\n  - page: {0}\n    title: P\n    body: Words.\n";

    [TestCase("", "", new[] { "EX0905", "EX0906" }, TestName = "All was read")]
    [TestCase("  - page: next\n    title: a: b\n", "", new string[0], TestName = "A lesson was read in part")]
    [TestCase("", "  more: { text: a: b }\n", new string[0], TestName = "The claims were read in part")]
    public void Nothing_is_unused_as_long_as_something_was_not_read(string behindLesson, string behindClaims, string[] said)
    {
        var files = Sample.Files(
            ("course.yaml", Course), ("claims.yaml", Claims + behindClaims), ("sources.yaml", Sources),
            ("a.yaml", "lesson: a\n" + Lesson.Replace("{0}", "p", StringComparison.Ordinal) + behindLesson),
            ("b.yaml", "lesson: b\n" + Lesson.Replace("{0}", "q", StringComparison.Ordinal)));
        var found = new ContentCheck(files).Check(["."]).Diagnostics.Select(d => d.Rule.Id).Where(id => id is "EX0905" or "EX0906" or "EX0907");
        Assert.That(found, Is.EqualTo(said));
    }
}
