using System.Globalization;
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
    /// <param name="sheet">Where it is set.</param>
    /// <param name="state">Whose way it is.</param>
    /// <param name="question">The number of the question that is looked at; 0 for none.</param>
    public static void Set(Sheet sheet, SessionState state, int question = 0)
    {
        sheet.Text(new TextRun("Outline", TextStyle.Muted));
        sheet.Gap();
        int questions = 0;
        foreach (var (step, index) in ScreenPresenter.StepsShown(state))
        {
            if (step is QuestionStep) questions++;
            bool here = step is QuestionStep && question > 0 ? questions == question : index == state.Step && state.Phase is not (Phase.Opening or Phase.Summary or Phase.Closed);
            bool done = index < state.Step || state.Phase is Phase.Summary or Phase.Closed;
            var (text, opens) = step is PageStep { Page: var page }
                ? (SafeText.Line(page.Title), done && SessionActions.MayLookBack(state) ? new EntryMark(Look.GoTo, page.Id.Value, 0) : null)
                : ($"Question {questions}", SessionActions.MayReadAnswers(state) ? new EntryMark(Look.Answers, questions.ToString(CultureInfo.InvariantCulture), 0) : null);
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
