using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>The first screen of a session: what it is about, how long it takes, what to expect.</summary>
internal static class OpeningPresenter
{
    public static ImmutableArray<Block> Body(SessionState state)
    {
        var lesson = state.Lesson;
        return
        [
            new Heading(lesson.Title),
            new Sentence(Expect(state)),
            .. Wording.DueOf(state) is { } due ? [new Sentence(due)] : ImmutableArray<Block>.Empty,
            .. lesson.ContentNote is { } note ? [new Notice(Tone.Caution, "Content note", Markup.Plain(note))] : ImmutableArray<Block>.Empty,
            .. state.Opened.Occasion switch
            {
                Occasion.Pretest => [new Sentence(Wording.PretestPurpose)],
                Occasion.Posttest => [new Sentence(Wording.PosttestPurpose)],
                Occasion.Review => [new Sentence(Wording.ReviewPurpose)],
                _ => Objectives(lesson),
            },
            .. state.GivesFeedback ? ImmutableArray<Block>.Empty : [new Sentence(state.Opened.Exam ? Wording.ExamOf(state) : "There is no feedback yet.")],
        ];
    }

    private static ImmutableArray<Block> Objectives(Lesson lesson) => lesson.Objectives.IsEmpty
        ? []
        : [new Heading("After this lesson you can", 2), new Entries([.. lesson.Objectives.Select(o => new Entry(o.Text, ""))])];

    private static string Expect(SessionState state)
    {
        int pages = state.Steps.OfType<PageStep>().Count(p => p.Page.ShowIfMissed is null), questions = state.Questions.Count();
        string[] parts =
        [
            .. Minutes(state) is { } minutes ? [$"About {Wording.Count(minutes, "minute", "minutes")}"] : ImmutableArray<string>.Empty,
            .. pages > 0 ? [Wording.Count(pages, "page", "pages")] : ImmutableArray<string>.Empty,
            Wording.Count(questions, "question", "questions"),
            .. state.Lesson.Rules.PassMark is { } mark && state.Opened.Occasion == Occasion.Lesson ? [$"pass mark {Wording.Percent(mark)}"] : ImmutableArray<string>.Empty,
        ];
        return string.Join(", ", parts) + ".";
    }

    private static int? Minutes(SessionState state) => state.Opened.Occasion == Occasion.Review ? DueReviews.Minutes(state.Questions.Count()) : state.Lesson.Minutes;
}
