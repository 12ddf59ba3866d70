using CsCheck;
using Explainer.Claims;

namespace Explainer.Tests.Claims;

public sealed class PartialDateTests
{
    [TestCase("2024", "2024-01-01", "2024-12-31")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("2023-02", "2023-02-01", "2023-02-28")]
    [TestCase("2024-12", "2024-12-01", "2024-12-31")]
    [TestCase("2024-11-06", "2024-11-06", "2024-11-06")]
    [TestCase("2024-11-06/2024-11-11", "2024-11-06", "2024-11-11")]
    [TestCase("2023/2024-06", "2023-01-01", "2024-06-30")]
    [TestCase("9999-12", "9999-12-01", "9999-12-31", Description = "the last month there is")]
    [TestCase("2024-11/2024-11", "2024-11-01", "2024-11-30")]
    public void Knows_the_first_and_last_day_that_may_be_meant(string text, string start, string end)
    {
        Assert.That(PartialDate.TryParse(text, out var date), Is.True);
        Assert.That($"{date.Start:yyyy-MM-dd} {date.End:yyyy-MM-dd} {date}", Is.EqualTo($"{start} {end} {text}"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("24")]
    [TestCase("2024-13")]
    [TestCase("2023-02-29")]
    [TestCase("2024-1-6")]
    [TestCase("6.11.2024")]
    [TestCase("2024-11-11/2024-11-06", Description = "ends before it starts")]
    [TestCase("2024/2025/2026")]
    [TestCase("2024/")]
    [TestCase("0000")]
    public void Refuses_everything_else(string? text) => Assert.That(PartialDate.TryParse(text, out _), Is.False);

    [Test]
    public void No_text_throws() => Gen.String[Gen.Char["0123456789-/ x"], 0, 22].Sample(text =>
    {
        if (PartialDate.TryParse(text, out var date)) Assert.That(date.End, Is.GreaterThanOrEqualTo(date.Start));
    });
}
