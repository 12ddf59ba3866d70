using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>The learner's way beside the text: what is done and how it went, where one is, what is to come. Pages reached can be clicked.</summary>
internal static class OutlineText
{
    public static void Set(Sheet sheet, SessionState state)
    {
        sheet.Text(new TextRun("Outline", TextStyle.Muted));
        sheet.Gap();
        int questions = 0;
        foreach (var (step, index) in ScreenPresenter.StepsShown(state))
        {
            bool here = index == state.Step && state.Phase is not (Phase.Opening or Phase.Summary or Phase.Closed);
            bool done = index < state.Step || state.Phase is Phase.Summary or Phase.Closed;
            var (text, opens) = step is PageStep { Page: var page }
                ? (SafeText.Line(page.Title), done && SessionActions.MayLookBack(state) ? new EntryMark(new(LinkKind.Page, page.Id.Value), 0) : null)
                : ($"Question {++questions}", null);
            var sign = here ? new TextRun("▸ ", TextStyle.Chosen) : done ? Done(step, state) : new("· ", TextStyle.Muted);
            var style = here ? TextStyle.Chosen : done ? TextStyle.Plain : TextStyle.Muted;
            sheet.Behind(sign, "  ", () => sheet.Text(new TextRun(text, style) { Mark = opens }));
        }
    }

    private static TextRun Done(Step step, SessionState state)
    {
        var answer = step is QuestionStep { Question: var question } && state.GivesFeedback ? state.Answers.FirstOrDefault(a => a.Question == question.Id) : null;
        return answer?.Verdict switch
        {
            null or Verdict.Correct => new("✓ ", step is PageStep || answer is null ? TextStyle.Muted : TextStyle.Right),
            Verdict.Partial => new("◐ ", TextStyle.Partly),
            Verdict.Incorrect => new("✗ ", TextStyle.Wrong),
            _ => new("? ", TextStyle.Muted),
        };
    }
}
