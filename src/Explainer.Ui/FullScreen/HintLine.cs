using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>What can be done here, as much as fits; each hint can be clicked. "? more" stands for the rest.</summary>
internal sealed class HintLine : SafeView
{
    private const string Between = "  ";

    private readonly List<(int From, int To, Action Do)> places = [];
    private IReadOnlyList<KeyRow> rows = [];
    private bool more;

    public HintLine(Theme theme) : base(theme) => Height = 1;

    public required Action ScrollOn { get; init; }

    public void Show(IReadOnlyList<KeyRow> shown, bool moreBelow)
    {
        (rows, more) = (shown, moreBelow);
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        places.Clear();
        List<(string Keys, string Label, Action Do)> hints = [.. rows.Where(r => r.IsHint).Select(r => (r.Shown, r.Label, (Action)(() => r.Do(0))))];
        var help = hints.FindIndex(h => h.Keys == SessionKeys.Help) is >= 0 and int at ? hints[at] : default;
        string first = hints.Count > 0 ? Written(hints[0]) : "";
        int column = 1, end = Viewport.Width - 1;
        if (more)
        {
            string sign = column + "▼ more".Length + Between.Length + TextWidth.Of(first) + Between.Length + Rest.Length <= end ? "▼ more" : "▼";
            column = Item(column, (sign, "", ScrollOn));
        }
        for (int i = 0; i < hints.Count; i++)
        {
            bool last = i == hints.Count - 1;
            int needed = TextWidth.Of(Written(hints[i])) + (last ? 0 : Between.Length + Rest.Length);
            if (column + needed > end && !(last && column + TextWidth.Of(Written(hints[i])) <= end))
            {
                if (help.Do is { } open) Item(column, (SessionKeys.Help, "more", open));
                return;
            }
            column = Item(column, hints[i]);
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.IsSingleClicked || mouse.Position is not { } at) return base.OnMouseEvent(mouse);
        places.Find(p => at.X >= p.From && at.X < p.To).Do?.Invoke();
        return true;
    }

    private static string Rest => $"{SessionKeys.Help} more";

    private static string Written((string Keys, string Label, Action Do) hint) => hint.Label.Length > 0 ? $"{hint.Keys} {hint.Label}" : hint.Keys;

    private int Item(int column, (string Keys, string Label, Action Do) hint)
    {
        int from = column;
        column = Put(column, 0, new(hint.Keys, TextStyle.Strong));
        if (hint.Label.Length > 0) column = Put(column, 0, new(" " + hint.Label));
        places.Add((from, column, hint.Do));
        return column + Between.Length;
    }
}
