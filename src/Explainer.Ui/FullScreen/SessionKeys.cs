using System.Collections.Immutable;
using Explainer.Ui.Screens;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen;

/// <summary>The keys of the session's actions, and which of them are left where letters are text.</summary>
internal static class SessionKeys
{
    private const string Help = "?";

    public static KeyRow Row(ScreenAction action, Action act) => new(action.Key, action.Label, Keys(action.Key), _ => act())
    {
        IsHint = !action.IsRare,
        Helps = action.Look == Look.Help,
        Quits = action.Look == Look.Quit,
    };

    /// <summary>A row that leads back from a look.</summary>
    public static KeyRow Back(string label, Action act) => new("Enter", label, [Key.Enter, Key.Esc, Key.Backspace], _ => act()) { IsHint = true };

    public static KeyRow HelpRow(Action act) => Row(new("help", Help, "Help") { Look = Look.Help }, act);

    public static KeyRow QuitRow(Action act) => Row(new("quit", "q", "Quit") { Look = Look.Quit }, act);

    public static string Name(Key key)
    {
        string name = key.NoAlt.NoCtrl.NoShift == Key.CursorUp ? "↑"
            : key.NoAlt.NoCtrl.NoShift == Key.CursorDown ? "↓"
            : key.NoAlt.NoCtrl is { } plain && plain.AsRune.Value > ' ' ? plain.AsRune.ToString()
            : key.NoAlt.NoCtrl.ToString();
        return (key.IsCtrl ? "Ctrl+" : "") + (key.IsAlt ? "Alt+" : "") + name;
    }

    /// <summary>Whether a focused text field wants the key for itself.</summary>
    public static bool IsText(Key key)
    {
        if (key.IsAlt) return false;
        var bare = key.NoShift.NoCtrl;
        if (bare == Key.CursorLeft || bare == Key.CursorRight || bare == Key.Home || bare == Key.End || bare == Key.Backspace || bare == Key.Delete) return true;
        return !key.IsCtrl && key.AsRune.Value >= ' ' && key.AsRune.Value != 0x7F;
    }

    private static ImmutableArray<Key> Keys(string name) => name switch
    {
        "Enter" => [Key.Enter],
        "F5" => [Key.F5],
        Help => [new Key('?'), Key.F1],
        "q" => [Key.Q, Key.Q.WithCtrl, Key.Q.WithAlt],
        _ => [new Key(name[0]), new Key(name[0]).WithAlt],
    };
}
