using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Tests.Typesetting;

public sealed class TextWidthTests
{
    public static int Width(string text) => TextWidth.Of(text);

    [TestCase("", 0)]
    [TestCase("plain", 5)]
    [TestCase("café", 4)]
    [TestCase("cafe\u0301", 4, Description = "a combining accent takes no column")]
    [TestCase("폭풍", 4)]
    [TestCase("２", 2)]
    [TestCase("👩‍👩‍👧", 2, Description = "a family is drawn as one")]
    [TestCase("\u200B", 0)]
    public void Counts_columns(string text, int columns) => Assert.That(TextWidth.Of(text), Is.EqualTo(columns));
}
