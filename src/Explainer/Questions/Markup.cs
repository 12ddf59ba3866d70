namespace Explainer.Questions;

/// <summary>CommonMark as the author wrote it. It never reaches a terminal as it stands: a face renders and cleans it.</summary>
/// <param name="Source">The text with its markup.</param>
public readonly record struct Markup(string Source)
{
    /// <inheritdoc/>
    public override string ToString() => Source;

    /// <summary>Text is markup.</summary>
    public static implicit operator Markup(string source) => new(source);
}
