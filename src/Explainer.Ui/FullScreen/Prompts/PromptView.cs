using System.Collections.Immutable;
using System.Diagnostics;
using Explainer.Questions;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Views;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>What Enter gives: a response, or a sentence why there is none yet.</summary>
internal readonly record struct Submission(Response? Response, string? Sentence)
{
    public static Submission NotYet(string sentence) => new(null, sentence);

    public static implicit operator Submission(Response response) => new(response, null);
}

/// <summary>Where an answer takes shape: a draft, drawn under the stem, changed by keys and clicks. It never grades.</summary>
internal abstract class PromptView
{
    /// <summary>The draft or the current stop has changed.</summary>
    public Action? Changed { get; set; }

    /// <summary>It has something to say on the status line.</summary>
    public Action<string>? Told { get; set; }

    /// <summary>What arrow keys walk through, in order; never empty.</summary>
    public abstract ImmutableArray<object> Stops { get; }

    /// <summary>The stop that keys act on.</summary>
    public object? Current { get; private set; }

    /// <summary>Keys of its own while it is active, without Enter.</summary>
    public abstract IEnumerable<KeyRow> Rows { get; }

    /// <summary>Marks that should be seen together with the current stop, if there is room.</summary>
    public virtual IEnumerable<object> Beside => [];

    /// <summary>It is to be seen at once, even if what stands above it is not.</summary>
    public virtual bool ComesFirst => false;

    /// <summary>Tab walks through the stops, not past them.</summary>
    public virtual bool TabWalks => false;

    /// <summary>A stop has lines of its own.</summary>
    public virtual bool StopsAreRows => true;

    /// <summary>Letters belong to it while it is active, so leaving it must be possible.</summary>
    public virtual bool TakesLetters => false;

    /// <summary>The field that the current stop is typed into.</summary>
    public virtual TextField? Field => null;

    /// <summary>What Enter does, in a word.</summary>
    public virtual string Verb => "Answer";

    public abstract void Set(Sheet sheet);

    /// <summary>Something with a mark of its own was clicked.</summary>
    public abstract void Click(object mark);

    public abstract Submission Submit();

    public static PromptView For(Interaction interaction) => interaction switch
    {
        Choose choose => new ChoosePrompt(choose),
        EnterText text => new TextPrompt(text),
        Arrange arrange => new ArrangePrompt(arrange),
        Match match => new MatchPrompt(match),
        FillGaps gaps => new GapsPrompt(gaps),
        _ => throw new UnreachableException(interaction.GetType().Name),
    };

    public virtual void MoveTo(object? stop)
    {
        Current = stop;
        OnChanged();
    }

    protected void OnChanged() => Changed?.Invoke();

    protected void OnTold(string sentence) => Told?.Invoke(sentence);

    /// <summary>The pointer before a line: shown on the current one, so that it is seen without colours.</summary>
    protected string Pointer(object stop) => ReferenceEquals(stop, Current) ? "> " : "  ";

    protected static ImmutableArray<TextRun> Marked(IEnumerable<TextRun> runs, object mark, TextStyle style = TextStyle.Plain) => [.. runs.Select(r => r with { Mark = mark, Style = r.Style | style })];
}
