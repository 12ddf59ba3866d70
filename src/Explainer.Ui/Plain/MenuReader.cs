using System.Collections.Immutable;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>Reads a choice from a menu: a number, the beginning of a name, or an empty line for the usual one.</summary>
internal static class MenuReader
{
    /// <summary>What can be done where there is no session.</summary>
    public static ImmutableArray<ScreenAction> Actions { get; } = [.. SessionActions.All.Where(a => a.Look is Look.Repeat or Look.Help or Look.Quit)];

    /// <returns>The index of what was chosen; or, where nothing was, what was typed instead.</returns>
    public static (int Chosen, Typed? Instead) Read(string line, Menu menu, Screen screen)
    {
        string text = Numbers.Plain(line);
        if (text.Length == 0) return (menu.Usual, null);
        if (text[0] is ':' or '?') return (-1, PlainReader.Read(line, screen));
        if (Numbers.One(line, menu.Items.Length) is { } number) return (number - 1, null);
        if (menu.Items.ToList().FindIndex(i => text.Length == 1 && i.Key == text[0]) is >= 0 and var keyed) return (keyed, null);
        int[] named = [.. Enumerable.Range(0, menu.Items.Length).Where(i => Begins(menu.Items[i].Label, text) || Begins(menu.Items[i].Id, text))];
        return named is [var one] && Numbers.All(line) is null ? (one, null) : (-1, new Refused(Wording.CannotRead(line, PlainWording.OptionsAre(menu.Items.Length))));
    }

    public static string HowTo(Menu menu) =>
        $"Type a number{Keys(menu)}; an empty line takes {menu.Usual + 1}, {BlockLines.Ended(menu.Items[menu.Usual].Label)} {PlainWording.MenuLeave}";

    private static string Keys(Menu menu) => string.Concat(menu.Items.Where(i => i.Key is not null).Select(i => $", or {i.Key} for {i.Label}"));

    private static bool Begins(string? name, string text) => name is not null && Numbers.Plain(name).StartsWith(text, StringComparison.Ordinal);
}
