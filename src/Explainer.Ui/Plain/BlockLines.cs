using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>Blocks as lines of whole sentences: nothing is told by place, colour or sign alone.</summary>
internal static class BlockLines
{
    public static IEnumerable<string> Of(IEnumerable<Block> blocks)
    {
        bool first = true;
        foreach (var block in blocks)
        {
            if (!first && block is Heading { Level: > 1 } or Timeline or Bars) yield return "";
            foreach (string line in Of(block)) yield return line;
            first = false;
        }
    }

    private static IEnumerable<string> Of(Block block) => block switch
    {
        Heading heading => [SafeText.Line(heading.Text)],
        Prose { Quote: { } quote } prose => [$"The passage: “{SafeText.Line(quote)}”", "", .. MarkupLines.Of(prose.Text)],
        Prose prose => MarkupLines.Of(prose.Text),
        Sentence sentence => [Ended(sentence.Text)],
        ClaimFacts facts => [Ended($"Status: {Wording.StatusOf(facts.Claim, facts.IsWithheld)}."), Ended($"Who says so: {Wording.Attribution(facts.Claim)}.")],
        Notice notice => Labelled(notice.Label, notice.Text),
        PartLine part => Part(part),
        Timeline timeline => timeline.Lines.Select(line => $"{Date(line.Date)}: {Ended(MarkupLines.Line(line.Text))}{Said(line.Claim)}"),
        Bars bars => [$"{bars.Title}:", .. bars.Groups.SelectMany(group => Group(group.Claimant, group.Lines, bars.Unit))],
        Ratings { Lines.Length: 1 } => [], // the sentence that follows says it
        Ratings ratings => [$"How sure you were: {string.Join("; ", ratings.Lines.Select(l => $"{Wording.CertaintyName(l.Certainty)}, {l.Right} of {l.Rated} right"))}."],
        Upcoming upcoming => [Ended(Wording.Following(upcoming.Title))],
        Total total => [Wording.ScoreLine(total.Score, total.PassMark, total.Passed)],
        Finding { Problem: var problem } => [SafeText.Line(problem.Diagnostic.ToString()), .. problem.Excerpt?.Split('\n') ?? []],
        Grid grid => grid.Rows.Select(row => Ended(string.Join("; ", grid.Heads.Zip(row, (head, cell) => $"{head}: {cell}")))).Prepend($"{SafeText.Line(grid.Title)}:"),
        Entries { Numbered: true } entries => entries.Lines.Select((entry, i) => $"{i + 1}. {Line(entry)}"),
        Entries entries => entries.Lines.Select(entry => $"- {Line(entry)}"),
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    /// <summary>A text that ends as a sentence does.</summary>
    public static string Ended(string text)
    {
        string line = SafeText.Line(text);
        return line.TrimEnd('"', '”', '’', ')', '*') is [.., '.' or '!' or '?' or ':' or '…' or '。'] || line.Length == 0 ? line : line + ".";
    }

    private static IEnumerable<string> Labelled(string label, Markup text)
    {
        string[] lines = [.. MarkupLines.Of(text)];
        return lines is [var first, .. var rest] ? [$"{label}: {first}", .. rest] : [Ended(label)];
    }

    private static IEnumerable<string> Part(PartLine part)
    {
        string text = MarkupLines.Line(part.Text);
        string said = Ended(text.Length == 0 ? part.Label : $"{part.Label}: {text}");
        string[] comment = part.Comment is { } words ? [.. MarkupLines.Of(words)] : [];
        return comment is [var first, .. var rest] ? [$"{said} {Ended(first)}", .. rest] : [said];
    }

    private static string Line(Entry entry)
    {
        string line = entry.Detail.Length == 0 ? SafeText.Line(entry.Text) : $"{Ended(entry.Text)} {Ended(char.ToUpperInvariant(entry.Detail[0]) + entry.Detail[1..])}";
        return entry.Opens is (Look.GoTo, var place) && place.StartsWith(Lookups.PassagePrefix, StringComparison.Ordinal) ? $"{line} :goto {place} opens it." : line;
    }

    /// <summary>The bars of one claimant under a line that names it; without one each says who says so.</summary>
    private static IEnumerable<string> Group(string? claimant, ImmutableArray<BarLine> lines, string? unit)
    {
        if (claimant is not null) yield return claimant.Length > 0 ? $"According to {SafeText.Line(claimant)}:" : $"{Wording.NoClaimant}:";
        foreach (var line in lines)
            yield return $"{SafeText.Line(line.Label).TrimEnd('.')}: {Figure(line, unit)}{(claimant is { Length: > 0 } ? $" ({Wording.StatusAndDay(line.Claim!)})" : Said(line.Claim))}";
    }

    private static string Date(PartialDate date) => date.Text.Replace("/", " to ", StringComparison.Ordinal);

    private static string Figure(BarLine line, string? unit) => unit switch
    {
        null or "" => line.Shown,
        "%" => line.Shown.Contains('%', StringComparison.Ordinal) ? line.Shown : line.Shown + "%",
        _ => $"{line.Shown} {unit}",
    };

    private static string Said(Claim? claim) => claim is null ? "" : $" ({Wording.StatusOf(claim.Status)}: {Wording.Attribution(claim)})";
}
