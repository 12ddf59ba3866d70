using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>What can be done here, as much as fits; each hint can be clicked. "? more" stands for the rest.</summary>
internal sealed class HintLine : SafeView
{
    private const string Between = "  ";

    private readonly List<(int From, int To, Action? Do)> places = [];
    private IReadOnlyList<KeyRow> rows = [];
    private bool more;

    public HintLine(Theme theme) : base(theme) => Height = 1;

    public required Func<Measure> Spread { get; init; }

    public required Action ScrollOn { get; init; }

    public void Show(IReadOnlyList<KeyRow> shown, bool moreBelow)
    {
        (rows, more) = (shown, moreBelow);
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        places.Clear();
        KeyRow[] hints = [.. rows.Where(r => r.IsHint)];
        var help = hints.FirstOrDefault(r => r.Helps);
        string rest = help is null ? "" : $"{help.Shown} more";
        var at = Spread();
        int column = at.From, end = at.To;
        if (more)
        {
            int needed = TextWidth.Of(hints is [var first, ..] ? Written(first) : "") + TextWidth.Of(rest) + 2 * Between.Length;
            column = Item(column, column + "▼ more".Length + needed <= end ? "▼ more" : "▼", "", ScrollOn);
        }
        for (int i = 0; i < hints.Length; i++)
        {
            var hint = hints[i];
            int after = i == hints.Length - 1 ? 0 : Between.Length + TextWidth.Of(rest);
            if (column + TextWidth.Of(Written(hint)) + after > end)
            {
                if (help is not null) Item(column, help.Shown, "more", () => help.Do(0));
                return;
            }
            column = Item(column, Brief(hint).Key, Brief(hint).Label, hint.ByKey ? null : () => hint.Do(0));
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.IsSingleClicked || mouse.Position is not { } at) return base.OnMouseEvent(mouse);
        places.Find(p => at.X >= p.From && at.X < p.To).Do?.Invoke();
        return true;
    }

    private static string Written(KeyRow hint) => $"{Brief(hint).Key} {Brief(hint).Label}";

    private static (string Key, string Label) Brief(KeyRow hint) => hint.Brief ?? (hint.Shown, hint.Label);

    private int Item(int column, string keys, string label, Action? act)
    {
        int from = column;
        column = Put(column, 0, new(keys, TextStyle.Key));
        if (label.Length > 0) column = Put(column, 0, new(" " + label, TextStyle.Muted));
        places.Add((from, column, act));
        return column + Between.Length;
    }
}
