namespace Explainer.Cli.Tests;

/// <summary>What authors' other programs are given: schemas for editors, diagrams for what draws.</summary>
public sealed class DrawingTests
{
    private static readonly string Lessons = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons");

    private DataFolder data = null!;

    [SetUp]
    public void NewAuthor() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [TestCase("small.yaml", "flowchart TD", "    s1[\"Page apples<br/>Apples\"]")]
    [TestCase("course", "flowchart TD", "    subgraph g1[\"Lesson 1")]
    public void Graph_draws_a_lesson_or_a_course(string name, string first, string among)
    {
        var run = TheProgram.Pipe(data, "", "graph", Path.Combine(Lessons, name));
        Assert.That(run, Has.Property("Code").Zero.And.Property("Errors").Empty, run.ToString());
        Assert.That(run.Lines[0], Is.EqualTo(first));
        Assert.That(run.Output, Does.Contain(among));
    }

    [TestCase("mermaid", "stateDiagram-v2")]
    [TestCase("dot", "digraph {")]
    public void Graph_draws_the_states_of_a_session_without_a_lesson(string format, string first)
    {
        var run = TheProgram.Pipe(data, "", "graph", "--machine", "--format", format);
        Assert.That(run.Code, Is.Zero, run.ToString());
        Assert.That(run.Lines[0], Is.EqualTo(first));
        Assert.That(run.Output, Does.Contain("Forewarning").And.Contain("the question names a passage"));
    }

    [Test]
    public void Graph_says_what_is_wrong_with_a_broken_lesson_and_draws_nothing()
    {
        string broken = data.Write("broken.yaml", "lesson: x\ntitel: y\nsteps: []\n");
        var run = TheProgram.Pipe(data, "", "graph", broken);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Errors, Does.Contain("broken.yaml:2:1: error EX0201: 'titel' is not a key of a lesson. Did you mean 'title'?"));
        });
    }

    [TestCase("graph")]
    [TestCase("graph", "nowhere")]
    [TestCase("graph", "--format", "svg", "x")]
    [TestCase("schema", "quiz")]
    public void Wrong_usage_is_said_in_one_sentence(params string[] arguments)
    {
        var run = TheProgram.Pipe(data, "", arguments);
        Assert.That(run.Code, Is.EqualTo(2), run.ToString());
        Assert.That(run.Errors, Does.StartWith("explainer: ").And.EndsWith("\n"));
    }

    [TestCase("schema", "Explainer: lesson")]
    [TestCase("schema course", "Explainer: course")]
    [TestCase("schema claims", "Explainer: claims")]
    public void Schema_prints_a_schema(string line, string title)
    {
        var run = TheProgram.Pipe(data, "", line.Split(' '));
        Assert.That(run.Code, Is.Zero, run.ToString());
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("title").GetString(), Is.EqualTo(title));
        Assert.That(json.RootElement.GetProperty("$schema").GetString(), Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
    }
}
