using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Yaml;

public sealed class ExcerptTests
{
    [TestCase("stem: x", 1, 5, "    1 | stem: x\n      | ^^^^")]
    [TestCase("폭풍: x", 4, 5, "    1 | 폭풍: x\n      |      ^")]
    [TestCase("a\tb: x", 3, 4, "    1 | a   b: x\n      |     ^")]
    [TestCase("é\u0301x: y", 3, 4, "    1 | é\u0301x: y\n      |  ^")]
    [TestCase("😀: x", 3, 4, "    1 | 😀: x\n      |   ^")]
    [TestCase("a\u001b[2J\u202eb", 1, 2, "    1 | a\uFFFD[2J\uFFFDb\n      | ^")]
    [TestCase("abc", 9, 9, "    1 | abc\n      |    ^")]
    public void The_caret_stands_below_its_place(string line, int from, int to, string expected) =>
        Assert.That(Excerpt.Of(new("f", 1, from, 1, to), new("f", line)), Is.EqualTo(expected));

    [TestCase(1), TestCase(60), TestCase(500), TestCase(9_990), TestCase(10_000)]
    public void Of_a_long_line_only_what_is_near_is_shown(int column)
    {
        string line = string.Concat(Enumerable.Range(0, 2000).Select(i => $"{i % 1000:D3}😀"));
        string[] shown = Excerpt.Of(new("f", 1, column, 1, column + 3000), new("f", line))!.Split('\n');
        Assert.That(shown[0], Has.Length.LessThan(130));
        Assert.That(shown[1], Has.Length.LessThan(130).And.Contains("^"));
        Assert.That(shown[0], Does.Not.Contain("\uFFFD"));
    }
}
