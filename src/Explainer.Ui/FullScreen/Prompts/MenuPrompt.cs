using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;
using Menu = Explainer.Ui.Screens.Menu;
using MenuItem = Explainer.Ui.Screens.MenuItem;
using TextField = Terminal.Gui.Views.TextField;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>A menu: where one stands at a glance, one line an item where all fit, narrowed down by what is typed after "/".</summary>
internal sealed class MenuPrompt : PromptView
{
    private const int FewestToSearch = 4, BarWidth = 10;

    /// <summary>Narrower than this, what an item is about would push the others out of sight.</summary>
    private const int RoomForSummaries = 60;

    private sealed record ItemMark(int Index, MenuItem Item)
    {
        public string Label => SafeText.Line(Item.Label);

        public string Detail => SafeText.Line(Item.Detail);
    }

    private readonly object search = new();
    private readonly TextField typed;
    private readonly ItemMark[] items;
    private readonly Action<int> taken;
    private bool searching;
    private DigitsTyped digits;

    public MenuPrompt(Menu menu, Action<int> taken)
    {
        items = [.. menu.Items.Select((item, i) => new ItemMark(i, item))];
        this.taken = taken;
        typed = Fields.Make("", OnChanged);
        MoveTo(items[Math.Clamp(menu.Usual, 0, items.Length - 1)]);
    }

    public override ImmutableArray<object> Stops => searching ? [search, .. Shown] : [.. items];

    public override string Verb => "Choose";

    public override bool ComesFirst => true;

    public override TextField? Field => ReferenceEquals(Current, search) ? typed : null;

    public override IEnumerable<object> Beside => ReferenceEquals(Current, search) && Shown is { Length: > 0 } shown ? [shown[Math.Min(2, shown.Length - 1)]] : [];

    public override IEnumerable<KeyRow> Rows
    {
        get
        {
            var shown = Shown;
            if (shown.Length > 9) yield return KeyRow.AllDigits("Go to that number", Number);
            else if (shown.Length > 0) yield return KeyRow.Digits(shown.Length, Verb, i => taken(shown[i].Index));
            foreach (var item in items)
                if (item.Item.Key is { } key) yield return new($"{key}", item.Label, new Key(key), () => taken(item.Index)) { IsHint = true };
            if (items.Length >= FewestToSearch) yield return new("/", "Search", new Key('/'), Search) { IsHint = true };
            if (searching) yield return new("Esc", "Show all", Key.Esc, ShowAll) { IsHint = true };
        }
    }

    /// <summary>What holds every word that was typed.</summary>
    private ItemMark[] Shown
    {
        get
        {
            string[] words = searching ? typed.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            return [.. items.Where(i => words.All(w => $"{i.Label} {i.Detail} {i.Item.Summary}".Contains(w, StringComparison.OrdinalIgnoreCase)))];
        }
    }

    public override void Set(Sheet sheet)
    {
        if (searching)
        {
            sheet.Ready([[new("/ ", TextStyle.Key), Fields.Slot(search, typed.Text, sheet.Room - 2)]]);
            sheet.Gap();
        }
        var shown = Shown;
        if (shown.Length == 0) sheet.Text(new TextRun(PromptWording.NothingFits, TextStyle.Muted));
        int width = shown.Length.ToString(CultureInfo.InvariantCulture).Length, signs = items.Any(i => i.Item.Standing != Standing.Unsaid) ? 2 : 0, indent = 2 + width + 1 + signs;
        int labels = items.Max(i => TextWidth.Of(i.Label)), details = items.Max(i => TextWidth.Of(i.Detail));
        bool oneLine = items.All(i => i.Item.Summary.Length == 0) && indent + labels + 2 + details <= sheet.Room;
        for (int i = 0; i < shown.Length; i++)
        {
            var mark = shown[i];
            if (i > 0 && !oneLine && sheet.Room >= RoomForSummaries) sheet.Gap();
            string number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width);
            sheet.Behind(new($"{Pointer(mark)}{number} ", TextStyle.Key) { Mark = mark }, new(' ', indent - signs), () =>
            {
                if (signs > 0) sheet.Behind(Sign(mark.Item.Standing) with { Mark = mark }, new(' ', signs), () => Item(sheet, mark, oneLine ? labels : 0));
                else Item(sheet, mark, oneLine ? labels : 0);
            });
        }
    }

    public override void Click(object mark)
    {
        if (mark is ItemMark item) taken(item.Index);
        else MoveTo(mark);
    }

    public override Submission Submit()
    {
        if ((Current as ItemMark ?? Shown.FirstOrDefault()) is { } item) taken(item.Index);
        return default;
    }

    private static void Item(Sheet sheet, ItemMark mark, int labels)
    {
        var label = new TextRun(mark.Label, TextStyle.Strong) { Mark = mark };
        var detail = new TextRun(mark.Detail, TextStyle.Muted) { Mark = mark };
        if (labels > 0)
        {
            sheet.Ready([[label, new(new(' ', labels - TextWidth.Of(mark.Label) + 2)) { Mark = mark }, detail]]);
            return;
        }
        var (done, of) = mark.Item.Progress;
        int filled = of > 0 ? BarWidth * done / of : 0;
        bool hasBar = done > 0 && of > 1 && TextWidth.Of(mark.Label) + 2 + BarWidth <= sheet.Room;
        sheet.Text(hasBar
            ? [label, new("\u00A0\u00A0"), new(new('━', filled), TextStyle.Chosen), new(new('─', BarWidth - filled), TextStyle.Muted)]
            : [label]);
        if (mark.Detail.Length > 0) sheet.Text(detail);
        if (mark.Item.Summary.Length > 0 && sheet.Room >= RoomForSummaries) sheet.Text(new TextRun(SafeText.Line(mark.Item.Summary)) { Mark = mark });
    }

    private static TextRun Sign(Standing standing) => standing switch
    {
        Standing.Done => new("✓ ", TextStyle.Right),
        Standing.Begun => new("◐ ", TextStyle.Partly),
        Standing.New => new("○ ", TextStyle.Muted),
        _ => new("  "),
    };

    /// <summary>With more than nine items digits make a number, and Enter chooses.</summary>
    private void Number(int digit)
    {
        var shown = Shown;
        int number = digits.With(digit, Current, shown.Length);
        if (number > 0) MoveTo(shown[number - 1]);
        digits.Led(number, Current);
    }

    private void Search()
    {
        searching = true;
        MoveTo(search);
    }

    private void ShowAll()
    {
        searching = false;
        typed.Text = "";
        MoveTo(Current as ItemMark ?? items[0]);
    }
}
