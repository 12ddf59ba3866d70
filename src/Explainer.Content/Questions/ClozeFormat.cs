using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

internal sealed class ClozeFormat : QuestionFormat
{
    private static readonly Field Text = new("text", FieldKind.Markup, "The running text; {name} is a gap, each used once. Quote it, or write it after '|'.") { Required = true, Example = "\"The bridge was opened in {year}.\"" };
    private static readonly Field Gaps = new("gaps", FieldKind.MapOf(GapKind.AnyGap), "What fills each gap, by name.") { Required = true, Example = "{ year: { answer: 2021 } }" };

    public override QuestionType Type => ClozeQuestion.TypeName;

    public override string Doc => "Gaps in a running text are filled.";

    protected override ImmutableArray<Field> Fields => [Text, Gaps];

    protected override Question? Read(Block block, Asked asked, Reading reading)
    {
        var gaps = block.Entries<Block>(Gaps).DistinctBy(e => e.Key.Value).ToDictionary(e => e.Key.Value, e => e.Value is null ? null : GapKind.Read(e.Key.Value, e.Value, reading));
        if (!block.Has(Text) || !block.Has(Gaps)) return null;
        ImmutableArray<ClozeStretch> stretches = [.. ClozeText.Stretches(block.Written(Text)!)];
        SayPlaces(stretches, block, reading.Findings);
        ImmutableArray<ClozePart?> parts = [.. stretches.Select(s => s.Gap is null ? new ClozeWords(s.Words) : (ClozePart?)gaps.GetValueOrDefault(s.Gap))];
        return parts.Contains(null) || !parts.OfType<ClozeGap>().Any() ? null : new ClozeQuestion([.. parts.OfType<ClozePart>()]) { Id = asked.Id, Stem = asked.Stem };
    }

    /// <summary>Says which gaps lack an entry, which entries lack a place, and which gaps have two places.</summary>
    private static void SayPlaces(ImmutableArray<ClozeStretch> stretches, Block block, Findings findings)
    {
        ImmutableArray<YamlText> entries = [.. block.Entries<Block>(Gaps).Select(e => e.Key)];
        var names = entries.Select(e => e.Value).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ClozeStretch> places = [.. stretches.Where(s => s.Gap is not null)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in places)
            if (!seen.Add(place.Gap!)) findings.Add(Rules.GapTwice, place.Span, place.Gap!);
            else if (block.Map.Complete && !IdKind.IsGiven(names, place.Gap!)) findings.AddNear(Rules.UnknownGap, place.Span, place.Gap!, names, place.Gap!);
        if (entries.Any(e => !seen.Contains(e.Value)) && ClozeText.NotClosed(block.Written(Text)!) is { } brace)
        {
            findings.Add(Rules.GapNotClosed, brace);
            return;
        }
        foreach (var entry in entries.Where(e => !seen.Contains(e.Value) && !seen.Any(gap => IdKind.IsGiven([e.Value], gap)))) findings.AddNear(Rules.GapNotInText, entry.Span, entry.Value, seen, entry.Value);
        if (places.IsEmpty && entries.IsEmpty) findings.Add(Rules.TextWithoutGap, block.PlaceOf(Text));
    }

    protected override void Write(Question question, YamlDraft draft)
    {
        var cloze = (ClozeQuestion)question;
        draft.Text(Text, string.Concat(cloze.Parts.Select(part => part is ClozeWords words ? words.Text.Source : $"{{{((ClozeGap)part).Name}}}")))
            .Entries(Gaps, cloze.Gaps.Select(gap => (gap.Name, (YamlNode)GapKind.Write(gap))));
    }
}
