using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Numbers as teachers write them into Moodle, in the way of their language: <c>3.14</c> or <c>3,14</c>.</summary>
internal static class MoodleNumber
{
    /// <summary>The number; null if the text is none.</summary>
    public static Fraction? Read(string text) =>
        AuthorNumber.Of(text.Trim()) ?? (text.Count(c => c == ',') == 1 && !text.Contains('.', StringComparison.Ordinal) ? AuthorNumber.Of(text.Trim().Replace(',', '.')) : null);

    /// <summary>A distance from the answer; none where it is left out or 0.</summary>
    public static Tolerance Tolerance(string text) =>
        Read(text) is { IsZero: false } distance ? new(distance.Abs(), null) : Explainer.Questions.Tolerance.None;
}
