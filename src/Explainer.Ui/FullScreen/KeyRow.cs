using System.Collections.Immutable;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen;

/// <summary>A thing to do here with the keys that do it: the one table for keys, hints, clicks on hints and help.</summary>
/// <param name="Shown">The keys in words: "1–4".</param>
/// <param name="Label">What they do, in a word or two.</param>
/// <param name="Keys">The keys; any of them does it.</param>
/// <param name="Do">Does it; told which of the keys it was.</param>
internal sealed record KeyRow(string Shown, string Label, ImmutableArray<Key> Keys, Action<int> Do)
{
    /// <summary>Stands in the hint line, not in the help alone.</summary>
    public bool IsHint { get; init; }

    /// <summary>Key and label as the hint line has them, where that is shorter.</summary>
    public (string Key, string Label)? Brief { get; init; }

    /// <summary>Opens the help; stands for all hints that do not fit.</summary>
    public bool Helps { get; init; }

    /// <summary>Leaves; works whatever else is shown.</summary>
    public bool Quits { get; init; }

    /// <summary>Each key does something of its own, so that the row as a whole cannot be clicked.</summary>
    public bool ByKey { get; init; }

    public KeyRow(string shown, string label, Key key, Action act)
        : this(shown, label, [key], _ => act())
    {
    }

    /// <summary>The digits 1 to n, at most nine.</summary>
    public static KeyRow Digits(int n, string label, Action<int> act)
    {
        n = Math.Clamp(n, 1, 9);
        return new(n == 1 ? "1" : $"1–{n}", label, [.. Enumerable.Range(1, n).Select(d => new Key((char)('0' + d)))], act) { ByKey = true };
    }

    /// <summary>The digits 0 to 9, for numbers of more than one.</summary>
    public static KeyRow AllDigits(string label, Action<int> act) =>
        new("0–9", label, [.. Enumerable.Range(0, 10).Select(d => new Key((char)('0' + d)))], act) { ByKey = true };

    /// <summary>The same, standing in the hint line, with a shorter label there.</summary>
    public KeyRow AsHint(string label) => this with { IsHint = true, Brief = (Shown, label) };

    public int IndexOf(Key key)
    {
        for (int i = 0; i < Keys.Length; i++)
            if (Keys[i] == key) return i;
        return -1;
    }
}
