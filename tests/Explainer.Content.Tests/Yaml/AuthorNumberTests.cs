using System.Globalization;
using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Yaml;

public sealed class AuthorNumberTests
{
    [TestCase("4700", ExpectedResult = "4700")]
    [TestCase("-0.5", ExpectedResult = "-1/2")]
    [TestCase("+.25", ExpectedResult = "1/4")]
    [TestCase("5.", ExpectedResult = "5")]
    [TestCase("1.5e3", ExpectedResult = "1500")]
    [TestCase("1e-2", ExpectedResult = "1/100")]
    [TestCase("1/1000", ExpectedResult = "1/1000")]
    [TestCase("010", ExpectedResult = "10", Description = "never octal")]
    [TestCase("4,700", ExpectedResult = null)]
    [TestCase("1_000", ExpectedResult = null)]
    [TestCase("4 700", ExpectedResult = null)]
    [TestCase("1:30", ExpectedResult = null)]
    [TestCase("0x1F", ExpectedResult = null)]
    [TestCase("1/0", ExpectedResult = null)]
    [TestCase("1e999999999", ExpectedResult = null)]
    [TestCase(".", ExpectedResult = null)]
    [TestCase("NaN", ExpectedResult = null)]
    [TestCase("٤٢", ExpectedResult = null)]
    [TestCase("", ExpectedResult = null)]
    public string? Reads_a_point_and_no_grouping_exactly(string written) => AuthorNumber.Of(written)?.ToString(CultureInfo.InvariantCulture);
}
