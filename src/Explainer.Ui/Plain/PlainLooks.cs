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
            Look.Answers => Lookups.Answers(State),
            Look.Help => Help(now),
            _ => null,
        };
        return (shown, shown is null ? Missing(see) : null);
    }

    private Screen? Back()
    {
        if (Lookups.PageBefore(State, leafedTo) is not { } page) return null;
        leafedTo = page.Id;
        return Lookups.Page(State, page);
    }

    private string Missing(See see) => see.Look switch
    {
        Look.Back => PlainWording.FirstPage,
        Look.GoTo when Numbers.Of(Numbers.Plain(see.Argument)) is { } number => PlainWording.NotAPage(number),
        Look.GoTo => Wording.NoPage(see.Argument, Nearest.Of(see.Argument, Lookups.PagesSeen(State).Select(p => p.Id.Value))),
        Look.Claim => Wording.NoClaim(see.Argument, Nearest.Of(see.Argument, State.Lesson.References.Claims.Keys)),
        Look.Glossary => Wording.NoWord(see.Argument, Nearest.Of(see.Argument, Lookups.Words(State))),
        _ => Wording.NotNow,
    };

    private static Screen Help(Screen now) => now with
    {
        Body = [new Heading("What you can do here"), new Entries([.. now.Actions.Select(PlainWording.Does).Select(does => new Entry(does, ""))]), new Sentence(PlainWording.HelpNote)],
    };
}
