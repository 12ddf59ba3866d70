using System.Collections.Immutable;
using System.Globalization;
using Explainer.Questions;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>Items to put into an order: the current one is moved up and down, or to a place by its number.</summary>
internal sealed class ArrangePrompt : PromptView
{
    private sealed record ItemMark(Option Item, ImmutableArray<TextRun> Text);

    private sealed record MoveMark(int By);

    private static readonly MoveMark Up = new(-1), Down = new(1);

    private readonly List<ItemMark> order;
    private bool touched, warned;
    private DigitsTyped typed;

    public ArrangePrompt(Arrange arrange)
    {
        order = [.. arrange.Items.Select(i => new ItemMark(i, BlockSetter.Inline(i.Text)))];
        MoveTo(order[0]);
    }

    public override ImmutableArray<object> Stops => [.. order];

    public override IEnumerable<KeyRow> Rows
    {
        get
        {
            yield return new("K, Shift+↑", "Move up", [Key.K.WithShift, Key.CursorUp.WithShift], _ => Move(-1)) { IsHint = true, Brief = ("K", "Up") };
            yield return new("J, Shift+↓", "Move down", [Key.J.WithShift, Key.CursorDown.WithShift], _ => Move(1)) { IsHint = true, Brief = ("J", "Down") };
            yield return KeyRow.AllDigits("Move to that place", Place);
        }
    }

    public override void Set(Sheet sheet)
    {
        int digits = order.Count.ToString(CultureInfo.InvariantCulture).Length;
        for (int i = 0; i < order.Count; i++)
        {
            var mark = order[i];
            string marker = Pointer(mark) + (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits) + ". ";
            TextRun[] movers = ReferenceEquals(mark, Current)
                ? [new(" "), new("[▲]") { Mark = Up }, new(" "), new("[▼]") { Mark = Down }]
                : [];
            sheet.Behind(new(marker, TextStyle.Key) { Mark = mark }, new(' ', marker.Length), () => sheet.Text([.. Marked(mark.Text, mark), .. movers]));
        }
    }

    public override void Click(object mark)
    {
        if (mark is MoveMark move) Move(move.By);
        else MoveTo(mark);
    }

    public override Submission Submit()
    {
        if (touched || warned) return new ArrangedOptions([.. order.Select(m => m.Item.Id.Value)]);
        warned = true;
        return Submission.NotYet(PromptWording.SameOrder);
    }

    private int At => order.FindIndex(m => ReferenceEquals(m, Current));

    private void Move(int by) => MoveItem(At + by);

    /// <summary>A second digit typed at once makes a number of two: 1, then 2, is place 12.</summary>
    private void Place(int digit)
    {
        int number = typed.With(digit, Current, order.Count);
        MoveItem(number - 1);
        typed.Led(number, Current);
    }

    private void MoveItem(int to)
    {
        int from = At;
        typed = default;
        if (from < 0 || to < 0 || to >= order.Count) return;
        var item = order[from];
        order.RemoveAt(from);
        order.Insert(to, item);
        touched = true;
        OnChanged();
    }
}
