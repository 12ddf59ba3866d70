using Explainer.Content.Lint.Pages;
using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Lint.Pages;

/// <summary>About as many lines as a page takes in 72 columns.</summary>
public sealed class PageLinesTests
{
    [TestCase("One line.", 1)]
    [TestCase("One.\n\nTwo.", 3, Description = "a blank line between paragraphs")]
    [TestCase("One\ntwo.", 1, Description = "lines of one paragraph flow together")]
    [TestCase("- one\n- two\n- three", 3)]
    [TestCase("- one\n\n- two", 3)]
    [TestCase("| a | b |\n|---|---|\n| c | d |\n| e | f |", 4)]
    [TestCase("[a very long address](https://example.org/a/very/long/address/that/nobody/sees/on/the/page/at/all) is short", 1)]
    [TestCase("    code\n    more", 2)]
    public void Counts_lines(string body, int expected) => Assert.That(Lines(body), Is.EqualTo(expected));

    [Test]
    public void Breaks_at_72_columns() => Assert.That(Lines(string.Join(' ', Enumerable.Repeat("seven77", 18))), Is.EqualTo(2));

    [Test]
    public void Wide_characters_take_two_columns() => Assert.That(Lines(string.Join(' ', Enumerable.Repeat("폭풍군단", 9))), Is.EqualTo(2));

    private static int Lines(string body) => PageLines.Of(new(new("p"), "t", body), YamlMap.Of(new YamlPair(YamlText.Of("body"), YamlText.Of(body))));
}
