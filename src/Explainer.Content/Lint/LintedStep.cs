using System.Collections.Immutable;
using System.Text;
using Explainer.Claims;
using Explainer.Content.Claims;
using Explainer.Content.Lessons;
using Explainer.Content.Questions;
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

    /// <summary>All its texts, ids and keys.</summary>
    public IEnumerable<YamlText> AllTexts => LessonFields.AnyStep.ShapeOf(Tree) is { } shape ? WrittenTexts.In(Tree, shape, QuestionFields.LintIgnore) : [];

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

    /// <summary>The line in which something ends.</summary>
    public static int LastLine(YamlNode node) => node switch
    {
        YamlMap { Pairs: [.., var last] } => LastLine(last.Value),
        YamlList { Items: [.., var last] } => LastLine(last),
        _ => node.Span.EndLine,
    };

    /// <summary>A text of it; empty where there is none.</summary>
    protected LintText Text(string key) => new(Tree.Find(key)?.Value as YamlText ?? YamlText.Of(""));
}

/// <summary>A page.</summary>
/// <param name="page">What was made of it.</param>
/// <param name="tree">As written.</param>
/// <param name="ignores">The rules switched off for it.</param>
/// <param name="lesson">The lesson it stands in.</param>
/// <param name="words">The words of its language; null for a language without a list.</param>
internal sealed class LintedPage(Page page, YamlMap tree, ImmutableArray<LintIgnore> ignores, LessonDraft lesson, LanguageWords? words) : LintedStep(tree, ignores)
{
    private LintText? body;

    public LanguageWords? Words { get; } = words;

    /// <summary>Whether its lesson sees any claim.</summary>
    public bool HasClaims => !lesson.Reading.Known.Claims.IsEmpty;

    /// <summary>The claims that it refers to.</summary>
    public IEnumerable<Claim> Claims => lesson.Reading.Uses
        .Where(u => u.Target == Target.Claim && u.Text.Span.Line >= Tree.Span.Line && u.Text.Span.Line <= LastLine(Tree))
        .Select(u => lesson.Reading.Known.Claims.GetValueOrDefault(u.Id)?.Value).OfType<Claim>().Distinct();

    public Page Page { get; } = page;

    public LintText Body => body ??= Text("body");

    /// <summary>What is read of its body: each block on its own lines, without markup.</summary>
    public string Spoken
    {
        get
        {
            var spoken = new StringBuilder();
            foreach (var part in MarkupParts.Of((Tree.Find("body")?.Value as YamlText)?.Markdown))
            {
                MarkupParts.AppendSpoken(part, spoken);
                if (part is Markdig.Syntax.Block) spoken.Append('\n');
            }
            return spoken.ToString();
        }
    }
}
