using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Views;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>A text to type. Letters are text until the typed is left.</summary>
internal sealed class TextPrompt : PromptView
{
    private readonly EnterText asked;
    private readonly object stop = new();
    private readonly TextField typed;

    public TextPrompt(EnterText asked, string verb = "Answer", bool mayBeEmpty = false)
    {
        this.asked = asked;
        Verb = verb;
        MayBeEmpty = mayBeEmpty;
        typed = Fields.Make("", OnChanged);
        MoveTo(stop);
    }

    public bool MayBeEmpty { get; }

    public override ImmutableArray<object> Stops => [stop];

    public override IEnumerable<KeyRow> Rows => [];

    public override bool StopsAreRows => false;

    public override bool TakesLetters => true;

    public override TextField? Field => typed;

    public override string Verb { get; }

    public override void Set(Sheet sheet)
    {
        string label = asked.Shape == TextShape.Number ? "Number: " : "> ";
        string unit = asked.Unit is { } shown ? " " + SafeText.Line(shown) : "";
        if (TextWidth.Of(unit) > sheet.Room - label.Length - Fields.Narrowest) unit = "";
        int room = sheet.Room - label.Length - TextWidth.Of(unit);
        sheet.Ready([[new(label), Fields.Slot(stop, typed.Text, room), new(unit)]]);
        if (unit.Length == 0 && asked.Unit is { } below) sheet.Text(new TextRun($"({SafeText.Line(below)})"));
    }

    public override void Click(object mark) => MoveTo(mark);

    public override Submission Submit() => TextWidth.IsBlank(typed.Text) && !MayBeEmpty
        ? Submission.NotYet(PromptWording.TypeFirst)
        : new EnteredText(typed.Text);
}
