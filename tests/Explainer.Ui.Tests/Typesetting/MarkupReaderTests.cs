using Explainer.Questions;
using Explainer.Ui.Plain;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Tests.Typesetting;

public sealed class MarkupReaderTests
{
    [TestCase("plain", "plain")]
    [TestCase("*a* **b** `c`", "a b c")]
    [TestCase("[a](claim:c) [b](https://e.org)", "a b")]
    [TestCase("a\nb", "a b")]
    [TestCase("a  \nb", "a b", Description = "a hard line end")]
    [TestCase("a &amp; b &#39;", "a & b '")]
    [TestCase("<b>bold</b>", "<b>bold</b>", Description = "HTML is text")]
    [TestCase("<https://e.org>", "https://e.org")]
    [TestCase("![alt](https://e.org/x.png)", "alt")]
    [TestCase(@"\*literal\*", "*literal*")]
    [TestCase("4 * 5 * 6", "4 * 5 * 6")]
    [TestCase("[a", "[a")]
    [TestCase("[[", "[[")]
    [TestCase("[**", "[**")]
    [TestCase("**", "**")]
    [TestCase("a ** [ b *", "a ** [ b *")]
    [TestCase("![x", "![x")]
    [TestCase("a | b", "a | b", Description = "a bar outside a table")]
    [TestCase("| a", "| a")]
    [TestCase("a | b\nc", "a | b c")]
    [TestCase("*a | b*", "a | b")]
    [TestCase("a] b", "a] b")]
    [TestCase("[a]: https://e.org\n\n[a] [b]", "a [b]")]
    [TestCase("a_b_c ~ ^", "a_b_c ~ ^")]
    [TestCase("", "")]
    public void Markup_becomes_its_text(string source, string text) => Assert.That(MarkupReader.PlainText(source), Is.EqualTo(text));

    [Test]
    public void Links_carry_what_they_open() =>
        Assert.That(MarkupReader.Links("[a](claim:c1) [b](term:t1) [c](source:s1) [d](page:p1) [e](https://e.org)"),
            Is.EqualTo(new LinkTarget[] { new(LinkKind.Claim, "c1"), new(LinkKind.Term, "t1"), new(LinkKind.Source, "s1"), new(LinkKind.Page, "p1"), new(LinkKind.Address, "https://e.org") }));

    [TestCase("# Head\ntext", "Head|text")]
    [TestCase("a\n\nb", "a||b")]
    [TestCase("- a\n- b\n  - c", "- a|- b|  - c")]
    [TestCase("3. a\n4. b", "3. a|4. b")]
    [TestCase("> said\n> so", "Quote: said so")]
    [TestCase("```\nx  y\n z\n```", "x  y| z")]
    [TestCase("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | |", "A: 1; B: 2|A: 3; B:")]
    [TestCase("a\n\n---\n\nb", "a||b")]
    [TestCase("see [it](https://e.org) and [x](page:p)", "see it (https://e.org) and x")]
    [TestCase("[https://e.org](https://e.org)", "https://e.org")]
    [TestCase("**[bold *link*](https://e.org)**", "bold link (https://e.org)")]
    public void Markup_is_read_out_line_by_line(string source, string lines) => Assert.That(string.Join('|', MarkupLines.Of(source)), Is.EqualTo(lines));

    [Test]
    public void Text_that_is_nested_beyond_sense_is_shown_as_it_stands()
    {
        string nested = new string('>', 5000) + " x\u001b";
        Assert.That(MarkupReader.PlainText(nested), Is.EqualTo(new string('>', 5000) + " x\uFFFD"));
        Assert.That(MarkupReader.PlainText(new string('[', 5000) + new string('*', 5000)), Has.Length.EqualTo(10000));
    }
}
