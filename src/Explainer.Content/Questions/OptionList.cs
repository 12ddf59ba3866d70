using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

/// <summary>An option with the block it was written in.</summary>
internal sealed record WrittenOption(Option Option, Block Block);

/// <summary>How options are written, and what holds for all lists of them: ids by place, each id once.</summary>
internal static class OptionList
{
    public static readonly Field Id = new("id", FieldKind.Id, "Its id, recorded with answers; without one it is a, b, … by its place in the file.");
    public static readonly Field Text = new("text", FieldKind.Markup, "What is shown.") { Required = true };
    public static readonly Field Correct = new("correct", FieldKind.Flag, "Whether it is right.") { Default = "false" };
    public static readonly Field Feedback = new("feedback", FieldKind.Markup, "Shown after answering, whether chosen or not.");
    public static readonly Field Fixed = new("fixed", FieldKind.Flag, "Whether it keeps its place when the others are shuffled.") { Default = "false" };

    /// <summary>The options of a list of blocks that have at least an id and a text.</summary>
    public static ImmutableArray<WrittenOption> Read(ImmutableArray<Block> blocks, Reading reading)
    {
        var options = blocks.Select((block, i) => new WrittenOption(Read(block, i), block)).ToImmutableArray();
        SayDuplicates(options.Select(o => (o.Option.Id.Value, o.Block)), "option", reading.Findings);
        SaySameTexts(blocks.Select(b => b.Written(Text)), reading.Findings);
        return options;
    }

    /// <summary>Whether nothing under a list of options says which is right, not even what could not be read.</summary>
    public static bool MissesKey(Block block, Field options)
    {
        var read = block.Blocks(options);
        return block.Map.Complete && block.Map.Find(options.Name)?.Value is YamlList list && list.Items.Length == read.Length && read.All(option => !option.IsTried(Correct));
    }

    /// <summary>The id that stands for a place: a, b, … z, aa, ab, …</summary>
    public static string IdAt(int place) => (place < 26 ? "" : IdAt((place / 26) - 1)) + (char)('a' + (place % 26));

    /// <summary>Says which ids are used again.</summary>
    /// <param name="parts">Ids with their blocks.</param>
    /// <param name="kind">What they are: <c>option</c>.</param>
    /// <param name="findings">Where it is said.</param>
    public static void SayDuplicates(IEnumerable<(string Id, Block Block)> parts, string kind, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, block) in parts)
            if (!seen.Add(id)) findings.Add(Rules.DuplicateId, block.Written(Id)?.Span ?? block.Span, kind, id, "this question");
    }

    /// <summary>Says which texts look like an earlier one, markup and white space aside: what is chosen among them is graded by ids that nobody sees.</summary>
    /// <param name="texts">Null where one could not be read.</param>
    /// <param name="findings">Where it is said.</param>
    public static void SaySameTexts(IEnumerable<YamlText?> texts, Findings findings)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts.OfType<YamlText>())
            if (PlainText.Seen(text) is var seen && !lines.TryAdd(seen, text.Span.Line)) findings.Add(Rules.TextTwice, text.Span, text.Value, $"{lines[seen]}");
    }

    /// <summary>An option as it is written: its id only where it is not that of its place.</summary>
    public static YamlDraft Write(Option option, int place, bool isKey = false) => new YamlDraft()
        .Markup(Text, option.Text)
        .Text(Id, IdUnless(option.Id, place))
        .Flag(Correct, isKey)
        .Flag(Fixed, option.Fixed)
        .Markup(Feedback, option.Feedback);

    /// <summary>The id, if it is not the one that its place gives.</summary>
    public static string? IdUnless(OptionId id, int place) => id.Value == IdAt(place) ? null : id.Value;

    private static Option Read(Block block, int place) => new(new(block.Text(Id) ?? IdAt(place)), block.Text(Text) ?? "")
    {
        Fixed = block.Flag(Fixed) ?? false,
        Feedback = block.Markup(Feedback),
    };
}
