using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>What is shown beside the session, and how far back the learner has leafed.</summary>
internal sealed class PlainLooks(SessionRunner runner)
{
    private PageId? leafedTo;

    private SessionState State => runner.State;

    /// <summary>The learner went on; leafing back begins at the new place.</summary>
    public void Forget() => leafedTo = null;

    /// <returns>A screen, or a sentence why there is none.</returns>
    public (Screen? Shown, string? Why) Of(See see, Screen now)
    {
        var shown = see.Look switch
        {
            Look.Back => Back(),
            Look.Outline => Lookups.Outline(State),
            Look.GoTo => Lookups.PageNamed(State, see.Argument),
            Look.Sources => Lookups.Sources(State),
            Look.Claim => Lookups.Claim(State, see.Argument),
            Look.Glossary => Lookups.Glossary(State, see.Argument),
            Look.Answers => see.Argument.Length == 0 ? AnswerBook.Whole(State) : AnswerBook.One(State, see.Argument),
            Look.Help => Help(now),
            _ => null,
        };
        return (shown, shown is null ? Lookups.Missing(State, see.Look, see.Argument) : null);
    }

    private Screen? Back()
    {
        if (Lookups.PageBefore(State, leafedTo) is not { } page) return null;
        leafedTo = page.Id;
        return Lookups.Page(State, page);
    }

    private static Screen Help(Screen now) => now with
    {
        Body = [new Heading("What you can do here"), new Entries([.. now.Actions.Select(PlainWording.Does).Select(does => new Entry(does, ""))]), new Sentence(PlainWording.HelpNote)],
    };
}
