using System.Diagnostics;
using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Yaml;

public sealed class YamlTreeTests
{
    [TestCase("[", "EX0127"), TestCase("{a: ", "EX0127"), TestCase("- ", "EX0127"), TestCase("[{a: ", "EX0127"), TestCase("? ", "EX0127")]
    public void Nesting_a_hundred_thousand_deep_ends_at_the_limit(string opening, string rule)
    {
        var watch = Stopwatch.StartNew();
        var found = Sample.Check($"lesson: x\nsteps:\n  {string.Concat(Enumerable.Repeat(opening, 100_000))}").Diagnostics;
        Assert.That(found.Select(d => d.Rule.Id), Does.Contain(rule));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public void Ten_fold_aliases_ten_deep_do_not_explode()
    {
        string bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 10).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        var found = Sample.Check(bomb).Diagnostics;
        Assert.That(found.Count(d => d.Rule.Id == "EX0124"), Is.EqualTo(100));
    }

    [Test]
    public void Too_many_values_end_the_reading() =>
        Assert.That(Sample.Check("lesson: x\ntags: [" + string.Concat(Enumerable.Repeat("a, ", 120_000)) + "]\n").Diagnostics.Select(d => d.Rule.Id), Does.Contain("EX0128"));

    [Test]
    public void A_thousand_findings_are_enough() =>
        Assert.That(Sample.Check(string.Concat(Enumerable.Range(0, 3000).Select(i => $"k{i}: v\n"))).Diagnostics, Has.Length.EqualTo(1001).And.Some.Property("Message").EqualTo("Only the first 1000 findings in this file are shown."));

    [Test]
    public void A_text_may_be_long_but_not_endless() =>
        Assert.That(Sample.Check($"lesson: x\ntitle: y\nsteps:\n  - {{ page: p, title: t, body: {new string('a', 20_001)} }}\n").Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(new[] { "EX0215" }));

    [Test]
    public void A_key_may_not_be_a_whole_text() =>
        Assert.That(Sample.Check($"lesson: x\n{new string('k', 300)}: y\n").Diagnostics.Select(d => d.Rule.Id), Does.Contain("EX0122"));

    [Test]
    public void Markup_nested_too_deeply_is_said() =>
        Assert.That(Sample.Check($"lesson: x\ntitle: y\nsteps:\n  - {{ page: p, title: t, body: \"{string.Concat(Enumerable.Repeat("> ", 2000))}[a](claim:b)\" }}\n").Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(new[] { "EX0406" }));

    [TestCase("[", TestName = "brackets"), TestCase("*a ", TestName = "stars"), TestCase("![", TestName = "images"), TestCase("`", TestName = "ticks"), TestCase("<a:", TestName = "angles"), TestCase("[a](", TestName = "half links")]
    public void Hostile_markup_does_not_hang(string piece)
    {
        var watch = Stopwatch.StartNew();
        Sample.Check($"lesson: x\ntitle: y\nsteps:\n  - {{ page: p, title: t, body: \"{string.Concat(Enumerable.Repeat(piece, 19_900 / piece.Length))}\" }}\n");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [TestCase("a: |\n  one two\n   three\n", "three", "3:4")]
    [TestCase("a: |\r\n  one\r\n  two\r\n", "two", "3:3")]
    [TestCase("a: |+\n\n\n  one\n\n", "one", "4:3")]
    [TestCase("a: >\n  one\n  two\n\n  three\n", "three", "5:3")]
    [TestCase("a: 'it''s one'\n", "one", "1:11")]
    [TestCase("a: \"\\u00e9\\n \\\"one\\\"\"\n", "one", "1:16")]
    [TestCase("a: \"\\U0001F600 one\"\n", "one", "1:16")]
    [TestCase("a: \"one \\\n    two\"\n", "two", "2:5")]
    [TestCase("a: \"one\n\n    two\"\n", "two", "3:5")]
    [TestCase("a: one\n  two\n  three\n", "three", "3:3")]
    [TestCase("- a: [x, y one]\n", "one", "1:12")]
    [TestCase("a: 😀 one\n", "one", "1:7")]
    public void A_stretch_of_a_text_is_found_in_the_file(string yaml, string words, string place)
    {
        var text = Texts(YamlTree.Read(new("f", yaml), new()).Root!).First(t => t.Value.Contains(words, StringComparison.Ordinal));
        var span = text.SpanOf(text.Value.IndexOf(words, StringComparison.Ordinal), words.Length);
        Assert.That(($"{span.Line}:{span.Column}", span.EndColumn - span.Column), Is.EqualTo((place, words.Length)));
    }

    private static IEnumerable<YamlText> Texts(YamlNode node) => node switch
    {
        YamlText text => [text],
        YamlList list => list.Items.SelectMany(Texts),
        YamlMap map => map.Pairs.SelectMany(p => Texts(p.Value)),
        _ => [],
    };
}
