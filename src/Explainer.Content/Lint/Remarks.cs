using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Lint;

/// <summary>Where a rule says what it has found.</summary>
internal sealed class Remarks(Findings findings)
{
    /// <summary>The rule whose turn it is.</summary>
    public LintRule? Rule { get; set; }

    /// <summary>The step it looks at, whose author may have switched it off; null for a whole lesson or course.</summary>
    public LintedStep? Step { get; set; }

    public void Say(SourceSpan at, params ReadOnlySpan<string> words)
    {
        if (Rule is null || Step?.Ignores(Rule) == true) return;
        findings.Add(Rule.Rule, at, words);
    }
}
