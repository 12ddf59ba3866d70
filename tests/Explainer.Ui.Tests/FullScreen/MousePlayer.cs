using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Ui.Tests.FullScreen;

/// <summary>Plays whatever is shown by clicking alone; keys are pressed only where a text is to be typed.</summary>
internal sealed class MousePlayer(TerminalHarness terminal, Func<SessionState> state)
{
    private int fresh;

    /// <summary>Does the next thing that leads on.</summary>
    public void Step()
    {
        switch (state())
        {
            case { Phase: Phase.Answering, CurrentInteraction: { } asked }:
                Answer(asked);
                Click("Answer");
                break;
            case { Phase: Phase.Rating }:
                Click("fairly sure");
                break;
            case { Phase: Phase.Forewarning }:
                Click("Read the page");
                break;
            case { Phase: Phase.Summary }:
                Click("Close");
                break;
            default:
                Click("Go on");
                break;
        }
    }

    /// <summary>Clicks a text, which is scrolled to first by clicks on the scroll bar.</summary>
    public void Click(string text)
    {
        if (terminal.Find(text) is null)
        {
            while (terminal.Find("▲") is not null) terminal.Click("▲");
            while (terminal.Find(text) is null && terminal.Find("▼") is not null) terminal.Click("▼");
        }
        terminal.Click(text);
    }

    private void Answer(Interaction asked)
    {
        switch (asked)
        {
            case Choose { ByName: true }:
                Click("( ) True");
                break;
            case Choose { Max: 1 }:
                Click("2 ( )");
                break;
            case Choose:
                Click("1 [ ]");
                Click("2 [ ]");
                break;
            case EnterText:
                terminal.Type($"{++fresh}");
                break;
            case Arrange:
                Click("2. ");
                Click("[▲]");
                break;
            case Match match:
                for (int i = 0; i < match.Sources.Length; i++) Click($"{(char)('a' + i % match.Targets.Length)} ( )");
                break;
            case FillGaps fill:
                foreach (var (i, gap) in fill.Gaps.Index()) Fill(i + 1, gap);
                break;
        }
    }

    private void Fill(int number, Gap gap)
    {
        if (number > 1) Click($"[{number}:");
        if (gap.Options.IsEmpty) terminal.Type("7");
        else Click("1 ( )");
    }
}
