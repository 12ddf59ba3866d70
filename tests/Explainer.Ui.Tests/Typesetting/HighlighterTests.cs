using CsCheck;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Tests.Typesetting;

public sealed class HighlighterTests
{
    [TestCase("It names an armed invasion first.", "an armed invasion")]
    [TestCase("It names an *armed* **invasion** first.", "an armed invasion")]
    [TestCase("It names [an armed](claim:c) invasion first.", "an armed invasion")]
    [TestCase("It names an\narmed\ninvasion first.", "an armed invasion")]
    [TestCase("It names an armed  \ninvasion.", "an armed invasion")]
    [TestCase("- first\n- an armed invasion", "an armed invasion")]
    [TestCase("> an armed\n> invasion", "an armed invasion")]
    [TestCase("| a | b |\n|---|---|\n| x | an armed invasion |", "an armed invasion")]
    [TestCase("```\ncode\n```\n\nthen an armed invasion", "an armed invasion")]
    [TestCase("# Head\n\nOne an armed\n\ninvasion.", "an armed invasion")]
    [TestCase("a `code` b", "code")]
    public void Marks_the_words_wherever_they_stand(string source, string quote) =>
        Assert.That(Marked(source, quote), Is.EqualTo(quote.Replace(" ", "", StringComparison.Ordinal)));

    [TestCase("nothing of it", "an armed invasion")]
    [TestCase("text", "")]
    [TestCase("", "text")]
    [TestCase("```\none\ntwo\n```", "one", Description = "a block of code has no styles")]
    public void Leaves_a_text_alone_that_does_not_hold_the_quote(string source, string quote) => Assert.That(Marked(source, quote), Is.Empty);

    [Test]
    public void Marking_changes_no_text() => Check.Sample(Gen.Select(
        Any.Of("a", " ", "*b*", "\n", "\n\n", "- ", "`c`", "[d](page:p)", "| e | f |\n|---|---|\n| g | h |\n", "> ", "**", "```\ni\n```\n").Array[0, 20].Select(string.Concat),
        Any.Of("a", "b", "a b", "c d", "g h", "i", "b a")),
        (source, quote) =>
        {
            var blocks = MarkupReader.Read(source);
            return Text(Highlighter.Mark(blocks, quote)) == Text(blocks);
        });

    private static string Text(IEnumerable<MarkupBlock> blocks) => string.Concat(MarkupReader.Runs(blocks).Select(r => r.Text));

    private static string Marked(string source, string quote) => string.Concat(
        MarkupReader.Runs(Highlighter.Mark(MarkupReader.Read(source), quote)).Where(r => r.Style.HasFlag(TextStyle.Highlight)).Select(r => r.Text)).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
