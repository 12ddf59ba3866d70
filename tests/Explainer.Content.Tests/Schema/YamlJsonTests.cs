namespace Explainer.Content.Tests.Schema;

public sealed class YamlJsonTests
{
    [TestCase("4700", "4700")]
    [TestCase("+5", "5")]
    [TestCase("007", "7")]
    [TestCase("-0.5", "-0.5")]
    [TestCase(".5", "0.5")]
    [TestCase("1e3", "1000")]
    [TestCase("0o17", "15")]
    [TestCase("0xfF", "255")]
    [TestCase("123456789012345678901234567890", "123456789012345678901234567890")]
    [TestCase("1e999", "\"1e999\"")]
    [TestCase("1_000", "\"1_000\"")]
    [TestCase("1/1000", "\"1/1000\"")]
    [TestCase("70%", "\"70%\"")]
    [TestCase("true", "true")]
    [TestCase("FALSE", "false")]
    [TestCase("no", "\"no\"")]
    [TestCase("On", "\"On\"")]
    [TestCase("null", "null")]
    [TestCase("~", "null")]
    [TestCase("", "null")]
    [TestCase("2024-06-19", "\"2024-06-19\"")]
    [TestCase("1:30", "\"1:30\"")]
    [TestCase("\"4700\"", "\"4700\"")]
    [TestCase("'null'", "\"null\"")]
    [TestCase("[1, { a: b }]", "[1,{\"a\":\"b\"}]")]
    public void A_plain_text_has_the_type_that_the_core_schema_gives_it(string written, string expected) =>
        Assert.That(Validator.ToJson($"v: {written}"), Is.EqualTo($$"""{"v":{{expected}}}"""));
}
