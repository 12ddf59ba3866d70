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
    private ImmutableArray<Negation> negations;
    private ImmutableArray<TypedAnswer> answers;

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

    /// <summary>What turns the question into its opposite; empty for a language without a list.</summary>
    public ImmutableArray<Negation> Negations
    {
        get
        {
            if (negations.IsDefault) negations = Words is not null && Stem.Words.Any(Words.IsNegative) ? [.. Negation.InLastSentence(Stem.Source, Words)] : [];
            return negations;
        }
    }

    /// <summary>What is typed as its answer, where that is long enough not to stand elsewhere by chance.</summary>
    public ImmutableArray<TypedAnswer> Answers
    {
        get
        {
            if (answers.IsDefault) answers = [.. TypedAnswer.Of(this)];
            return answers;
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
