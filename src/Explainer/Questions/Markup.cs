using System.Text;

namespace Explainer.Questions;

/// <summary>CommonMark as the author wrote it. It never reaches a terminal as it stands: a face renders and cleans it.</summary>
/// <param name="Source">The text with its markup.</param>
public readonly record struct Markup(string Source)
{
    private const string Special = @"\`*_[]<>&~^|#!$";

    /// <summary>A text that means nothing but itself: what a learner typed, a name, a title. Special characters are escaped.</summary>
    public static Markup Plain(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text) escaped.Append(Special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}");
        return new(escaped.ToString());
    }

    /// <inheritdoc/>
    public override string ToString() => Source;

    /// <summary>Text is markup.</summary>
    public static implicit operator Markup(string source) => new(source);
}
