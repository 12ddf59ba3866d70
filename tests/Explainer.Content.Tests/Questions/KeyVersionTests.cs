using Explainer.Questions;

namespace Explainer.Content.Tests.Questions;

/// <summary>An author's edits, by what they do to the key version.</summary>
public sealed class KeyVersionTests
{
    private const string Claims = "claims: { a: { text: A., claimant: x, status: claimed }, b: { text: B., claimant: x, status: disputed } }\n";

    private const string SingleChoice = "type: single-choice\nstem: Which?\noptions:\n  - { text: one, correct: true }\n  - { text: two, credit: 50% }\n  - { text: three }";
    private const string MultipleChoice = "type: multiple-choice\nstem: Which?\noptions:\n  - { text: one, correct: true }\n  - { text: two, correct: true }\n  - { text: three }";
    private const string TrueFalse = "type: true-false\nstem: So?\nanswer: true\nfeedback: { true: Yes. }";
    private const string Numerical = "type: numerical\nstem: How many?\nanswer: 4700\ntolerance: 50\nunit: cars\nunits: { cars: 1, thousands: 1000 }";
    private const string Numbers = "type: numerical\nstem: How many?\nanswers:\n  - { answer: 1, feedback: One. }\n  - { range: [2, 3], credit: 50% }";
    private const string ShortAnswer = "type: short-answer\nstem: Who?\naccept:\n  - toll\n  - { text: charge, credit: 50%, feedback: Nearly. }\nreject: [tax]";
    private const string Ordering = "type: ordering\nstem: Which first?\nitems:\n  - first\n  - { text: second, date: 2024, feedback: Then. }\n  - [third, fourth]";
    private const string Matching = "type: matching\nstem: Which?\npairs:\n  - { left: Paris, right: France, feedback: Yes. }\n  - { left: Rome, right: Italy }\ndistractors: [Spain]";
    private const string Cloze = "type: cloze\nstem: Fill.\ntext: \"In {year} by the {who}, so {how}.\"\ngaps:\n  year: { answer: 2021 }\n  who: { accept: company }\n  how:\n    options: [{ text: well, correct: true }, { text: badly }]";
    private const string Classification = "type: classification\nstem: What?\ncategories: [animal, plant]\nitems:\n  - { text: cat, category: animal, feedback: It purrs. }\n  - { text: oak, category: plant }";
    private const string OfClaims = "type: classification\nstem: What?\nclaims: [a, b]";

    [TestCase(SingleChoice, "Which?", "Which one?")]
    [TestCase(SingleChoice, "text: two", "text: \"two, that is\", feedback: No., fixed: true")]
    [TestCase(SingleChoice, "{ text: three }", "{ text: three, id: c }")]
    [TestCase(SingleChoice, "50%", "50.0 %")]
    [TestCase(MultipleChoice, "text: one", "text: the first")]
    [TestCase(TrueFalse, "Yes.", "Right.")]
    [TestCase(TrueFalse, "answer: true", "answer: \"true\"   # a comment\nexplanation: Because.\npoints: 3\nhint: Think.")]
    [TestCase(Numerical, "4700", "4.7e3")]
    [TestCase(Numerical, "tolerance: 50", "tolerance: [50, 1%]", Description = "the wider counts, and it is still 50")]
    [TestCase(Numerical, "cars: 1, thousands: 1000", "thousands: 1e3, cars: 1.0")]
    [TestCase(Numbers, "One.", "The first.")]
    [TestCase(ShortAnswer, "Nearly.", "Almost.")]
    [TestCase(ShortAnswer, "[tax]", "tax")]
    [TestCase(Ordering, "Then.", "Later.")]
    [TestCase(Ordering, "date: 2024", "date: 2024-01-01")]
    [TestCase(Ordering, "[third, fourth]", "[{ text: the third }, { text: fourth, id: d }]")]
    [TestCase(Matching, "left: Paris", "left: The town of Paris")]
    [TestCase(Matching, "Spain", "\"Spain, too\"")]
    [TestCase(Cloze, "so {how}", "and it went {how}")]
    [TestCase(Cloze, "{ answer: 2021 }", "{ answer: 2021, tolerance: 0, weight: 1 }")]
    [TestCase(Cloze, "text: badly", "text: not well, feedback: No.")]
    [TestCase(Classification, "It purrs.", "It mews.")]
    [TestCase(Classification, "text: cat", "text: a cat")]
    [TestCase(Classification, "[animal, plant]", "[animal, { text: plant, id: b }]")]
    [TestCase(OfClaims, "What?", "How?")]
    public void Wording_leaves_it_alone(string question, string before, string after) => Assert.That(Edited(question, before, after), Is.EqualTo(Version(question)));

    [TestCase(SingleChoice, "one, correct: true }\n  - { text: two, credit: 50%", "one }\n  - { text: two, correct: true")]
    [TestCase(SingleChoice, "50%", "25%")]
    [TestCase(SingleChoice, "\n  - { text: three }", "")]
    [TestCase(MultipleChoice, "two, correct: true", "two")]
    [TestCase(TrueFalse, "answer: true", "answer: false")]
    [TestCase(Numerical, "4700", "4701")]
    [TestCase(Numerical, "tolerance: 50", "tolerance: 2%")]
    [TestCase(Numerical, "unit: cars", "unit: cars\nunit-required: true")]
    [TestCase(Numerical, "thousands: 1000", "thousands: 1001")]
    [TestCase(Numerical, "unit: cars", "unit: thousands")]
    [TestCase(Numbers, "[2, 3]", "[2, 4]")]
    [TestCase(Numbers, "50%", "40%")]
    [TestCase(ShortAnswer, "- toll", "- toll\n  - road charge")]
    [TestCase(ShortAnswer, "50%", "40%")]
    [TestCase(ShortAnswer, "[tax]", "[tax, fee]")]
    [TestCase(ShortAnswer, "reject: [tax]", "reject: [tax]\ntypos: 0")]
    [TestCase(ShortAnswer, "reject: [tax]", "reject: [tax]\ncase-sensitive: true")]
    [TestCase(ShortAnswer, "reject: [tax]", "reject: [tax]\nfold-diacritics: true")]
    [TestCase(Ordering, "[third, fourth]", "third")]
    [TestCase(Ordering, "- [third, fourth]", "- third\n  - fourth")]
    [TestCase(Ordering, "- first", "- { text: first, id: x }")]
    [TestCase(Matching, "Italy", "France", Description = "one target for both")]
    [TestCase(Matching, "[Spain]", "[Spain, Malta]")]
    [TestCase(Cloze, "answer: 2021", "answer: 2022")]
    [TestCase(Cloze, "accept: company", "accept: [company, firm]")]
    [TestCase(Cloze, "accept: company", "accept: company, weight: 2")]
    [TestCase(Cloze, "well, correct: true }, { text: badly", "well }, { text: badly, correct: true")]
    [TestCase(Classification, "oak, category: plant", "oak, category: animal")]
    [TestCase(Classification, "[animal, plant]", "[animal, plant, stone]")]
    [TestCase(OfClaims, "[a, b]", "[a]")]
    [TestCase(OfClaims, "[a, b]", "[a, b]\ncategories: [claimed, disputed]")]
    public void What_is_right_changes_it(string question, string before, string after) => Assert.That(Edited(question, before, after), Is.Not.EqualTo(Version(question)));

    [Test]
    public void A_claims_status_is_its_key() => Assert.That(
        KeyVersion.Of(Sample.Lesson(Sample.WithQuestion(OfClaims) + Claims.Replace("status: disputed", "status: confirmed", StringComparison.Ordinal)).Questions.Single()), Is.Not.EqualTo(Version(OfClaims)));

    private static string Edited(string question, string before, string after)
    {
        Assert.That(question, Does.Contain(before));
        return Version(question.Replace(before, after, StringComparison.Ordinal));
    }

    private static string Version(string question)
    {
        string text = Sample.WithQuestion(question) + Claims;
        Assert.That(Sample.Check(text).Errors, Is.Zero, text);
        return KeyVersion.Of(Sample.Lesson(text).Questions.Single());
    }
}
