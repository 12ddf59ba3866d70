using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Questions;

public sealed class ClozeFormatTests
{
    private static readonly ClozeQuestion Bridge = Sample.Question<ClozeQuestion>("""
        type: cloze
        stem: x
        text: "{year}: the *{who}* said {how}."
        gaps:
          how: { options: [{ text: well, correct: true, feedback: Yes. }, { text: badly, id: ill }], weight: 1/2 }
          who: { accept: [company, { text: firm, credit: 50% }], reject: companion }
          year: { answers: [{ range: [2020, 2022], feedback: About. }], unit: AD }
        """);

    [Test]
    public void Gaps_stand_where_the_text_has_them() =>
        Assert.That(Bridge.Parts.Select(p => p is ClozeGap gap ? $"{{{gap.Name}}}" : ((ClozeWords)p).Text.Source), Is.EqualTo(new[] { "{year}", ": the *", "{who}", "* said ", "{how}", "." }));

    [Test]
    public void Each_gap_is_of_its_own_kind()
    {
        var gaps = Bridge.Gaps.ToDictionary(g => g.Name);
        Assert.Multiple(() =>
        {
            Assert.That(((ChoiceGap)gaps["how"]).Options.Select(o => o.Id.Value), Is.EqualTo(new[] { "a", "ill" }));
            Assert.That(((TextGap)gaps["who"]).Key.Reject, Is.EqualTo(new[] { "companion" }));
            Assert.That(((NumberGap)gaps["year"]).Key.Units.Shown, Is.EqualTo("AD"));
            Assert.That(gaps.Values.Select(g => g.Weight), Is.EquivalentTo(new[] { Fraction.One, Fraction.One, new Fraction(1, 2) }));
        });
    }

    [TestCase("{a}{b}", "{a}|{b}")]
    [TestCase("{{a}} { b }", "{|{a}|} |{b}")]
    [TestCase("\\{x} {a} {b", "\\{x} |{a}| {b")]
    [TestCase("{a} { \n{b}\n\n", "{a}| { \n|{b}")]
    [TestCase("{} {a b}", "{}| |{a b}")]
    [TestCase("", "")]
    public void Braces_hold_a_name(string text, string expected)
    {
        var stretches = Content.Questions.ClozeText.Stretches(Content.Yaml.YamlText.Of(text));
        Assert.That(string.Join('|', stretches.Select(s => s.Gap is { } name ? $"{{{name}}}" : s.Words)), Is.EqualTo(expected));
    }
}
