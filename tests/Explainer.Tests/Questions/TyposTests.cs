using System.Text;
using Explainer.Questions;

namespace Explainer.Tests.Questions;

public sealed class TyposTests
{
    [TestCase("glucose", "glucsoe", 1, Description = "a swap is one slip, not two")]
    [TestCase("glucose", "glucos", 1)]
    [TestCase("glucose", "gluucose", 1)]
    [TestCase("glucose", "glukose", 1)]
    [TestCase("résumé", "resume", 0, Description = "accents are no slips")]
    [TestCase("a𝄞b", "ab", 1, Description = "a character of two UTF-16 units is one")]
    [TestCase("a𝄞b", "a𝄢b", 1)]
    [TestCase("ca", "abc", 3, Description = "optimal string alignment: no edit inside a swap")]
    public void Counts_slips(string one, string other, int slips) => Assert.That(Typos.Between(one, other, 5), Is.EqualTo(slips));

    [Test]
    public void What_is_far_too_long_is_not_measured() => Assert.That(Typos.Between("abc", new string('x', 1_000_000), 2), Is.EqualTo(3));

    [TestCase("Ohms", 0)]
    [TestCase("steel", 1)]
    [TestCase("meteorite", 1)]
    [TestCase("atmosphere", 2)]
    [TestCase("𝄞𝄞𝄞𝄞", 0, Description = "counted in code points")]
    public void Allows_slips_by_length(string answer, int limit) => Assert.That(Typos.Limit(answer), Is.EqualTo(limit));

    static readonly (int First, int Last)[] Scripts =
    [
        (0x1100, 0x11FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3040, 0x30FF), (0x3130, 0x318F), (0x31F0, 0x31FF), (0x3400, 0x4DBF),
        (0x4E00, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFF66, 0xFFDC), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
    ];

    [TestCaseSource(nameof(Scripts))]
    public void Each_such_script_ends_where_Unicode_says((int First, int Last) script)
    {
        Assert.That(new[] { script.First, script.Last }.Select(IsExact), Is.All.True);
        Assert.That(new[] { script.First - 1, script.Last + 1 }.Where(Rune.IsValid).Select(IsExact), Is.All.False);
        bool IsExact(int sign) => Typos.IsExact($"a {new Rune(sign)}");
    }

    [TestCase("한국", true)]
    [TestCase("ㅎㅏㄴ", true)]
    [TestCase("東京", true)]
    [TestCase("ひらがな", true)]
    [TestCase("カタカナ", true)]
    [TestCase("𠀀", true)]
    [TestCase("Москва", false)]
    [TestCase("Tōkyō", false)]
    public void Knows_scripts_where_one_sign_is_too_much(string answer, bool exact) => Assert.That(Typos.IsExact(answer), Is.EqualTo(exact));
}
