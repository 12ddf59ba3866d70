namespace Explainer.Cli.Tests;

public sealed class NewTests
{
    private DataFolder data = null!;

    [SetUp]
    public void NewAuthor() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [Test]
    public void A_new_lesson_passes_the_strict_check_and_plays()
    {
        var made = New("lesson", "My", "Topic");
        Assert.Multiple(() =>
        {
            Assert.That(made.Code, Is.Zero, made.ToString());
            Assert.That(made.Lines[0], Is.EqualTo("Wrote my-topic.yaml, and lesson.schema.json for your editor."));
            Assert.That(made.Output, Does.Contain("explainer check my-topic.yaml --strict\n"));
            Assert.That(File.ReadAllText(data.File("my-topic.yaml")), Does.Contain("title: \"My Topic\""));
            Assert.That(File.ReadAllText(data.File("lesson.schema.json")), Does.Contain("2020-12"));
        });
        Assert.That(TheProgram.Pipe(data, "", "check", "my-topic.yaml", "--strict").Code, Is.Zero);
        var played = TheProgram.Pipe(data, "\n\n:dont-know\n\n:dont-know\n\n:dont-know\n\n", "play", "my-topic.yaml");
        Assert.That(played.Lines[^1], Is.EqualTo("Score: 0 of 3 points (0%). Pass mark 60%: not passed."), played.ToString());
    }

    [TestCase("tides.yaml", "tides.yaml"), TestCase("tides.yml", "tides.yml"), TestCase("tides.YML", "tides.yml"), TestCase("02-tides.YAML", "02-tides.yaml")]
    public void A_file_that_is_named_is_the_file_that_is_written(string typed, string file)
    {
        Assert.That(New("lesson", typed).Lines[0], Does.StartWith($"Wrote {file}, "));
        Assert.That(File.ReadAllText(data.File(file)), Does.Contain("lesson: tides ").And.Contain("title: \"Tides\""));
    }

    [Test]
    public void A_new_course_passes_the_strict_check_and_says_how_it_grows()
    {
        var made = New("course", "tides");
        Assert.That(made.Code, Is.Zero, made.ToString());
        Assert.That(made.Lines[..2], Is.EqualTo(new[] { "Wrote tides:", "  course.yaml" }));
        Assert.That(TheProgram.Pipe(data, "", "check", "tides", "--strict").Code, Is.Zero);

        var more = New("lesson", "tides/lessons/02-more");
        Assert.Multiple(() =>
        {
            Assert.That(more.Code, Is.Zero, more.ToString());
            Assert.That(more.Lines[1..3], Is.EqualTo(new[] { "Name it in tides/course.yaml, under 'lessons':", "  - lessons/02-more.yaml" }));
            Assert.That(File.ReadLines(data.File("tides/lessons/02-more.yaml")).First(), Is.EqualTo("# yaml-language-server: $schema=../schemas/lesson.schema.json"));
            Assert.That(File.Exists(data.File("tides/lessons/lesson.schema.json")), Is.False);
        });
    }

    [TestCase("lesson", "there", "There is already 'there.yaml', and nothing is overwritten.")]
    [TestCase("course", "folder", "There is already 'folder', and nothing is overwritten.")]
    [TestCase("lesson", "course", "Try: explainer new lesson course-lesson")]
    [TestCase("lesson", "prepost", "Try: explainer new lesson prepost-lesson")]
    [TestCase("lesson", "???", "explainer new lesson my-lesson")]
    [TestCase("course", "북한", "explainer new course my-course")]
    [TestCase("lesson", "nowhere/tides", "There is no folder 'nowhere' for the new lesson.")]
    public void What_cannot_be_written_is_refused_with_a_way_out(string what, string name, string says)
    {
        data.Write("there.yaml", "mine");
        data.Write("folder/mine.txt", "mine");
        var run = New(what, name);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(2), run.ToString());
            Assert.That(run.Errors, Does.Contain(says));
            Assert.That(File.ReadAllText(data.File("there.yaml")), Is.EqualTo("mine"));
            Assert.That(Directory.GetFileSystemEntries(data.Path), Has.Length.EqualTo(2), "nothing was written");
        });
    }

    [Test]
    public void A_schema_that_is_there_is_left_as_it_is()
    {
        data.Write("lesson.schema.json", "mine");
        Assert.That(New("lesson", "tides").Lines[0], Is.EqualTo("Wrote tides.yaml."));
        Assert.That(File.ReadAllText(data.File("lesson.schema.json")), Is.EqualTo("mine"));
    }

    [TestCase("new", "explainer new lesson NAME")]
    [TestCase("new lesson", "See: explainer new lesson --help")]
    [TestCase("new quiz tides", "See: explainer new --help")]
    public void Half_a_command_is_told_the_other_half(string line, string says)
    {
        var run = TheProgram.Pipe(data, "", line.Split(' '));
        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain(says));
    }

    private Run New(params string[] arguments) => TheProgram.Pipe(data, "", ["new", .. arguments]);
}
