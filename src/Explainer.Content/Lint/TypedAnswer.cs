using Explainer.Diagnostics;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Lint;

/// <summary>An answer that is typed, as it might stand in another text.</summary>
/// <param name="Written">As written.</param>
/// <param name="Norm">As <see cref="LintText.Norm"/> has it.</param>
internal sealed record TypedAnswer(string Written, string Norm)
{
    private const int LeastLetters = 4, LeastDigits = 2;

    private bool IsNumber { get; } = Norm.All(c => char.IsAsciiDigit(c) || c == '.');

    /// <summary>The word it begins with, by which it can be looked up.</summary>
    public string FirstWord => LintText.Bare(Norm.Split(' ')[0]);

    /// <summary>The answers of a question that earn everything, and are long enough not to stand elsewhere by chance.</summary>
    public static IEnumerable<TypedAnswer> Of(LintedQuestion question) => Texts(question.Question)
        .Concat(TypedNumber.In(question).Where(n => n.Number.Credit == Fraction.One).Select(n => n.Written.Value))
        .Select(text => new TypedAnswer(text, LintText.NormOf(text.Trim())))
        .Where(a => a.Norm.Length >= (a.IsNumber ? LeastDigits : LeastLetters));

    /// <summary>Whether it stands in a text as whole words; a number also with commas between its thousands.</summary>
    public bool StandsIn(LintText text) => IsNumber ? text.Words.Any(word => Ungrouped(word) == Norm) : WholeWords.At(text.Norm, Norm) >= 0;

    /// <summary>Where it stands in a text.</summary>
    public SourceSpan SpanIn(LintText text) => text.SpanOf(IsNumber ? text.Words.First(word => Ungrouped(word) == Norm) : Written);

    /// <summary>A word without the commas between digits.</summary>
    public static string Ungrouped(string word) => char.IsAsciiDigit(word[0]) ? word.Replace(",", "", StringComparison.Ordinal) : word;

    private static IEnumerable<string> Texts(Question question) => question switch
    {
        ShortAnswerQuestion asked => Texts(asked.Key),
        ClozeQuestion cloze => cloze.Gaps.OfType<TextGap>().SelectMany(gap => Texts(gap.Key)),
        _ => [],
    };

    private static IEnumerable<string> Texts(TextKey key) => key.Accept.Where(a => a.Credit == Fraction.One).Select(a => a.Text);
}
