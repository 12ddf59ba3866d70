using Explainer.Content.Tests.Schema;

namespace Explainer.Content.Tests.Starters;

public sealed class StarterTests
{
    private static readonly StarterName Tides = new("tides", "Tides");

    private static IEnumerable<string> Titles => ["Tides", "A \"quoted\" \\ title: 100% # no comment", "{ [ 폭풍 😀"];

    [TestCaseSource(nameof(Titles))]
    public void A_new_lesson_has_no_problem_of_any_kind(string title)
    {
        string text = Starter.Lesson(new("tides", title), "lesson.schema.json");
        var report = Sample.Check(text);
        Assert.Multiple(() =>
        {
            Assert.That(report.Diagnostics, Is.Empty);
            Assert.That(report.Summary, Is.EqualTo("No problems in 1 file: 1 lesson, 3 questions."));
            Assert.That(Sample.Lesson(text).Title, Is.EqualTo(title));
            Assert.That(Validator.For("lesson").Faults(text), Is.Empty);
        });
    }

    [TestCaseSource(nameof(Titles))]
    public void A_new_course_has_no_problem_of_any_kind(string title)
    {
        var files = Starter.Course(new("tides", title), new(2026, 11, 23));
        var memory = Sample.Files([.. files.Select(f => (f.Path, f.Text))]);
        var report = new ContentCheck(memory).Check(["."]);
        Assert.Multiple(() =>
        {
            Assert.That(report.Diagnostics, Is.Empty);
            Assert.That(report.Summary, Is.EqualTo("No problems in 5 files: 1 lesson, 3 questions."));
            Assert.That(new ContentReader(memory).ReadCourse("course.yaml").Value!.Title, Is.EqualTo(title));
        });
        foreach (string name in JsonSchema.Names.Where(n => n != "lesson"))
            Assert.That(Validator.For(name).Faults(files.Single(f => f.Path == $"{name}.yaml").Text), Is.Empty, name);
    }

    [TestCase("2024")]
    [TestCase("true")]
    [TestCase("null")]
    [TestCase("1e3")]
    public void An_id_that_is_something_else_to_other_readers_of_yaml_is_quoted(string typed)
    {
        var name = StarterName.Of(typed)!;
        var course = Starter.Course(name, new(2026, 11, 23)).Select(f => (f.Path, f.Text)).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(Sample.Check(Starter.Lesson(name, "x")).Diagnostics, Is.Empty);
            Assert.That(Sample.Lesson(Starter.Lesson(name, "x")).Id.Value, Is.EqualTo(typed));
            Assert.That(new ContentCheck(Sample.Files(course)).Check(["."]).Diagnostics, Is.Empty);
        });
    }

    [Test]
    public void Each_file_of_a_course_names_a_schema_that_is_written_with_it()
    {
        var files = Starter.Course(Tides, new(2026, 11, 23));
        foreach (var file in files.Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            string schema = file.Text.Split('\n')[0].Replace("# yaml-language-server: $schema=", "", StringComparison.Ordinal);
            string path = Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(file.Path)!, schema)).Replace('\\', '/');
            Assert.That(files.Select(f => f.Path), Does.Contain(path), file.Path);
        }
    }

    [Test]
    public void A_second_lesson_of_a_course_uses_no_id_again()
    {
        var files = Starter.Course(Tides, new(2026, 11, 23)).Select(f => (f.Path, Text: f.Text.Replace("  - lessons/01-beginning.yaml\n", "  - lessons/01-beginning.yaml\n  - lessons/02-more.yaml\n", StringComparison.Ordinal)));
        var report = new ContentCheck(Sample.Files([.. files, ("lessons/02-more.yaml", Starter.Lesson(new("more", "More"), "x"))])).Check(["."]);
        Assert.That(report.Diagnostics, Is.Empty);
        Assert.That(report.Lessons, Is.EqualTo(2));
    }

    [Test]
    public void Every_mark_is_filled_in()
    {
        string all = string.Concat(Starter.Course(Tides, new(2026, 11, 23)).Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal)).Select(f => f.Text)) + Starter.Lesson(Tides, "x");
        Assert.That(all, Does.Not.Contain("{{").And.Not.Contain("#="));
        Assert.That(all, Does.Contain("as-of: 2026-11-23").And.Contain("# Its id, unique in the course: progress and statistics hang on it."));
    }

    [TestCase("my-topic", "my-topic", "My topic")]
    [TestCase("My Topic", "my-topic", "My Topic")]
    [TestCase("  spaces   between ", "spaces-between", "Spaces between")]
    [TestCase("Café à la carte", "cafe-a-la-carte", "Café à la carte")]
    [TestCase("Straße", "strasse", "Straße")]
    [TestCase("What's new? (2024)", "whats-new-2024", "What's new? (2024)")]
    [TestCase("02-more", "more", "More")]
    [TestCase("2024", "2024", "2024")]
    [TestCase("북한 DPRK", "dprk", "북한 DPRK")]
    public void A_name_is_an_id_or_a_title(string typed, string id, string title) =>
        Assert.That(StarterName.Of(typed), Is.EqualTo(new StarterName(id, title)));

    [TestCase("")]
    [TestCase("???")]
    [TestCase("북한")]
    public void A_name_without_a_letter_that_ids_have_is_none(string typed) => Assert.That(StarterName.Of(typed), Is.Null);

    [Test]
    public void A_long_name_gives_an_id_that_leaves_room() =>
        Assert.That(StarterName.Of(new string('a', 500))!.Id, Has.Length.EqualTo(60));
}
