using System.Collections.Immutable;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Lint;

/// <summary>An option with the text it was read from.</summary>
internal sealed record LintedOption(Option Option, bool IsKey, LintText Text, YamlMap Tree);

/// <summary>The options of a question.</summary>
/// <param name="Options">In the order of the file.</param>
internal sealed record LintedChoice(ImmutableArray<LintedOption> Options)
{
    public ImmutableArray<LintedOption> Keys { get; } = [.. Options.Where(o => o.IsKey)];

    public ImmutableArray<LintedOption> Distractors { get; } = [.. Options.Where(o => !o.IsKey)];

    public static LintedChoice Of(ImmutableArray<Option> options, ImmutableArray<OptionId> keys, YamlMap question) => new(
    [
        .. options.Zip(question.MapsOf("options"), (option, tree) =>
            new LintedOption(option, keys.Contains(option.Id), new(tree.Find(OptionList.Text.Name)?.Value as YamlText ?? YamlText.Of("")), tree)),
    ]);
}
