using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Plain;

/// <summary>Reads one typed line: a command, an answer, or an empty line, by what the screen shows and never by a question's type.</summary>
public static class PlainReader
{
    /// <param name="line">As typed, without its line end.</param>
    /// <param name="screen">What the learner has before them.</param>
    /// <param name="gap">The gap now asked for, where gaps are filled.</param>
    public static Typed Read(string line, Screen screen, Gap? gap = null)
    {
        string text = line.Trim();
        if (TextWidth.IsBlank(text)) return screen.Usual is { Intent: { } usual } ? new Do(usual) : new AskAgain();
        if (text is "?" or "？") return new See(Look.Help, "");
        if (IsColon(text[0]))
        {
            if (text.Length == 1 || !IsColon(text[1])) return CommandReader.Read(text[1..], screen);
            line = text[1..];
        }
        if (screen.AsksCertainty) return Certainty(line);
        return screen.Prompt switch
        {
            null => new Refused(screen.Actions.FirstOrDefault(a => a.Key == text && a.Command.Length > 0) is { } meant ? PlainWording.TypedAs(text, meant.Command) : Wording.NothingAsked),
            FillGaps when gap is not null => ResponseReader.ReadGap(line, gap),
            var prompt => ResponseReader.Read(line, prompt),
        };
    }

    // A keyboard set to Chinese, Japanese or Korean types the wide colon.
    private static bool IsColon(char c) => c is ':' or '：';

    private static Typed Certainty(string line) => Numbers.One(line, 4) is { } level
        ? new Do(new Rate((Certainty)level))
        : new Refused(Wording.CannotRead(line, PlainWording.Levels));
}
