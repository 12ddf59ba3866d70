namespace Explainer.Cli.Tests;

/// <summary>Lessons to and from other programs, as typed.</summary>
public sealed class ExchangeTests
{
    private static readonly string Small = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons/small.yaml");

    private DataFolder data = null!;

    [SetUp]
    public void NewAuthor() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [Test]
    public void Export_prints_the_lesson_and_tells_what_is_lost()
    {
        var run = TheProgram.Pipe(data, "", "export", Small, "--to", "gift");
        Assert.That(run.Code, Is.Zero, run.ToString());
        Assert.That(run.Output, Does.StartWith("$CATEGORY: "));
        Assert.That(run.Errors, Does.Contain("EX11").And.Contain("Exported as gift: "));
    }

    [TestCase("new.gift", "new.gift")]
    [TestCase("folder/", "folder/*.gift")]
    public void Export_writes_the_file_or_into_the_folder_that_is_named(string named, string expected)
    {
        var run = TheProgram.Pipe(data, "", "export", Small, "--to", "gift", "-o", Path.Combine(data.Path, named));
        Assert.That(run, Has.Property("Code").Zero.And.Property("Output").Empty, run.ToString());
        Assert.That(Directory.GetFiles(data.Path, Path.GetFileName(expected), SearchOption.AllDirectories), Has.Length.EqualTo(1));
    }

    [Test]
    public void Export_of_broken_content_says_what_is_wrong_and_exports_nothing()
    {
        var run = TheProgram.Pipe(data, "", "export", data.Write("broken.yaml", "lesson: x\ntitel: y\nsteps: []\n"), "--to", "html");
        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")), run.ToString());
        Assert.That(run.Errors, Does.Contain("broken.yaml:2:1: error EX0201"));
    }

    [Test]
    public void Import_makes_a_lesson_that_passes_the_check()
    {
        string folder = Path.Combine(data.Path, "quiz");
        var run = TheProgram.Pipe(data, "", "import", data.Write("quiz.gift", "::sun::The sun is a star. {T#No#Yes}\n\nExplain why. {}\n"), "--from", "gift", "-o", folder);
        Assert.That(run.Code, Is.Zero, run.ToString());
        Assert.That(run.Errors, Does.Contain("quiz.gift:3:1: warning EX1151"));
        Assert.That(run.Output, Does.Contain("quiz.yaml").And.Contain("1 lesson, 1 question; explainer check says: 0 errors"));
        Assert.That(TheProgram.Pipe(data, "", "check", folder).Code, Is.Zero);
    }

    [Test]
    public void Import_overwrites_nothing()
    {
        string quiz = data.Write("quiz.txt", "Q?\nA) a\nB) b\nANSWER: A\n"), kept = data.Write("quiz.yaml", "mine");
        var run = TheProgram.Pipe(data, "", "import", quiz, "--from", "aiken", "-o", data.Path);
        Assert.That(run.Code, Is.EqualTo(2), run.ToString());
        Assert.That(run.Errors, Does.Contain("nothing is overwritten"));
        Assert.That(File.ReadAllText(kept), Is.EqualTo("mine"));
    }

    [Test]
    public void Import_takes_over_what_can_be_read_and_fails_for_the_rest()
    {
        string folder = Path.Combine(data.Path, "quiz");
        var run = TheProgram.Pipe(data, "", "import", data.Write("quiz.gift", "A star {T}\n\nA brace { too early\n"), "--from", "gift", "-o", folder);
        Assert.That(run.Code, Is.EqualTo(1), run.ToString());
        Assert.That(run.Errors, Does.Contain("quiz.gift:3:9: error EX1150"));
        Assert.That(Directory.GetFiles(folder), Has.Length.EqualTo(1));
    }

    [TestCase("export")]
    [TestCase("export", "nowhere", "--to", "gift")]
    [TestCase("export", ".", "--to", "pdf")]
    [TestCase("import", "nowhere.gift", "--from", "gift", "-o", "x")]
    [TestCase("import", ".", "--from", "gift", "-o", "x")]
    [TestCase("import", "nowhere.gift", "--from", "gift")]
    public void Wrong_usage_is_said_in_one_sentence(params string[] arguments)
    {
        var run = TheProgram.Pipe(data, "", arguments);
        Assert.That(run.Code, Is.EqualTo(2), run.ToString());
        Assert.That(run.Errors, Does.StartWith("explainer: ").And.EndsWith("\n"));
    }
}
