using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

/// <summary>The categories of a question, found by the names authors call them.</summary>
/// <param name="Options">In the order shown.</param>
/// <param name="OwnIds">The ids that the author wrote.</param>
internal sealed record CategoryTable(ImmutableArray<Option> Options, ImmutableHashSet<string> OwnIds)
{
    public static CategoryTable Statuses { get; } = new(ClassificationQuestion.Statuses, [.. ClassificationQuestion.Statuses.Select(s => s.Id.Value)]);

    /// <summary>Everything that a category may be called.</summary>
    public IEnumerable<string> Names => OwnIds.Concat(Options.Select(o => o.Text.Source)).DistinctBy(name => name.ToLowerInvariant());

    /// <summary>One name for each: the id that was written, else the text.</summary>
    public string Listed { get; } = string.Join(", ", Options.Select(o => OwnIds.Contains(o.Id.Value) ? o.Id.Value : o.Text.Source));

    public static CategoryTable Of(ImmutableArray<Block> blocks, Findings findings)
    {
        ImmutableArray<Option> options = [.. blocks.Select((b, place) => new Option(new(b.Text(OptionList.Id) ?? OptionList.IdAt(place)), b.Text(OptionList.Text)?.Trim() ?? ""))];
        OptionList.SayDuplicates(options.Select((o, i) => (o.Id.Value, blocks[i])), "category", findings);
        OptionList.SaySameTexts(blocks.Select(b => b.Written(OptionList.Text)), findings);
        return new(options, [.. blocks.Select(b => b.Text(OptionList.Id)).OfType<string>()]);
    }

    /// <summary>The category of a status; capitals in its text do not count.</summary>
    public OptionId? OfStatus(string status) => Find(status) ?? Options.FirstOrDefault(o => string.Equals(o.Text.Source, status, StringComparison.OrdinalIgnoreCase))?.Id;

    /// <summary>The category with a name: an id that was written, then a text, then an id by place, which no author sees.</summary>
    public OptionId? Find(string name)
    {
        if (OwnIds.Contains(name)) return new(name);
        return (Options.FirstOrDefault(o => o.Text.Source == name.Trim()) ?? Options.FirstOrDefault(o => o.Id.Value == name) ?? Options.FirstOrDefault(o => IdKind.IsGiven([o.Id.Value], name)))?.Id;
    }
}
