using System.Text;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Tests.Screens;

public sealed class ClipboardTests
{
    [Test]
    public void What_is_copied_steers_nothing_where_it_is_pasted() => Assert.That(Text(Clipboard.Put("a\u001b[201~b\u0007\n폭풍군단").Sequence), Is.EqualTo("a\uFFFD[201~b\uFFFD\n폭풍군단"));

    [TestCase(10, true)]
    [TestCase(55_500, true)]
    [TestCase(55_501, false)]
    [TestCase(1_000_000, false)]
    public void No_more_is_sent_than_terminals_take(int length, bool whole)
    {
        var (sequence, isWhole) = Clipboard.Put(new string('a', length));
        Assert.That((isWhole, Text(sequence).Length), Is.EqualTo((whole, Math.Min(length, 55_500))));
        Assert.That(sequence.Length - "\u001b]52;c;\u0007".Length, Is.LessThanOrEqualTo(Clipboard.Longest));
    }

    [Test]
    public void A_letter_is_not_cut_in_two() => Assert.That(Text(Clipboard.Put(string.Concat(Enumerable.Repeat("e\u0301폭", 20_000))).Sequence), Does.Not.Contain("\uFFFD").And.EndsWith("폭").Or.EndsWith("e\u0301"));

    private static string Text(string sequence) => Encoding.UTF8.GetString(Convert.FromBase64String(sequence["\u001b]52;c;".Length..^1]));
}
