using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;
using Explainer.Tests.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Tests.Screens;

public sealed class CourseMenuTests
{
    private static readonly Course Bread = new(new("bread"), "How bread rises", [MadeUpLearner.Yeast, MadeUpLearner.Salt]);

    [TestCase(false, "Begin, What yeast does, What salt does")]
    [TestCase(true, "Go on, What yeast does, What salt does, Report")]
    public void Where_something_was_played_the_report_comes_last(bool begun, string items)
    {
        var opened = MadeUpLearner.Sessions[1].Opened;
        var entries = ImmutableDictionary<(Occasion, LessonId), JournalEntry>.Empty;
        if (begun) entries = entries.Add((Occasion.Lesson, opened.Lesson), new(opened, null));
        var (menu, plays) = LibraryPresenter.Course(Bread, new(opened.Attempt, "Kim", 1, Exam: false, WholeCourse: true, Sitting.Of(Bread), entries));
        Assert.That(string.Join(", ", menu.Items.Select(i => i.Label)), Is.EqualTo(items));
        Assert.That(plays, Has.Length.EqualTo(3), "the report plays nothing");
    }
}
