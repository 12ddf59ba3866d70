namespace Explainer.Content.Tests.Lint;

/// <summary>The documents of the oracle on which careless readers of YAML stumble, as our loader reads them.</summary>
public sealed class YamlDocumentsTests
{
    private const string Rest = "steps: [{ page: p, title: t, body: b }]\n";

    [TestCase("lesson: x\ntitle: a\ntitle: b\n", "EX0120", Description = "duplicate keys: elsewhere the last one wins silently")]
    [TestCase("lesson: x\ntitle: t\nobjectives: [{ id: o, text: t, level: 7 }]\n", "EX0206", Description = "a word out of a list: elsewhere 7 is taken")]
    [TestCase("lesson: x\ntitle: t\nobjectives: [{ id: o, text: t, level: nope }]\n", "EX0206")]
    [TestCase("lesson: x\ntitle: t\nunknown: b\n", "EX0201")]
    [TestCase("\tlesson: x\ntitle: t\n", "EX0108", Description = "a tab as indentation: elsewhere accepted")]
    [TestCase("lesson: x\ntitle: b: c\n", "EX0102")]
    [TestCase("lesson: x\ntitle: #x\n", "EX0221", Description = "a text that begins with # is a comment")]
    [TestCase("lesson: x\ntitle: x #y\n", "EX0141", Description = "a blank and # cut the text off")]
    [TestCase("lesson: x\ntitle: @x\n", "EX0109")]
    [TestCase("lesson: x\ntitle: `x\n", "EX0109")]
    [TestCase("lesson: x\ntitle: %x\n", "EX0109")]
    [TestCase("lesson: x\ntitle: t\n<<: { minutes: 3 }\n", "EX0201", Description = "merge keys are not applied")]
    [TestCase("lesson: x\ntitle: t\nsteps: [{ page: p, title: t, body: b }]\n---\nlesson: y\n", "EX0123", Description = "a second document")]
    [TestCase("", "EX0007", Description = "nothing")]
    [TestCase("lesson: !System.IO.FileInfo x\ntitle: t\n", "EX0126")]
    public void Is_said(string document, string id) => Assert.That(Ids(document), Does.Contain(id));

    [TestCase("lesson:\tx\ntitle: t\n", Description = "a tab behind a colon is white space")]
    [TestCase("lesson: x\ntitle: \"null\"\n", Description = "quotes protect")]
    [TestCase("lesson: x\ntitle: '~'\n")]
    [TestCase("lesson: x\ntitle: |\n  null\n")]
    [TestCase("lesson: x\ntitle: null\n", Description = "null is a text here; the linter asks for quotes")]
    public void Is_read(string document) => Assert.That(Ids(document), Is.Empty);

    [Test]
    public void Two_thousand_brackets_end_in_a_sentence() => Assert.That(Ids("lesson: x\ntitle: t\nsteps: " + new string('[', 2000) + "\n"), Does.Contain("EX0127"));

    private static string[] Ids(string document) =>
        [.. Sample.Check(document.Contains("steps", StringComparison.Ordinal) || document.Length == 0 ? document : document + Rest).Diagnostics.Select(d => d.Rule.Id)];
}
