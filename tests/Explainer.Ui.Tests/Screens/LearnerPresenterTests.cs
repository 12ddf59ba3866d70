using Explainer.Journal;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Tests.Screens;

public sealed class LearnerPresenterTests
{
    private static readonly DateTimeOffset LateOnNewYearsEve = new(2025, 12, 31, 23, 30, 0, TimeSpan.Zero);

    [Test]
    public void Learners_are_offered_as_they_come_and_somebody_new_last()
    {
        var menu = LearnerPresenter.Menu([new("Minji", LateOnNewYearsEve), new("Kim", LateOnNewYearsEve.AddDays(-40))], TimeZoneInfo.Utc);

        Assert.That(menu.Items.Select(i => $"{i.Label}: {i.Detail}"), Is.EqualTo(["Minji: last here on 2025-12-31", "Kim: last here on 2025-11-21", "Somebody new: "]));
        Assert.That(menu.Usual, Is.Zero);
    }

    [Test]
    public void A_day_is_the_learners_own()
    {
        var seoul = TimeZoneInfo.CreateCustomTimeZone("Seoul", TimeSpan.FromHours(9), "Seoul", "Seoul");

        Assert.That(LearnerPresenter.Menu([new("Minji", LateOnNewYearsEve)], seoul).Items[0].Detail, Is.EqualTo("last here on 2026-01-01"));
    }

    [Test]
    public void A_name_cannot_steer_the_terminal_or_fill_the_screen()
    {
        var menu = LearnerPresenter.Menu([new("\u001b[2J\u202Ebad\n" + new string('x', 500), LateOnNewYearsEve)], TimeZoneInfo.Utc);

        Assert.That(menu.Items[0].Label, Does.StartWith("\uFFFD[2J\uFFFDbad xxx").And.Length.LessThanOrEqualTo(40));
        Assert.That(menu.Items[0].Id, Does.Not.Contain('\u001b').And.Not.Contain('\n'));
    }
}
