using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>Things of which one is taken at once: by its digit, by a click, by Enter on it. How sure one is.</summary>
internal sealed class PickPrompt : PromptView
{
    private sealed record ItemMark(int Index, string Label, string Detail);

    private readonly ItemMark[] marks;
    private readonly Action<int> taken;

    /// <param name="items">Label and detail of each.</param>
    /// <param name="first">Where the pointer stands at first; null: nowhere, so that Enter keeps its usual meaning.</param>
    /// <param name="verb">What taking one means.</param>
    /// <param name="taken">Takes one.</param>
    public PickPrompt(IEnumerable<(string Label, string Detail)> items, int? first, string verb, Action<int> taken)
    {
        marks = [.. items.Select((item, i) => new ItemMark(i, item.Label, item.Detail))];
        this.taken = taken;
        Verb = verb;
        MoveTo(first is { } at ? marks[Math.Clamp(at, 0, marks.Length - 1)] : null);
    }

    public override ImmutableArray<object> Stops => [.. marks];

    public override string Verb { get; }

    public override bool ComesFirst => true;

    public override IEnumerable<KeyRow> Rows
    {
        get
        {
            yield return KeyRow.Digits(marks.Length, Verb, taken).AsHint(Verb);
        }
    }

    public override void Set(Sheet sheet)
    {
        int digits = marks.Length > 9 ? 2 : 1;
        foreach (var mark in marks)
        {
            string marker = Pointer(mark) + $"{mark.Index + 1}".PadLeft(digits) + " ";
            sheet.Behind(new(marker, TextStyle.Key) { Mark = mark }, new(' ', marker.Length), () =>
            {
                sheet.Text(new TextRun(mark.Label, TextStyle.Strong) { Mark = mark });
                if (mark.Detail.Length > 0) sheet.Text(new TextRun(mark.Detail, TextStyle.Muted) { Mark = mark });
            });
        }
    }

    public override void Click(object mark)
    {
        if (mark is ItemMark item) taken(item.Index);
    }

    public override Submission Submit()
    {
        if (Current is ItemMark item) taken(item.Index);
        return default;
    }

    public static PickPrompt ForCertainty(Action<Certainty> rated) =>
        new(Enum.GetValues<Certainty>().Select(c => ($"{Wording.CertaintyName(c),-12} {new string('■', (int)c)}{new string('□', 4 - (int)c)}", "")), null, "Say how sure", i => rated((Certainty)(i + 1)));
}
