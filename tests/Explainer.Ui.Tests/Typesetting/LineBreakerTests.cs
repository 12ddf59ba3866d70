using System.Collections.Immutable;
using CsCheck;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Tests.Typesetting;

public sealed class LineBreakerTests
{
    private static readonly Gen<string> Text =
        Gen.OneOf(Any.Of(" ", "  ", "-", "/", "—", "\n", "a", "word", "longerword", "폭풍군단", "漢字", "👩‍👩‍👧", "🇰🇵", "e\u0301", "\u0301", "\u200B", "한", "x"), Gen.String[0, 3].Where(s => !s.Any(char.IsControl)))
            .Array[0, 30].Select(string.Concat);

    [Test]
    public void No_line_is_wider_than_the_width() => Check.Sample(Gen.Select(Text, Gen.Int[2, 40]), (text, width) =>
        Lines(text, width).All(line => TextWidth.Of(line) <= width));

    [Test]
    public void No_text_is_lost() => Check.Sample(Gen.Select(Text, Text, Gen.Int[2, 40]), (a, b, width) =>
        Inked(string.Concat(LineBreaker.Break([new(a), new(b, TextStyle.Strong)], width).Select(l => l.Text))) == Inked(a + b));

    [Test]
    public void Runs_keep_their_styles() => Check.Sample(Gen.Select(Text, Text, Gen.Int[2, 40]), (a, b, width) =>
        Inked(string.Concat(LineBreaker.Break([new(a), new(b, TextStyle.Strong)], width).SelectMany(l => l.Runs).Where(r => r.Style == TextStyle.Strong).Select(r => r.Text))) == Inked(b));

    [TestCase("one two three", 7, "one two|three")]
    [TestCase("one two three", 8, "one two|three")]
    [TestCase("well-known fact", 6, "well-|known|fact")]
    [TestCase("or (--dont-know) or", 14, "or|(--dont-know)|or")]
    [TestCase("give --content PATH", 10, "give|--content|PATH")]
    [TestCase("abcdefgh", 3, "abc|def|gh")]
    [TestCase("ab 폭풍군단", 6, "ab 폭|풍군단")]
    [TestCase("a\nb", 9, "a|b")]
    [TestCase("", 9, "")]
    [TestCase("a  b", 1, "a|b")]
    public void Breaks_where_a_reader_expects_it(string text, int width, string lines) =>
        Assert.That(string.Join('|', Lines(text, width)), Is.EqualTo(lines));

    [TestCase("type :dont-know or 2024-06-19", 12, "type|:dont-know|or|2024-06-19")]
    [TestCase("a toolongforit-word b", 6, "a|toolon|gforit|-word|b")]
    public void Breaks_between_words_alone_where_asked(string text, int width, string lines) =>
        Assert.That(string.Join('|', LineBreaker.Break([new(text)], width, afterDashes: false).Select(l => l.Text)), Is.EqualTo(lines));

    private static ImmutableArray<string> Lines(string text, int width) => [.. LineBreaker.Break([new(text)], width).Select(l => l.Text)];

    private static string Inked(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
