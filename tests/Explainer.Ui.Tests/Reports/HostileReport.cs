using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reports;
using Explainer.Sessions;
using Explainer.Tests.Reports;

namespace Explainer.Ui.Tests.Reports;

/// <summary>A report in which one text stands everywhere that a person can write: name, titles, objective, stem, note.</summary>
internal static class HostileReport
{
    public static string[] Texts { get; } =
    [
        "\u001b[31mred\u001b[0m", "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=1+1", "\u202egnp.exe", "\u2066isolated", "a\r\nb\tc", "</title></style></svg>&amp;", "\u009b2J", "]]>",
    ];

    public static LearnerReport With(string text)
    {
        var page = new Page(new("p"), text, "Body.");
        var questions = Enumerable.Range(0, 10).Select(i => new QuestionStep(new TrueFalseQuestion(true) { Id = new($"q{i}"), Stem = Markup.Plain(text), Objective = "o", Passage = new(new("p"), null) }));
        var lesson = new Lesson(new("l"), text, [new PageStep(page), .. questions])
        {
            Course = new("c"),
            CourseTitle = text + " ",
            Canonical = "l",
            Objectives = [new("o", text, null)],
        };
        var session = MadeUpLearner.Played(1, lesson, Occasion.Lesson, 2,
            [new Advance(), new WriteNote(text), new Advance(), .. lesson.Questions.SelectMany(_ => MadeUpLearner.Choose("false", Certainty.Certain).Append(new WriteNote(text)).Append(new Advance()))]);
        return new(text, MadeUpLearner.Start, ReportScope.All, [session], []);
    }
}
