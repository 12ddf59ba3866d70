using Explainer.Content.Lint.Pages;

namespace Explainer.Content.Tests.Lint.Pages;

/// <summary>Sentences, words and syllables, counted as a reader would.</summary>
public sealed class EnglishCountTests
{
    [TestCase("cat", 1), TestCase("made", 1), TestCase("moved", 1), TestCase("table", 2), TestCase("wanted", 2), TestCase("added", 2), TestCase("places", 2), TestCase("names", 1)]
    [TestCase("the", 1), TestCase("people", 2), TestCase("resolution", 4), TestCase("unanimously", 5), TestCase("sanctions", 2), TestCase("Article", 3), TestCase("war", 1)]
    public void Counts_syllables(string word, int expected) => Assert.That(EnglishCount.SyllablesOf(word), Is.EqualTo(expected));

    [TestCase("The cat sat. The dog ran!", 2)]
    [TestCase("Is it so? It is.", 2)]
    [TestCase("- One thing\n- Another thing", 2, Description = "a line is at least a sentence")]
    [TestCase("The U.S. Treasury said so.", 1)]
    [TestCase("In no. 4 of the list", 2, Description = "what it takes for a full stop makes a text easier, not harder")]
    [TestCase("He said \"no.\" She left.", 2)]
    public void Counts_sentences(string text, int expected) => Assert.That(EnglishCount.Of(text).Sentences, Is.EqualTo(expected));

    [Test]
    public void The_grade_is_that_of_the_formula()
    {
        var count = EnglishCount.Of("The cat sat on the mat.");
        Assert.That((count.Words, count.Syllables), Is.EqualTo((6, 6)));
        Assert.That(count.Grade, Is.EqualTo((0.39 * 6) + 11.8 - 15.59).Within(1e-9));
    }
}
