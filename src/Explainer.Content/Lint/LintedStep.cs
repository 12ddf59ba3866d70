using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content.Lint;

/// <summary>A page or a question with the text it was read from.</summary>
/// <param name="tree">As written.</param>
/// <param name="ignores">The rules switched off for it, by itself or by its pool.</param>
internal abstract class LintedStep(YamlMap tree, ImmutableArray<LintIgnore> ignores)
{
    public YamlMap Tree { get; } = tree;

    /// <summary>Where it begins.</summary>
    public SourceSpan Place => Tree.Find("question")?.Value.Span ?? Tree.Find("page")?.Value.Span ?? Tree.Span;

    /// <summary>Whether its author has switched a rule off that has found something here, which is noted.</summary>
    public bool Ignores(LintRule rule)
    {
        if (Ignore(rule) is not { } ignore) return false;
        return ignore.WasNeeded = true;
    }

    public LintIgnore? Ignore(LintRule rule) => ignores.IsEmpty ? null : ignores.FirstOrDefault(i => i.IsOf(rule));

    /// <summary>Where a key's value stands, else the key, else the step.</summary>
    public SourceSpan PlaceOf(string key) => Tree.Find(key) is not { } pair ? Place : pair.Value is YamlText ? pair.Value.Span : pair.Key.Span;

    /// <summary>A text of it; empty where there is none.</summary>
    protected LintText Text(string key) => new(Tree.Find(key)?.Value as YamlText ?? YamlText.Of(""));
}

/// <summary>A page.</summary>
internal sealed class LintedPage(Page page, YamlMap tree, ImmutableArray<LintIgnore> ignores) : LintedStep(tree, ignores)
{
    private LintText? body;

    public Page Page { get; } = page;

    public LintText Body => body ??= Text("body");
}
