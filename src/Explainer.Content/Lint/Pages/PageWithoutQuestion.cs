using Explainer.Content.Lint.Objectives;
using Explainer.Questions;

namespace Explainer.Content.Lint.Pages;

/// <summary>A page that is read and not thought about: recalling is what makes it stay (Rowland 2014).</summary>
/// <remarks>It has a question when one follows before the next page, or names it as its passage, wherever it stands in the lesson.
/// A page for those who missed a question is about that question; one with a content note may be skipped, so that no question can need it.</remarks>
internal static class PageWithoutQuestion
{
    private const string Objective = "[{ id: name-it, text: Name the river. }]";

    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0912", "page-without-question", "Page without a question",
        "No question follows the page '{0}', and none names it as its passage.",
        "Add a question that needs what the page says, or move it to a page that has one."))
    {
        Trigger = LessonExample.Of(Objective, "name-it") + "\n  - page: rhine\n    title: The Rhine\n    body: The Rhine runs there, too.\n",
        NearMiss = LessonExample.Of(Objective, "name-it") + "\n  - page: rhine\n    title: The Rhine\n    body: The Rhine runs there, too.\n    show-if: { missed: which-sea }\n",
        Lesson = (lesson, remarks) =>
        {
            var named = lesson.Lesson.Questions.Select(q => q.Passage).OfType<Passage>().Select(p => p.Page).ToHashSet();
            for (int i = 0; i < lesson.Steps.Length; i++)
                if (lesson.Steps[i] is LintedPage { Page: { ShowIfMissed: null, ContentNote: null } page } step && !named.Contains(page.Id) && !IsAsked(lesson, i + 1)) remarks.Say(step.Place, page.Id.Value);
        },
    };

    /// <summary>Whether a question stands at a place, pages of a branch passed over.</summary>
    private static bool IsAsked(LintedLesson lesson, int at)
    {
        while (at < lesson.Steps.Length && lesson.Steps[at] is LintedPage { Page.ShowIfMissed: not null }) at++;
        return at < lesson.Steps.Length && lesson.Steps[at] is LintedQuestion;
    }
}
