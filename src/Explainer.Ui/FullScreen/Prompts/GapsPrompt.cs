using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.Views;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>A running text with gaps: typed in place, or chosen from options that stand under the line of the gap.</summary>
internal sealed class GapsPrompt : PromptView
{
    private const char FirstSign = '\uE000';

    private sealed record OptionMark(int Index, ImmutableArray<TextRun> Text);

    private sealed class GapMark(int number, Gap gap, Action changed)
    {
        public int Number => number;

        public Gap Gap => gap;

        public OptionMark[] Options { get; } = [.. gap.Options.Select((o, i) => new OptionMark(i, BlockSetter.Inline(o.Text)))];

        public TextField? Field { get; } = gap.Options.IsEmpty ? Fields.Make("", changed) : null;

        public int? Chosen { get; set; }

        public string? Filled => Field is { Text: var text } ? (TextWidth.IsBlank(text) ? null : text) : Chosen is { } i ? gap.Options[i].Id.Value : null;
    }

    private readonly ImmutableArray<(TextRun Text, GapMark? Gap)> parts;
    private readonly GapMark[] gaps;
    private bool warned;
    private int typed;

    public GapsPrompt(FillGaps fill)
    {
        gaps = [.. fill.Gaps.Select((gap, i) => new GapMark(i + 1, gap, OnEdited))];
        // Read as a whole, since emphasis may span a gap; a private character stands for each gap meanwhile.
        int gap = 0;
        string text = string.Concat(fill.Parts.Select(p => p is GapText words ? WithoutSigns(words.Text.Source) : Sign(gap++)));
        parts = [.. BlockSetter.Running(MarkupReader.Read(text)).SelectMany(Split)];
        MoveTo(gaps[0]);
    }

    public override ImmutableArray<object> Stops => [.. gaps];

    public override bool TabWalks => true;

    public override bool StopsAreRows => false;

    public override bool TakesLetters => true;

    public override TextField? Field => Here?.Field;

    public override IEnumerable<object> Beside => Here is { Options: [var first, .., var last] } ? [last, first] : [];

    public override IEnumerable<KeyRow> Rows
    {
        get
        {
            if (Here is not { Options.Length: > 0 } gap) yield break;
            if (gap.Options.Length <= 9) yield return KeyRow.Digits(gap.Options.Length, "Fill the gap with this", Pick).AsHint("Fill");
            else yield return KeyRow.AllDigits("Fill the gap with that number", Number);
            yield return new("→", "Next option", Key.CursorRight, () => Turn(1));
            yield return new("←", "Option before", Key.CursorLeft, () => Turn(-1));
        }
    }

    private GapMark? Here => Current as GapMark;

    public override void Set(Sheet sheet)
    {
        var lines = LineBreaker.Break(parts.SelectMany(p => p.Gap is { } gap ? Shown(gap, sheet.Room) : [p.Text]), sheet.Room);
        int end = lines.ToList().FindLastIndex(l => l.Runs.Any(r => ReferenceEquals(r.Mark, Current)));
        bool opens = Here is { Options.Length: > 0 } && end >= 0;
        sheet.Ready(lines.Take(opens ? end + 1 : lines.Length).Select(l => l.Runs));
        if (!opens) return;
        foreach (var option in Here!.Options)
        {
            string key = $"    {option.Index + 1} ", box = option.Index == Here.Chosen ? "(•) " : "( ) ";
            var style = option.Index == Here.Chosen ? TextStyle.Chosen : TextStyle.Plain;
            sheet.Behind(new(key, TextStyle.Key) { Mark = option }, new(' ', key.Length), () =>
                sheet.Behind(new(box, style) { Mark = option }, new(' ', box.Length), () => sheet.Text(Marked(option.Text, option, style))));
        }
        sheet.Ready(lines.Skip(end + 1).Select(l => l.Runs));
    }

    public override void Click(object mark)
    {
        if (mark is OptionMark option) Pick(option.Index);
        else MoveTo(mark);
    }

    public override Submission Submit()
    {
        int open = gaps.Count(g => g.Filled is null);
        if (open == gaps.Length) return Submission.NotYet(PromptWording.FillFirst);
        if (open > 0 && !warned)
        {
            warned = true;
            return Submission.NotYet(PromptWording.StillOpen(open, "gap is", "gaps are"));
        }
        return new FilledGaps(gaps.Where(g => g.Filled is not null).ToImmutableSortedDictionary(g => g.Gap.Name, g => g.Filled!, StringComparer.Ordinal));
    }

    private static string Sign(int gap) => ((char)(FirstSign + gap)).ToString();

    private string WithoutSigns(string text) => string.Concat(text.Select(c => c >= FirstSign && c < FirstSign + gaps.Length ? '\uFFFD' : c));

    private IEnumerable<(TextRun Text, GapMark? Gap)> Split(TextRun run)
    {
        int from = 0;
        for (int i = 0; i < run.Text.Length; i++)
        {
            int gap = run.Text[i] - FirstSign;
            if (gap < 0 || gap >= gaps.Length) continue;
            if (i > from) yield return (run with { Text = run.Text[from..i] }, null);
            yield return (run, gaps[gap]);
            from = i + 1;
        }
        if (from < run.Text.Length) yield return (run with { Text = run.Text[from..] }, null);
    }

    private IEnumerable<TextRun> Shown(GapMark gap, int room)
    {
        bool here = ReferenceEquals(gap, Current);
        string unit = gap.Gap.Unit is { } counted ? " " + SafeText.Line(counted) : "";
        if (here && gap.Field is { } field) return [new($"{gap.Number}:") { Mark = null }, Fields.Slot(gap, field.Text, Math.Max(4, room - 4)), new(unit)];
        string filled = gap.Field is { Text.Length: > 0 } typed ? typed.Text : gap.Chosen is { } i ? string.Concat(gap.Options[i].Text.Select(r => r.Text)) : "____";
        return [new($"[{gap.Number}:\u00A0{filled}]", gap.Filled is null ? TextStyle.Strong : TextStyle.Chosen) { Mark = gap }, new(unit)];
    }

    private void OnEdited()
    {
        warned = false;
        OnChanged();
    }

    private void Pick(int option)
    {
        Here!.Chosen = option;
        OnEdited();
    }

    /// <summary>With more than nine options two digits make a number, as long as the first one's option is still chosen.</summary>
    private void Number(int digit)
    {
        var gap = Here!;
        int two = gap.Chosen is { } now && now + 1 == typed ? typed * 10 + digit : 0;
        int number = two > 0 && two <= gap.Options.Length ? two : digit;
        if (number > 0) Pick(number - 1);
        typed = number;
    }

    private void Turn(int by)
    {
        int n = Here!.Options.Length;
        Pick(Here.Chosen is { } now ? (now + by + n) % n : by > 0 ? 0 : n - 1);
    }
}
