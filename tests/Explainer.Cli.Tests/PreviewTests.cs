namespace Explainer.Cli.Tests;

/// <summary>An author with an editor on one side and the preview on the other.</summary>
[NonParallelizable]
public sealed class PreviewTests
{
    private static readonly string Small = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml"));
    private DataFolder author = null!;

    [SetUp]
    public void Begin() => author = new();

    [TearDown]
    public void End() => author.Dispose();

    [TestCase(40, 12)]
    [TestCase(80, 24)]
    public void A_save_by_rename_comes_up_and_a_mistake_keeps_what_was_good(int columns, int rows)
    {
        string lesson = author.Write("lesson.yaml", Small);
        using var terminal = new Tmux(columns, rows, $"EXPLAINER_DATA={author.File("data")} {string.Join(' ', TheProgram.Command)} preview {lesson}");
        terminal.Await("A small lesson");
        Save(Small.Replace("seven apples", "eight pears", StringComparison.Ordinal));
        terminal.Await("eight pears");
        Save(Small.Replace("seven apples", "eight pears", StringComparison.Ordinal).Replace("title:", "titel:", StringComparison.Ordinal));
        string shown = terminal.Await("error");
        Assert.That(shown, Does.Contain("eight pears"));
        Save(Small.Replace("seven apples", "nine plums", StringComparison.Ordinal));
        terminal.Await("nine plums");
        terminal.Press("q");
        terminal.Await("[exit 0]");
        Assert.That(Directory.Exists(author.File("data")), Is.False, "nothing is recorded");
    }

    [Test]
    public void At_a_pipe_saves_are_said_and_lines_are_taken()
    {
        author.Write("lesson.yaml", Small);
        using var dialogue = new Dialogue(author, "preview", author.File("lesson.yaml"));
        dialogue.Hear("A small lesson").Say(":next").Hear("seven apples");
        Save(Small.Replace("seven apples", "eight pears", StringComparison.Ordinal));
        dialogue.Hear("eight pears");
        Save(Small.Replace("title:", "titel:", StringComparison.Ordinal));
        dialogue.Hear("lesson.yaml:").Hear("titel").Say(":quit").Hear("Nothing was recorded.");
        Assert.That(Directory.GetFileSystemEntries(author.Path).Select(Path.GetFileName), Is.EqualTo(new[] { "lesson.yaml" }));
    }

    [TestCase("nowhere.yaml", "There is no file or folder 'nowhere.yaml'.")]
    [TestCase(".", "There is no lesson in '.'.")]
    public void What_cannot_be_shown_is_wrong_usage(string path, string said)
    {
        var run = TheProgram.Pipe(author, "", "preview", path);
        Assert.That(run.Code, Is.EqualTo(2), run.ToString());
        Assert.That(run.Errors, Does.Contain(said));
    }

    private void Save(string text) => File.Move(author.Write("lesson.yaml.tmp", text), author.File("lesson.yaml"), overwrite: true);
}
