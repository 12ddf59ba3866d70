using Explainer.Content.Lint;

namespace Explainer.Content.Tests.Lint;

/// <summary>What rules about questions leave alone, and what they do not overlook.</summary>
public sealed class QuestionRuleTests
{
    [TestCase("Which of these is not a metal?", true)]
    [TestCase("Which of these isn’t a metal?", true)]
    [TestCase("All are metals, except which?", true)]
    [TestCase("Which of these is NOT a metal?", false)]
    [TestCase("Which of these **is not** a metal?", false)]
    [TestCase("Which of these is __not__ a metal?", false)]
    [TestCase("Which of these is *not* a metal?", true, Description = "slanted letters are hard to see in a terminal")]
    [TestCase("**Which** of these is not a metal?", true)]
    [TestCase("It does not start. What do you check first?", false, Description = "the scene is set in a sentence before")]
    [TestCase("At least how many are metals?", false)]
    [TestCase("Which is not only hard but bright?", false)]
    [TestCase("Which firm is not-for-profit?", false)]
    public void Negative_words_of_the_last_sentence_must_stand_out(string stem, bool isFound) =>
        Assert.That(Names($"type: short-answer\nstem: \"{stem}\"\naccept: Neon"), isFound ? Does.Contain("negative-stem") : Does.Not.Contain("negative-stem"));

    [TestCase("0-9", "10-19", false)]
    [TestCase("1–5", "5 or more", true)]
    [TestCase("up to 5", "more than 5", false)]
    [TestCase("≤ 5", ">= 5", true)]
    [TestCase("< 5", "≥ 5", false)]
    [TestCase("less than 3", "less than 5", true)]
    [TestCase("1,000 to 2,000 km", "2,000 to 3,000 km", true)]
    [TestCase("between 1 and 5 years", "from 6 to 9 years", false)]
    [TestCase("5 years or more", "1 year", false)]
    [TestCase("3 to 7", "5", true)]
    [TestCase("5", "6", false)]
    [TestCase("1950–1953", "1953–1955", false, Description = "spans of years are names of times")]
    [TestCase("10-20 km", "10-20 miles", false, Description = "units differ")]
    [TestCase("10-20 of the first 30", "15-25 of the first 30", false, Description = "a sentence, no range")]
    public void Ranges_that_share_a_number_overlap(string one, string other, bool isFound) =>
        Assert.That(Names($"type: single-choice\nstem: How many are there?\noptions: [{{ text: \"{one}\", correct: true }}, {{ text: \"{other}\" }}]"), isFound ? Does.Contain("overlapping-numeric") : Does.Not.Contain("overlapping-numeric"));

    [TestCase("All of the above", "all-of-above")]
    [TestCase("all these answers.", "all-of-above")]
    [TestCase("Neither of these", "none-of-above")]
    [TestCase("Both A and C", "combined-option")]
    [TestCase("1, 2 & 3", "combined-option")]
    [TestCase("Not sure!", "dont-know-option")]
    [TestCase("Both", "")]
    [TestCase("None", "")]
    [TestCase("Vitamins A and C of the carrot", "")]
    public void Options_about_options_are_found(string option, string name) =>
        Assert.That(Names($"type: single-choice\nstem: Which is it?\noptions: [{{ text: Tin, correct: true, feedback: Yes. }}, {{ text: Neon, feedback: No. }}, {{ text: \"{option}\", feedback: No. }}]\nexplanation: It is."),
            Is.EquivalentTo(name.Length == 0 ? new[] { "lesson-without-objectives" } : ["lesson-without-objectives", name]));

    [TestCase("de")]
    [TestCase("ko")]
    public void Of_a_language_without_a_list_no_word_is_guessed(string language)
    {
        const string Question = "type: single-choice\nstem: Which of these is not a metal?\noptions: [{ text: All of the above, correct: true }, { text: Tin }, { text: Zinc }]";
        Assert.That(Names(Question), Does.Contain("all-of-above").And.Contain("negative-stem"));
        Assert.That(Names(Question, $"language: {language}\n"), Is.EquivalentTo(new[] { "longest-key", "missing-explanation", "missing-option-feedback", "lesson-without-objectives" }));
    }

    [TestCase("en")]
    [TestCase("en-GB")]
    [TestCase("EN")]
    public void A_region_does_not_change_the_words(string language) => Assert.That(LanguageWords.Of(language), Is.Not.Null.And.SameAs(LanguageWords.Of("en")));

    [Test]
    public void Gaps_of_a_cloze_text_are_looked_at_too()
    {
        const string Question = "type: cloze\nstem: Fill the gaps.\ntext: \"{paris} is old, and Paris is {size} km wide.\"\ngaps: { paris: { accept: Paris }, size: { answers: [{ answer: 10.5 }, { answer: 3, tolerance: 100% }] } }\nexplanation: x";
        Assert.That(Names(Question), Is.SupersetOf(new[] { "leak-own-stem", "no-tolerance", "tolerance-too-wide" }));
    }

    [Test]
    public void A_hint_may_name_all_options_but_not_the_right_one_alone()
    {
        const string Question = "type: single-choice\nstem: Which is it?\noptions: [{ text: Neon, correct: true }, { text: Iron }, { text: Zinc }]\nhint: ";
        Assert.That(Names(Question + "Think of neon lamps."), Does.Contain("leak-hint"));
        Assert.That(Names(Question + "Is neon harder than iron?"), Does.Not.Contain("leak-hint"));
    }

    private static string[] Names(string question, string before = "") => [.. Sample.Lint(before + Sample.WithQuestion(question)).Diagnostics.Select(d => d.Rule.Name ?? d.Rule.Id)];
}
