using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Lint;

/// <summary>A number that is asked for, with the text it was read from.</summary>
internal readonly record struct TypedNumber(NumberNear Number, YamlText Written)
{
    /// <summary>Those of a numerical question or of a cloze text's gaps; ranges are left out.</summary>
    public static IEnumerable<TypedNumber> In(LintedQuestion question) => question.Question switch
    {
        NumericalQuestion numerical => Of(numerical.Key, question.Tree),
        ClozeQuestion cloze => cloze.Gaps.OfType<NumberGap>().SelectMany(gap => Of(gap.Key, question.Tree.MapOf("gaps")?.MapOf(gap.Name))),
        _ => [],
    };

    private static IEnumerable<TypedNumber> Of(NumberKey key, YamlMap? tree)
    {
        if (tree is null) return [];
        var written = tree.Find(NumberKeys.Answers.Name) is null ? [tree] : tree.MapsOf(NumberKeys.Answers.Name);
        return key.Answers.Zip(written, (answer, map) => answer is NumberNear near && map.Find(NumberKeys.Answer.Name)?.Value is YamlText text ? new TypedNumber(near, text) : default)
            .Where(n => n.Written is not null);
    }
}
