using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Yaml;

/// <summary>What is said of a date that is none: why, and which was meant where that is certain.</summary>
public sealed class DateMendTests
{
    [TestCase("2023-13-01", ": there is no month 13")]
    [TestCase("2023-00-01", ": there is no month 0")]
    [TestCase("31 April 2023", ": April has 30 days")]
    [TestCase("2023-04-31", ": April has 30 days")]
    [TestCase("2023-02-29", ": February 2023 has 28 days")]
    [TestCase("2023-06-31/2023-07-02", ": June has 30 days")]
    [TestCase("01/06/2023", ", which may be 2023-06-01 or 2023-01-06: write the year, then the month, then the day")]
    [TestCase("31/04/2023", ": April has 30 days")]
    [TestCase("yesterday", "")]
    [TestCase("31 April", "")]
    [TestCase("", "")]
    public void Says_why_it_is_none(string written, string why) => Assert.That(DateMend.Of(written), Is.EqualTo((why, default(string))));

    [TestCase("2023-6-1", "2023-06-01")]
    [TestCase("2023-6", "2023-06")]
    [TestCase("2023/06/01", "2023-06-01")]
    [TestCase("2023/06", "2023-06")]
    [TestCase("2023.06.01", "2023-06-01")]
    [TestCase("20230601", "2023-06-01")]
    [TestCase("2023-06-01T10:00:00Z", "2023-06-01")]
    [TestCase("1.6.2023", "2023-06-01")]
    [TestCase("01. 06. 2023", "2023-06-01")]
    [TestCase("06.2023", "2023-06")]
    [TestCase("31/05/2023", "2023-05-31")]
    [TestCase("05/31/2023", "2023-05-31")]
    [TestCase("06/06/2023", "2023-06-06")]
    [TestCase("June 2023", "2023-06")]
    [TestCase("Sept. 2023", "2023-09")]
    [TestCase("1 June 2023", "2023-06-01")]
    [TestCase("June 1st, 2023", "2023-06-01")]
    [TestCase("2023-2024", "2023/2024")]
    public void Knows_what_was_meant(string written, string meant) => Assert.That(DateMend.Of(written), Is.EqualTo(("", meant)));

    [Test]
    public void A_span_that_is_turned_round_is_turned_back() => Assert.That(DateMend.Of("2024-11/2024-06"), Is.EqualTo((": it ends before it begins", "2024-06/2024-11")));

    [Test]
    public void What_is_meant_is_a_date() => Assert.That(
        Sample.Check("lesson: x\ntitle: x\nsteps: [{ page: p, title: t, body: b, timeline: [{ date: 1.6.2023, text: x }, { date: 31 April 2023, text: y }] }]\n").Diagnostics.Select(d => d.Sentence),
        Is.EqualTo(new[]
        {
            "'date' must be a date such as 2024, 2024-11, 2024-11-06 or 2024-11-06/2024-11-11, and is '1.6.2023'. Did you mean '2023-06-01'?",
            "'date' must be a date such as 2024, 2024-11, 2024-11-06 or 2024-11-06/2024-11-11, and is '31 April 2023': April has 30 days.",
        }));
}
