using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>Each source gets a target: the targets stand, lettered, under the current source.</summary>
internal sealed class MatchPrompt : PromptView
{
    private sealed record SourceMark(int Index, Option Source, ImmutableArray<TextRun> Text);

    private sealed record TargetMark(int Index, Option Target, ImmutableArray<TextRun> Text)
    {
        public string Letter => Index < 26 ? ((char)('a' + Index)).ToString() : " ";
    }

    private readonly Match match;
    private readonly SourceMark[] sources;
    private readonly TargetMark[] targets;
    private readonly int?[] given;
    private bool warned;

    public MatchPrompt(Match match)
    {
        this.match = match;
        sources = [.. match.Sources.Select((o, i) => new SourceMark(i, o, BlockSetter.Inline(o.Text)))];
        targets = [.. match.Targets.Select((o, i) => new TargetMark(i, o, BlockSetter.Inline(o.Text)))];
        given = new int?[sources.Length];
        MoveTo(sources[0]);
    }

    public override ImmutableArray<object> Stops => [.. sources];

    public override bool TakesLetters => true;

    public override IEnumerable<object> Beside => [targets[^1], targets[0]];

    public override IEnumerable<KeyRow> Rows
    {
        get
        {
            int lettered = Math.Min(26, targets.Length);
            yield return new KeyRow(lettered == 1 ? "a" : $"a–{targets[lettered - 1].Letter}", "Give this target", [.. Enumerable.Range(0, lettered).Select(i => new Key((char)('a' + i)))], Give) { ByKey = true }.AsHint("Match");
            yield return new("→", "Next target", Key.CursorRight, () => Turn(1));
            yield return new("←", "Target before", Key.CursorLeft, () => Turn(-1));
            yield return new("Del", "Take the target away", Key.Delete, () => Put(null));
        }
    }

    public override void Set(Sheet sheet)
    {
        for (int i = 0; i < sources.Length; i++)
        {
            var mark = sources[i];
            string marker = Pointer(mark) + $"{i + 1}. ";
            sheet.Behind(new(marker) { Mark = mark }, new(' ', marker.Length), () => sheet.Text(
            [
                .. Marked(mark.Text, mark),
                new(" = ") { Mark = mark },
                .. given[i] is { } target ? [new($"{targets[target].Letter}. ", TextStyle.Chosen) { Mark = mark }, .. Marked(targets[target].Text, mark, TextStyle.Chosen)] : ImmutableArray.Create(new TextRun("?") { Mark = mark }),
            ]));
            if (ReferenceEquals(mark, Current)) SetTargets(sheet, given[i]);
        }
    }

    public override void Click(object mark)
    {
        if (mark is TargetMark target) Give(target.Index);
        else MoveTo(mark);
    }

    public override Submission Submit()
    {
        int open = given.Count(g => g is null);
        if (open == sources.Length) return Submission.NotYet(PromptWording.MatchFirst);
        if (open > 0 && !warned)
        {
            warned = true;
            return Submission.NotYet(PromptWording.StillOpen(open, "match is", "matches are"));
        }
        return new MatchedOptions(sources.Where(s => given[s.Index] is not null)
            .ToImmutableSortedDictionary(s => s.Source.Id.Value, s => targets[given[s.Index]!.Value].Target.Id.Value, StringComparer.Ordinal));
    }

    private int At => ((SourceMark)Current!).Index;

    private void SetTargets(Sheet sheet, int? chosen)
    {
        foreach (var target in targets)
        {
            int user = Array.FindIndex(given, g => g == target.Index);
            string used = match.TargetsOnce && user >= 0 && user != At ? $" (with {user + 1})" : "";
            string key = $"     {target.Letter} ", box = target.Index == chosen ? "(•) " : "( ) ";
            var style = target.Index == chosen ? TextStyle.Chosen : TextStyle.Plain;
            sheet.Behind(new(key, TextStyle.Key) { Mark = target }, new(' ', key.Length), () => sheet.Behind(new(box, style) { Mark = target }, new(' ', box.Length), () => sheet.Text([.. Marked(target.Text, target, style), new(used, TextStyle.Muted)])));
        }
    }

    /// <summary>Gives the target and goes on to the next source that has none.</summary>
    private void Give(int target)
    {
        Put(target);
        int next = Enumerable.Range(At + 1, sources.Length - 1).Select(i => i % sources.Length).FirstOrDefault(i => given[i] is null, At);
        MoveTo(sources[next]);
    }

    private void Turn(int by) => Put(given[At] is { } now ? (now + by + targets.Length) % targets.Length : by > 0 ? 0 : targets.Length - 1);

    private void Put(int? target)
    {
        if (match.TargetsOnce && target is not null)
            for (int i = 0; i < given.Length; i++)
                if (given[i] == target) given[i] = null;
        given[At] = target;
        warned = false;
        OnChanged();
    }
}
