using System.Text.Json;

namespace Explainer.Cli.Tests;

/// <summary>What <c>check</c> prints, in which form, and what it tells the shell.</summary>
public sealed class CheckTests
{
    private const string Sound = "lesson: x\ntitle: y\nsteps:\n  - { page: p, title: t, body: b }\n";
    private const string Broken = "lesson: x\ntitel: y\nsteps:\n  - { page: p, title: t, body: b }\n";

    [TestCase("text"), TestCase("json"), TestCase("sarif"), TestCase("github")]
    public void Ends_with_status_1_on_errors_whatever_the_form(string format)
    {
        using var data = new DataFolder();
        Assert.That(TheProgram.Pipe(data, "", "check", data.Write("a.yaml", Broken), "--format", format).Code, Is.EqualTo(1));
    }

    [TestCase("json"), TestCase("sarif")]
    public void Prints_one_document_and_nothing_else(string format)
    {
        using var data = new DataFolder();
        data.Write("a.yaml", Broken);
        foreach (string path in new[] { "a.yaml", "nothing", data.Path })
        {
            var run = TheProgram.Pipe(data, "", "check", path, "--format", format);
            Assert.That(() => JsonDocument.Parse(run.Output).Dispose(), Throws.Nothing, run.ToString());
            Assert.That(run.Errors, Is.Empty);
        }
    }

    [Test]
    public void An_unknown_form_is_wrong_usage()
    {
        using var data = new DataFolder();
        var run = TheProgram.Pipe(data, "", "check", data.Write("a.yaml", Sound), "--format", "xml");
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.ToString());
    }

    [TestCase("sarif"), TestCase("github")]
    public void Coverage_where_it_has_no_place_is_wrong_usage(string format)
    {
        using var data = new DataFolder();
        var run = TheProgram.Pipe(data, "", "check", data.Write("a.yaml", Sound), "--coverage", "--format", format);
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.ToString());
    }

    [Test]
    public void An_empty_path_is_wrong_usage()
    {
        using var data = new DataFolder();
        Assert.That(TheProgram.Pipe(data, "", "check", "").Code, Is.EqualTo(2));
    }

    [TestCase("a b.yaml"), TestCase("a\nb.yaml"), TestCase("a\u001b[31m\u202e.yaml")]
    public void A_path_of_any_kind_is_read_and_printed_safely(string name)
    {
        using var data = new DataFolder();
        data.Write(name, Broken);
        var run = TheProgram.Pipe(data, "", "check", name);
        Assert.That(run.Lines[^1], Is.EqualTo("1 error in 1 file"), run.ToString());
        Assert.That(run.Output, Is.EqualTo(Explainer.Diagnostics.SafeText.Clean(run.Output)));
    }

    [TestCase("text"), TestCase("json")]
    public void Ends_quietly_when_nobody_reads_on(string format)
    {
        using var data = new DataFolder();
        data.Write("a.yaml", "lesson: x\ntitle: y\nsteps:\n" + string.Concat(Enumerable.Range(0, 900).Select(i => $"  - {{ page: p{i}, title: t, body: b, wrong: x }}\n")));
        using var process = TheProgram.Start(data, "check", "a.yaml", "--format", format);
        process.StandardOutput.Close();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.That((process.ExitCode, errors), Is.EqualTo((141, "")));
    }
}
