using Explainer.Reviews;

namespace Explainer.Tests.Reviews;

public sealed class ReviewDayTests
{
    static readonly TimeZoneInfo Seoul = TimeZoneInfo.CreateCustomTimeZone("Seoul", TimeSpan.FromHours(9), null, null);

    [TestCase("2026-11-23T18:59:59Z", "2026-11-23", Description = "03:59:59 of the 24th is still the evening before")]
    [TestCase("2026-11-23T19:00:00Z", "2026-11-24", Description = "04:00")]
    [TestCase("2026-11-23T23:00:00Z", "2026-11-24")]
    [TestCase("2026-11-24T12:00:00Z", "2026-11-24")]
    public void A_day_lasts_until_four_in_the_morning(string at, string day) =>
        Assert.That($"{ReviewDay.Of(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), Seoul)}", Is.EqualTo(day));

    [Test]
    public void A_clock_set_back_makes_no_negative_time()
    {
        var monday = ReviewDay.Of(new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);
        Assert.That((monday.Plus(3).Since(monday), monday.Since(monday.Plus(3))), Is.EqualTo((3, 0)));
    }

    [Test]
    public void The_clocks_of_summer_time_change_no_day()
    {
        // Central European time: 02:00 becomes 03:00 on 29 March 2026, 03:00 becomes 02:00 on 25 October.
        var change = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday));
        var central = TimeZoneInfo.CreateCustomTimeZone("Central", TimeSpan.FromHours(1), null, "Central", "Central summer", [change]);
        var noons = Enumerable.Range(1, 365).Select(d => ReviewDay.Of(new DateTimeOffset(2026, 1, 1, 11, 0, 0, TimeSpan.Zero).AddDays(d), central).Number).ToArray();
        Assert.That(noons.Zip(noons.Skip(1), (a, b) => b - a), Is.All.EqualTo(1));
    }
}
