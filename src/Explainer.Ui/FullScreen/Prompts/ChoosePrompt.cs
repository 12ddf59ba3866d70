using System.Collections.Immutable;
using System.Globalization;
using Explainer.Questions;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>One or several of some options, each wrapped under its own marker.</summary>
internal sealed class ChoosePrompt : PromptView
{
    private sealed record OptionMark(int Index, ImmutableArray<TextRun> Text);

    private readonly Choose choose;
    private readonly OptionMark[] marks;
    private readonly SortedSet<int> chosen = [];
    private bool noneOfThem;
    private DigitsTyped typed;

    public ChoosePrompt(Choose choose)
    {
        this.choose = choose;
        marks = [.. choose.Options.Select((o, i) => new OptionMark(i, BlockSetter.Inline(o.Text)))];
        MoveTo(marks[0]);
    }

    public override ImmutableArray<object> Stops => [.. marks];

    public override IEnumerable<KeyRow> Rows
    {
        get
        {
            if (choose.ByName)
            {
                foreach (var mark in marks)
                {
                    string[] letters = [.. choose.Options[mark.Index].Names.Where(n => n.Length == 1)];
                    yield return new(string.Join(", ", letters), PlainText(mark), [.. letters.Select(n => new Key(n[0]))], _ => Pick(mark.Index));
                }
            }
            else
            {
                if (marks.Length <= 9) yield return KeyRow.Digits(marks.Length, Single ? "Choose" : "Tick or untick", Pick).AsHint(Single ? "Choose" : "Tick");
                else yield return KeyRow.AllDigits(Single ? "Choose that number" : "Go to that number", Number).AsHint(Single ? "Choose" : "Go to");
                if (choose.MayChooseNone) yield return new("0", "None of them", new Key('0'), None) { IsHint = true };
            }
            yield return new("Space", Single ? "Choose this one" : "Tick or untick", Key.Space, () => Pick(((OptionMark)Current!).Index));
        }
    }

    public override bool TakesLetters => choose.ByName;

    private bool Single => choose.Max == 1;

    public override void Set(Sheet sheet)
    {
        int digits = marks.Length.ToString(CultureInfo.InvariantCulture).Length;
        foreach (var mark in marks)
        {
            bool isChosen = chosen.Contains(mark.Index);
            var style = isChosen ? TextStyle.Chosen : TextStyle.Plain;
            string number = choose.ByName ? Letter(mark) : (mark.Index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits) + " ";
            string box = (Single, isChosen) switch
            {
                (true, true) => "(•) ",
                (true, false) => "( ) ",
                (false, true) => "[x] ",
                _ => "[ ] ",
            };
            string key = Pointer(mark) + number;
            sheet.Behind(new(key, TextStyle.Key) { Mark = mark }, new(' ', key.Length), () =>
                sheet.Behind(new(box, style) { Mark = mark }, new(' ', box.Length), () => sheet.Text(Marked(mark.Text, mark, style))));
        }
        if (noneOfThem) sheet.Text(new TextRun(PromptWording.NoneOfThem, TextStyle.Chosen));
    }

    public override void Click(object mark)
    {
        if (mark is OptionMark option) Pick(option.Index);
    }

    public override Submission Submit() => chosen.Count switch
    {
        0 when noneOfThem => new ChosenOptions([]),
        0 when choose.MayChooseNone => Submission.NotYet(PromptWording.NothingTicked),
        0 => Submission.NotYet(PromptWording.ChooseFirst),
        var n when n < choose.Min => Submission.NotYet(PromptWording.ChooseAtLeast(choose.Min)),
        _ => new ChosenOptions([.. chosen.Select(i => choose.Options[i].Id.Value)]),
    };

    /// <summary>"None of them" is an answer of its own, given by Enter like any other.</summary>
    private void None()
    {
        chosen.Clear();
        noneOfThem = true;
        OnChanged();
        OnTold(PromptWording.NoneOfThem);
    }

    /// <summary>With more than nine options two digits make a number: 1 goes to the first, 2 behind it to the twelfth.</summary>
    private void Number(int digit)
    {
        int number = typed.With(digit, Current, marks.Length);
        if (number == 0)
        {
            if (choose.MayChooseNone) None();
            return;
        }
        if (Single) Pick(number - 1);
        else MoveTo(marks[number - 1]);
        typed.Led(number, Current);
    }

    private void Pick(int index)
    {
        noneOfThem = false;
        typed = default;
        if (Single) chosen.Clear();
        if (Single || !chosen.Remove(index)) chosen.Add(index);
        if (chosen.Count > choose.Max) chosen.Remove(chosen.First(c => c != index));
        MoveTo(marks[index]);
    }

    /// <summary>The key that chooses it.</summary>
    private string Letter(OptionMark mark) => choose.Options[mark.Index].Names.FirstOrDefault(n => n.Length == 1) is { } letter ? $"{letter} " : "";

    private static string PlainText(OptionMark mark) => string.Concat(mark.Text.Select(r => r.Text));
}
