using Explainer.Diagnostics;
using Explainer.Ui.Typesetting;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>Text fields and the room kept for them in the running text.</summary>
internal static class Fields
{
    public const int Narrowest = 12;

    /// <summary>A field of one line that takes in cleaned text only.</summary>
    public static TextField Make(string text, Action changed)
    {
        var field = new TextField { Text = text, Height = 1, TabStop = TabBehavior.NoStop };
        field.TextChanging += (_, e) => e.Result = e.Result is { } next ? SafeText.Clean(next).Replace('\n', ' ') : null;
        field.TextChanged += (_, _) => changed();
        // It selects all when it gets the focus, and the next letter would replace the draft.
        int left = text.Length;
        field.HasFocusChanged += (_, e) =>
        {
            if (!e.NewValue)
            {
                left = field.InsertionPoint;
                return;
            }
            field.ClearAllSelection();
            field.InsertionPoint = left;
        };
        return field;
    }

    /// <summary>A stretch that a field is laid over: as wide as its text and a little more, one unbroken word. Without the field it shows what was typed.</summary>
    public static TextRun Slot(object mark, string text, int room)
    {
        int width = Math.Clamp(TextWidth.Of(text) + 2, Math.Min(Narrowest, room), Math.Max(1, room));
        string typed = string.Concat(TextWidth.Clusters(SafeText.Line(text).Replace(' ', '\u00A0')).TakeWhile(Fits()));
        return new(typed + new string('_', width - TextWidth.Of(typed))) { Mark = mark };

        Func<string, bool> Fits()
        {
            int used = 0;
            return cluster => (used += TextWidth.OfCluster(cluster)) <= width;
        }
    }
}
