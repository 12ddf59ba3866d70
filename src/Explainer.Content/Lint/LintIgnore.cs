using System.Collections.Immutable;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lint;

/// <summary>A rule that an author has switched off for a step.</summary>
/// <param name="name">The rule's name, as written.</param>
/// <param name="hasReason">Whether a reason stands beside it; without one nothing is switched off.</param>
internal sealed class LintIgnore(YamlText name, bool hasReason)
{
    public YamlText Name { get; } = name;

    public bool HasReason { get; } = hasReason;

    /// <summary>Whether the rule would have found something here.</summary>
    public bool WasNeeded { get; set; }

    public bool IsOf(LintRule rule) => HasReason && Name.Value == rule.Name;

    /// <summary>Those written on a page, a question or a pool.</summary>
    public static ImmutableArray<LintIgnore> Of(YamlMap step) => step.MapOf(QuestionFields.LintIgnore.Name) is not { } written ? []
        : [.. written.Pairs.Where(p => p.Value is YamlText).Select(p => new LintIgnore(p.Key, !Block.IsEmpty(p.Value)))];

    /// <summary>Says what is wrong with it, once all rules have had their turn.</summary>
    public void Say(Findings findings)
    {
        if (LintRule.All.All(r => r.Name != Name.Value)) findings.AddMeant(Rules.UnknownLintRule, Name.Span, Meant(), Name.Value);
        else if (!HasReason) findings.Add(Rules.LintReasonMissing, Name.Span, Name.Value);
        else if (!WasNeeded) findings.Add(Rules.LintIgnoresNothing, Name.Span, Name.Value);
    }

    /// <summary>The rule of that id, or one of a name much like it.</summary>
    private string? Meant() => LintRule.All.FirstOrDefault(r => r.Rule.Id == Name.Value)?.Name ?? Nearest.To(Name.Value, LintRule.All.Select(r => r.Name));
}
