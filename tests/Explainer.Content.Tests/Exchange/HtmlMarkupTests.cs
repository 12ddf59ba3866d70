using CsCheck;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;

namespace Explainer.Content.Tests.Exchange;

public sealed class HtmlMarkupTests
{
    [TestCase("<p>Which planet?</p>", "Which planet?")]
    [TestCase("One<br>two<br/>three", "One\\\ntwo\\\nthree")]
    [TestCase("<p>One</p>\n<p>two</p>", "One\n\ntwo")]
    [TestCase("a <b>bold </b>word, an <em>other</em>", "a **bold** word, an *other*")]
    [TestCase("<strong>all <em>of</em> it</strong>", "**all *of* it**")]
    [TestCase("x &lt; 3 &amp;&amp; y &gt; 4", "x < 3 && y > 4")]
    [TestCase("List&lt;int&gt;", "List\\<int>")]
    [TestCase("2 * 3 and a*b*c", "2 * 3 and a\\*b\\*c")]
    [TestCase("snake_case _x_", "snake_case \\_x\\_")]
    [TestCase("&amp;copy; stays", "\\&copy; stays")]
    [TestCase("1. no list", "1\\. no list")]
    [TestCase("# no heading", "\\# no heading")]
    [TestCase("-5 degrees", "-5 degrees")]
    [TestCase("- no list", "\\- no list")]
    [TestCase("a | b", "a \\| b")]
    [TestCase("C:\\*", "C:\\\\\\*")]
    [TestCase("<code>a`b</code>", "``a`b``")]
    [TestCase("<pre><code class=\"language-cs\">int x;\n  x++;</code></pre>", "```cs\nint x;\n  x++;\n```")]
    [TestCase("<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>", "- one\n- two\n  - three")]
    [TestCase("<ol><li>one<li>two</ol>", "1. one\n2. two")]
    [TestCase("<h3>Head</h3>text", "### Head\n\ntext")]
    [TestCase("<blockquote><p>said</p></blockquote>", "> said")]
    [TestCase("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "| a | b |\n| --- | --- |\n| 1 | 2 |")]
    [TestCase("see <a href=\"https://example.org/a_(b)\">this</a>.", "see [this](https://example.org/a_%28b%29).")]
    [TestCase("10<sup>3</sup> H<sub>2</sub>O", "10³ H₂O")]
    [TestCase("<div><div>one</div><div>two</div></div>", "one\n\ntwo")]
    [TestCase("un<p>closed <b>tags", "un\n\nclosed **tags**")]
    [TestCase("<!-- nothing --><style>p { }</style>shown", "shown")]
    [TestCase("<>< 3", "<>< 3")]
    public void Writes_what_was_meant_as_CommonMark(string html, string markup)
    {
        var lost = new List<string>();
        Assert.That(HtmlMarkup.Of(html, lost.Add).Source, Is.EqualTo(markup));
        Assert.That(lost, Is.Empty);
    }

    [TestCase("<img src=\"@@PLUGINFILE@@/moon%201.png\" alt=\"the moon\">", "(the moon)", "the picture 'moon 1.png'", Description = "a picture's words stay")]
    [TestCase("<script>alert(1)</script>text", "text", "a script")]
    [TestCase("<a href=\"javascript:alert(1)\">click</a>", "click", "the address 'javascript:alert(1)'")]
    [TestCase("x<sup>y+z</sup>", "x^(y+z)", "the raising of letters")]
    [TestCase("not <s>this</s>", "not this", "the line through words")]
    [TestCase("a<b>(b)</b>c", "a(b)c", "emphasis that CommonMark cannot say")]
    [TestCase("turn\u202Eed", "turned", "the character U+202E")]
    [TestCase("<audio src=x>a sound</audio>", "a sound", "a sound")]
    public void Tells_what_CommonMark_cannot_say(string html, string markup, string told)
    {
        var lost = new List<string>();
        Assert.That(HtmlMarkup.Of(html, lost.Add).Source, Is.EqualTo(markup));
        Assert.That(lost, Is.EqualTo([told]));
    }

    [Test]
    public void Words_stay_the_same_words_whatever_they_are() =>
        Gen.String[Gen.Char["ab 1.\\`*_[]()<>&|#!~^$-+=:;'\"/x{}"], 0, 20].Sample(words =>
        {
            string html = XmlCharacters.Escaped(words);
            string read = Xhtml.Line(HtmlMarkup.Of(html, Nothing));
            Assert.That(read, Is.EqualTo(XmlCharacters.Escaped(string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)))), words);
        }, iter: 5_000);

    [Test]
    public void No_text_is_refused_and_none_takes_long() =>
        Gen.OneOf("<p>", "</p>", "<b", ">", "<ul>", "<li>", "</ul>", "<table>", "<td>", "&lt;", "&#x0;", "<!--", "<![CDATA[", "\"", "'", "=", "a", " ", "\n", "<pre>", "<a href=\"", "*", "<script>").Array[0, 60]
            .Sample(parts => HtmlMarkup.Of(string.Concat(parts), Nothing));

    [Test]
    public void Deep_nesting_is_read_to_a_depth() =>
        Assert.That(HtmlMarkup.Of(string.Concat(Enumerable.Repeat("<div><b>", 50_000)) + "deep", Nothing).Source, Does.Contain("deep"));

    [TestCase("**a** *b* `c`")]
    [TestCase("one\n\ntwo\\\nthree")]
    [TestCase("- a\n- b\n\n1. c\n2. d")]
    [TestCase("> quoted\n\n```cs\nvar x;\n```")]
    [TestCase("| a | b |\n| --- | --- |\n| 1 | 2 |")]
    [TestCase("[words](https://example.org/)")]
    [TestCase("## Head\n\ntext")]
    public void Reads_back_what_our_own_texts_became(string markup) =>
        Assert.That(Xhtml.Blocks(HtmlMarkup.Of(Xhtml.Blocks(markup), Nothing)), Is.EqualTo(Xhtml.Blocks(markup)));

    static void Nothing(string lost)
    {
    }
}
