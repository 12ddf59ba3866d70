using System.Collections.Immutable;
using Explainer.Ui.FullScreen.Prompts;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>Something laid on the stage: a screen with the draft of its answer and the place where one was reading. Kept while others lie on top.</summary>
internal sealed class Card
{
    private readonly Action<Sheet> body;

    public Card(Screen screen, PromptView? prompt = null)
        : this(screen, new BodyText(screen.Body).Set, prompt)
    {
    }

    /// <param name="screen">Title, place and progress.</param>
    /// <param name="body">Sets what is shown above the prompt.</param>
    /// <param name="prompt">What is asked, if anything.</param>
    public Card(Screen screen, Action<Sheet> body, PromptView? prompt)
    {
        Screen = screen;
        this.body = body;
        Prompt = prompt;
        Current = prompt?.Current;
    }

    public Screen Screen { get; }

    public PromptView? Prompt { get; }

    /// <summary>What can be done on it, the usual thing first; asked for whenever keys or hints are needed.</summary>
    public Func<IEnumerable<KeyRow>> Actions { get; init; } = () => [];

    /// <summary>What stands below the prompt.</summary>
    public BodyText? Below { get; init; }

    /// <summary>Opens a link, an entry or a row of the help.</summary>
    public Action<object> Open { get; init; } = _ => { };

    /// <summary>What stands beside the text where there is room; null where nothing ever does, so that the text stands in the middle.</summary>
    public Func<object?, Action<Sheet>>? Beside { get; init; }

    /// <summary>What a link or an entry leads to, in a line; null where there is nothing to say.</summary>
    public Func<object, string?> About { get; init; } = _ => null;

    /// <summary>Gives the answer that Enter submits.</summary>
    public Action Submit { get; init; } = () => { };

    /// <summary>Where the reader is; null before the first setting.</summary>
    public Place? Place { get; set; }

    /// <summary>What keys act on: a link, an entry, a stop of the prompt, or nothing.</summary>
    public object? Current { get; private set; }

    /// <summary>The link that was opened last; Tab goes on from it.</summary>
    public object? LastLink { get; private set; }

    /// <summary>The prompt has the keys.</summary>
    public bool InPrompt => Current is not null && Prompt is { } prompt && prompt.Stops.Any(s => ReferenceEquals(s, Current));

    /// <summary>Whether a mark is a line of a list, not a word in the running text.</summary>
    public bool IsRow(object mark) => InPrompt ? Prompt!.StopsAreRows : mark is EntryMark or KeyRow;

    public ImmutableArray<SetLine> Set(int width, bool plainGlyphs)
    {
        var sheet = new Sheet(width) { PlainGlyphs = plainGlyphs };
        body(sheet);
        if (Prompt is { } prompt)
        {
            sheet.Gap();
            prompt.Set(sheet);
        }
        if (Below is { } below)
        {
            sheet.Gap();
            below.Set(sheet);
        }
        return [.. sheet.Lines];
    }

    public void MoveTo(object? mark)
    {
        Current = mark;
        if (Prompt is { } prompt && mark is not null && prompt.Stops.Any(s => ReferenceEquals(s, mark))) prompt.MoveTo(mark);
    }

    /// <summary>Back from a look: Enter means the usual thing again, not the link that was opened.</summary>
    public void LeaveLink()
    {
        if (Current is not LinkTarget) return;
        (LastLink, Current) = (Current, null);
    }

    /// <summary>The prompt moved by itself.</summary>
    public void FollowPrompt() => Current = Prompt?.Current ?? Current;
}
