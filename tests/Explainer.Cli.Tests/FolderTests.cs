namespace Explainer.Cli.Tests;

/// <summary>Folders that are not quite a course: several lessons without one, and a course whose files are nearly called as they are to be.</summary>
public sealed class FolderTests
{
    private DataFolder data = null!;

    [SetUp]
    public void Begin() => data = new();

    [TearDown]
    public void End() => data.Dispose();

    [TestCase("play")]
    [TestCase("graph")]
    [TestCase("export", "--to", "gift")]
    [TestCase("pack", "--output", "x.explainer")]
    public void A_folder_of_lessons_names_them_and_what_to_type(params string[] command)
    {
        WriteLesson("tides/one.yaml", "one");
        WriteLesson("tides/two.yml", "two");
        var run = TheProgram.Pipe(data, "", [.. command, "tides"]);
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.ToString());
        Assert.That(run.Errors, Is.EqualTo(
            $"explainer: 'tides' is no course, since it has no course.yaml. In it there are: one.yaml, two.yml. Name one of them, as in: explainer {string.Join(' ', command)} tides/one.yaml. To choose from them all: explainer --content tides\n"));
        string[] again = run.Errors.Split("as in: explainer ")[1].Split(". To choose")[0].Split(' ');
        Assert.That(TheProgram.Pipe(data, "", again).Code, Is.Zero, "what it says can be typed");
    }

    [Test]
    public void A_folder_of_courses_names_them()
    {
        WriteLesson("all/sea/a.yaml", "a");
        data.Write("all/sea/course.yaml", "course: sea\ntitle: Sea\nlessons: [a.yaml]\n");
        Assert.That(TheProgram.Pipe(data, "", "play", "all").Errors, Does.Contain("In it there are: sea/course.yaml. Name one of them, as in: explainer play all/sea/course.yaml."));
    }

    [Test]
    public void An_empty_folder_is_said_to_be_empty()
    {
        Directory.CreateDirectory(data.File("empty"));
        var run = TheProgram.Pipe(data, "", "play", "empty");
        Assert.That((run.Code, run.Errors), Is.EqualTo((2, "explainer: There is no course and no lesson in 'empty'. Lessons are files that end in .yaml or .yml.\n")));
    }

    [TestCase("course.yml"), TestCase("Course.yaml"), TestCase("COURSE.YAML"), TestCase("course.YML")]
    public void A_course_that_is_nearly_called_so_is_told_once_by_every_command(string name)
    {
        WriteLesson("sea/lessons/a.yaml", "a");
        data.Write($"sea/{name}", "course: sea\ntitle: Sea\nlessons: [lessons/a.yaml]\n");
        string said = $"sea/{name}:1:1: error EX0011: This file is to be called 'course.yaml'.";
        Assert.Multiple(() =>
        {
            Assert.That(TheProgram.Pipe(data, "", "check", "sea").Lines.Where(l => l.Contains(": error ", StringComparison.Ordinal)), Is.EqualTo(new[] { said }));
            Assert.That(TheProgram.Pipe(data, ":quit\n", "preview", "sea").Output, Does.Contain("1 error").And.Contain(said));
            Assert.That(TheProgram.Pipe(data, "", "list", "--content", ".").Errors, Does.StartWith($"explainer: Not listed, since it cannot be played as it stands: sea/{name}. See: explainer check "));
            Assert.That(TheProgram.Pipe(data, "", "play", "sea").Errors, Does.StartWith(said));
        });
    }

    private void WriteLesson(string path, string id) => data.Write(path, $"lesson: {id}\ntitle: About {id}\nsteps:\n  - {{ page: p, title: t, body: b }}\n");
}
