using CsCheck;
using Explainer.Questions;

namespace Explainer.Tests.Questions;

public sealed class TextFoldingTests
{
    static readonly TextFolding Accentless = new() { FoldsDiacritics = true };

    [Test]
    public void This_machine_composes_characters()
    {
        Assert.That("e\u0301".Normalize(), Is.EqualTo("é"));
        Assert.That(TextFolding.IsTrustworthy, Is.True);
    }

    [TestCase("  New \u00A0\u3000 York ", "new york")]
    [TestCase("Ｐａｒｉｓ！", "paris")]
    [TestCase("STRASSE", "strasse")]
    [TestCase("straße", "strasse")]
    [TestCase("STRAẞE", "strasse")]
    [TestCase("ΟΔΌΣ", "οδόσ")]
    [TestCase("\u2018\u2019\u201A\u201B", "''''")]
    [TestCase("\u201C\u201D\u201E\u201F", "\"\"\"\"")]
    [TestCase("“don’t”", "\"don't\"")]
    [TestCase("well‐known — yes", "well-known - yes")]
    [TestCase("so\u00ADft\u200B\u2060\uFEFF", "soft")]
    [TestCase("x²", "x2")]
    [TestCase("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국", Description = "conjoining jamo compose")]
    [TestCase("e.g..", "e.g.", Description = "one final stop only")]
    [TestCase("东京。", "东京")]
    [TestCase("Paris .", "paris")]
    [TestCase("?", "?", Description = "a lone sign is an answer")]
    [TestCase("", "")]
    public void Folds_what_does_not_count(string typed, string folded) => Assert.That(TextFolding.Default.Fold(typed), Is.EqualTo(folded));

    [TestCase("café", "cafe")]
    [TestCase("Ångström", "angstrom")]
    [TestCase("한국", "한국")]
    [TestCase("İstanbul", "istanbul", Description = "a capital that has no lower case before it loses its dot")]
    [TestCase("ø", "ø", Description = "no accent but a letter of its own")]
    public void Drops_accents_where_asked(string typed, string folded) => Assert.That(Accentless.Fold(typed), Is.EqualTo(folded));

    [Test]
    public void Keeps_capitals_and_superscripts_where_they_count() =>
        Assert.That(new TextFolding { CaseSensitive = true, Compatibility = false }.Fold("mW²"), Is.EqualTo("mW²"));

    [Test]
    public void Folds_composed_and_decomposed_text_alike() => Gen.OneOf(Gen.String, Gen.String[Gen.Char["\uD800\uDC00\uFFFE\u0301 .ßẞİıΣς\u200B가ᄀ"], 0, 9]).Sample(text =>
    {
        string apart = TextFolding.Readable(text).Normalize(System.Text.NormalizationForm.FormD);
        Assert.That(TextFolding.Default.Fold(apart), Is.EqualTo(TextFolding.Default.Fold(text)));
        Assert.That(Accentless.Fold(apart), Is.EqualTo(Accentless.Fold(text)));
    }, iter: 2000);
}
