using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Lint;

/// <summary>A question, with the forms of its texts that rules compare: each made once, when first asked for.</summary>
internal sealed class LintedQuestion(Question question, YamlMap tree, ImmutableArray<LintIgnore> ignores, LanguageWords? words) : LintedStep(tree, ignores)
{
    private LintText? stem;
    private LintedChoice? choice;
    private ImmutableArray<LintText> hints;

    public Question Question { get; } = question;

    /// <summary>The words of its language; null for a language without a list, where rules about words are silent.</summary>
    public LanguageWords? Words { get; } = words;

    public LintText Stem => stem ??= Text("stem");

    public ImmutableArray<LintText> Hints
    {
        get
        {
            if (hints.IsDefault) hints = [.. Texts("hint").Concat(Texts("hints")).Select(t => new LintText(t))];
            return hints;
        }
    }

    /// <summary>The options of a single or multiple choice; null for other types.</summary>
    public LintedChoice? Choice => choice ??= Question switch
    {
        SingleChoiceQuestion single => LintedChoice.Of(single.Options, [single.Key], Tree),
        MultipleChoiceQuestion multiple => LintedChoice.Of(multiple.Options, multiple.Keys, Tree),
        _ => null,
    };

    private IEnumerable<YamlText> Texts(string key) => Tree.Find(key)?.Value switch
    {
        YamlText text => [text],
        YamlList list => list.Items.OfType<YamlText>(),
        _ => [],
    };
}
