using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Yaml;

public sealed class NearestTests
{
    [TestCase("titel", ExpectedResult = "title", Description = "a swap counts once")]
    [TestCase("Options", ExpectedResult = "options", Description = "case aside")]
    [TestCase("optoins", ExpectedResult = "options")]
    [TestCase("x", ExpectedResult = null)]
    [TestCase("", ExpectedResult = null)]
    [TestCase("somethingelse", ExpectedResult = null)]
    [TestCase("short", ExpectedResult = "short-answer", Description = "the beginning of a longer word")]
    [TestCase("Content", ExpectedResult = null, Description = "the beginning of two")]
    public string? Finds_what_was_meant(string written) => Nearest.To(written, ["title", "options", "hint", "hints", "short-answer", "content-note", "content-hash"]);
}
