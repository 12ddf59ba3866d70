using CsCheck;
using Explainer.Content.Claims;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Tests.Questions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Exchange;

public sealed class PlainMarkupTests
{
    [Test]
    public void Any_text_is_seen_as_it_is_written() => NastyQuestions.Text.Sample(
        text => Assert.That(Seen(PlainMarkup.Of(text).Source), Is.EqualTo(PlainText.Folded(text)), PlainMarkup.Of(text).Source),
        iter: 5000);

    [TestCase("2 + 2 = ?")]
    [TestCase("What does \"a < b && c\" mean in C#?")]
    [TestCase("snake_case stays")]
    public void What_has_no_meaning_needs_no_backslash(string text) => Assert.That(PlainMarkup.Of(text).Source, Is.EqualTo(text));

    private static string Seen(string markup) => PlainText.Folded(string.Concat(MarkupParts.Of(MarkupParts.Parse(markup)).Select(part => part switch
    {
        Markdig.Syntax.Inlines.LiteralInline literal => literal.Content.ToString(),
        Markdig.Syntax.Inlines.LineBreakInline => " ",
        Markdig.Syntax.Inlines.DelimiterInline open => open.ToLiteral(),
        Markdig.Syntax.ParagraphBlock => " ",
        _ => $"<{part.GetType().Name}>",
    })));
}
