using System.Globalization;
using System.Numerics;
using CsCheck;
using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

public sealed class LearnerNumberTests
{
    [Test]
    public void The_Arabic_decimal_sign_is_one_in_every_language() =>
        Assert.That(LearnerNumber.Read("٤٢٫٥", "de").Value, Is.EqualTo(new Fraction(85, 2)));

    [Test]
    public void The_Arabic_separator_stands_between_groups_of_three() =>
        Assert.That(LearnerNumber.Read("١٬٢٣", "en").Objection, Does.Contain("do not make a number"));

    [Test]
    public void The_example_has_the_languages_own_decimal_sign() =>
        Assert.That((LearnerNumber.Read("many", "de").Objection, LearnerNumber.Read("many", "en").Objection), Is.EqualTo((Example("3,5"), Example("3.5"))));

    static string Example(string number) => $"I did not understand “many” as a number. Type digits, for example 42, {number} or 1/3.";

    [TestCase(1000, true)]
    [TestCase(1001, false)]
    public void A_number_has_a_thousand_signs_at_most(int length, bool isRead) =>
        Assert.That(LearnerNumber.Read(new('1', length), "en").Value is not null, Is.EqualTo(isRead));

    [TestCase("4700", "4700")]
    [TestCase("4,700", "4700")]
    [TestCase("4 700", "4700")]
    [TestCase("4.7e3", "4700")]
    [TestCase("4.7E+3", "4700")]
    [TestCase("47e-1", "47/10")]
    [TestCase("4_700", "4700")]
    [TestCase("4’700’000", "4700000")]
    [TestCase("1\u202F234,5", "2469/2", Description = "a comma behind other groups is decimal")]
    [TestCase("1,234.5", "2469/2")]
    [TestCase("1.234.567,5", "2469135/2")]
    [TestCase("7,8", "39/5", Description = "cannot be misread")]
    [TestCase("1,2345", "2469/2000")]
    [TestCase("0,125", "1/8")]
    [TestCase(".5", "1/2")]
    [TestCase("5.", "5")]
    [TestCase("−5", "-5")]
    [TestCase("–5", "-5")]
    [TestCase("- 5", "-5")]
    [TestCase("+ 5", "5")]
    [TestCase("-1/3", "-1/3")]
    [TestCase("2 / 6", "1/3")]
    [TestCase("1⁄3", "1/3", Description = "fraction slash")]
    [TestCase("４２．５", "85/2")]
    [TestCase("٤٢٫٥", "85/2")]
    [TestCase("١٬٢٣٤", "1234")]
    [TestCase("\u200E42\uFEFF", "42", Description = "marks without width")]
    [TestCase("007", "7")]
    [TestCase("-0.0", "0")]
    [TestCase("0.1", "1/10", Description = "exact")]
    public void Reads_what_can_only_be_one_number(string typed, string value) => Assert.That(Read(typed, "en"), Is.EqualTo(value));

    [TestCase("4,700", "en", "4700")]
    [TestCase("4,700", "ko", "4700")]
    [TestCase("4,700", "de-CH", "4700")]
    [TestCase("4,700", "de", "47/10")]
    [TestCase("4,700", "fr", "47/10")]
    [TestCase("4.700", "de", "4700")]
    [TestCase("4.700", "en", "47/10")]
    [TestCase("4.700", "und", "47/10")]
    [TestCase("4.700", "no language", "47/10")]
    [TestCase("-4,700e1", "de", "-47")]
    [TestCase("0.700", "de", "7/10", Description = "a leading 0 rules out grouping")]
    [TestCase("4.7", "de", "47/10")]
    public void The_language_settles_what_could_be_two(string typed, string language, string value) => Assert.That(Read(typed, language), Is.EqualTo(value));

    [TestCase("1,234", "“1,234” could mean 1234 or 1.234. Type the one you mean.")]
    [TestCase("forty-two", "I did not understand “forty-two” as a number. Type digits, for example 42, 3.5 or 1/3.")]
    [TestCase("12,34,567", "The separators in “12,34,567” do not make a number. Type it without any: 1234567.")]
    [TestCase("1,2,3", "The separators in “1,2,3” do not make a number. Type it without any: 123.")]
    [TestCase("0,123,456", "The separators in “0,123,456” do not make a number. Type it without any: 0123456.")]
    [TestCase("1.2.3,4,5", "The separators in “1.2.3,4,5” do not make a number. Type it without any: 12345.")]
    [TestCase("1'234 567", "The separators in “1'234 567” do not make a number. Type it without any: 1234567.")]
    [TestCase("10²", "“10²” has a raised digit or a fraction in one sign. Type it out: 100 or 1e2, 1/2 or 0.5.")]
    [TestCase("½", "“½” has a raised digit or a fraction in one sign. Type it out: 100 or 1e2, 1/2 or 0.5.")]
    [TestCase("3/0", "Nothing can be divided by 0. Type another number.")]
    [TestCase("1e301", "“1e301” is out of reach: exponents go from −300 to 300.")]
    [TestCase("1e-999999999999", "“1e-999999999999” is out of reach: exponents go from −300 to 300.")]
    public void Says_what_to_type_instead(string typed, string sentence) => Assert.That(LearnerNumber.Read(typed, "und"), Is.EqualTo(new NumberReading(null, sentence)));

    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("∞")]
    [TestCase("0x2A")]
    [TestCase("1e")]
    [TestCase("e5")]
    [TestCase("1e2.5")]
    [TestCase("--5")]
    [TestCase("3.14-")]
    [TestCase("(5)")]
    [TestCase("1/2/3")]
    [TestCase("1.5/2")]
    [TestCase(".")]
    [TestCase("-")]
    [TestCase("1 1/2")]
    [TestCase("5 km")]
    public void Understands_nothing_else(string typed) => Assert.That(LearnerNumber.Read(typed, "en").Objection, Does.StartWith("I did not understand"));

    [Test]
    public void Takes_exponents_to_300() => Assert.That(LearnerNumber.Read("1e300", "en").Value, Is.EqualTo(new Fraction(BigInteger.Pow(10, 300))));

    [TestCase("")]
    [TestCase(" \t\u00A0\u200B")]
    public void Nothing_typed_is_nothing(string typed) => Assert.That(LearnerNumber.Read(typed, "en"), Is.EqualTo(default(NumberReading)));

    [Test]
    public void No_text_throws_and_every_text_is_read_or_objected_to() => Gen.Select(Gen.OneOf(Gen.String, Likely), Gen.OneOf("en", "de", "und", "x y")).Sample((typed, language) =>
    {
        var reading = LearnerNumber.Read(typed, language);
        Assert.That(reading.Value is null || reading.Objection is null, Is.True);
    }, iter: 3000);

    [Test]
    public void A_written_number_reads_back() => Gen.Select(Gen.Decimal, Gen.OneOf("en", "de", "und")).Sample((number, language) =>
    {
        var exact = new Fraction(number);
        Assert.That(LearnerNumber.Read(NumberText.Of(exact, language), language).Value, Is.EqualTo(exact));
    });

    static Gen<string> Likely => Gen.String[Gen.Char["0123456789.,'/eE+-−– km²½٤４_"], 0, 12];

    static string? Read(string typed, string language) => LearnerNumber.Read(typed, language).Value?.ToString(CultureInfo.InvariantCulture);
}
