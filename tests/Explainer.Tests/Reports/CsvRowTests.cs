using Explainer.Reports;

namespace Explainer.Tests.Reports;

public sealed class CsvRowTests
{
    [TestCase("plain", "plain")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [TestCase("two\nlines", "\"two\nlines\"")]
    [TestCase(" blank before", "\" blank before\"")]
    [TestCase("", "")]
    [TestCase("한국", "한국")]
    public void Cells_are_quoted_where_they_must_be(string text, string cell) => Assert.That(Text(text), Is.EqualTo(cell));

    [TestCase("=1+1", "'=1+1")]
    [TestCase("=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("+cmd", "'+cmd")]
    [TestCase("-2+3+cmd", "'-2+3+cmd")]
    [TestCase("\t=1", "' =1")]
    [TestCase("  =1", "'  =1")]
    [TestCase("＝1", "'＝1")]
    [TestCase("-5", "-5", Description = "a plain number is no formula")]
    [TestCase("+4,700.5", "\"+4,700.5\"")]
    [TestCase("-", "'-")]
    [TestCase("a=b", "a=b")]
    public void What_a_spreadsheet_would_run_is_kept_from_it(string text, string cell) => Assert.That(Text(text), Is.EqualTo(cell));

    [Test]
    public void No_escape_sequence_gets_through() => Assert.That(Text("\u001b[31mred\u202e"), Is.EqualTo("\uFFFD[31mred\uFFFD"));

    [Test]
    public void A_row_ends_with_CR_LF() => Assert.That(new CsvRow().Add("a").Add(null).Add("b").ToString(), Is.EqualTo("a,,b\r\n"));

    [Test]
    public void An_empty_first_cell_is_a_cell() => Assert.That(new CsvRow().Add("").Add("b").ToString(), Is.EqualTo(",b\r\n"));

    private static string Text(string text) => new CsvRow().AddText(text).ToString()[..^2];
}
