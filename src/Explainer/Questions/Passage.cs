namespace Explainer.Questions;

/// <summary>A page's id, unique in its lesson.</summary>
public readonly record struct PageId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The place in the text that answers a question.</summary>
/// <param name="Page">The page.</param>
/// <param name="Quote">The sentence that answers it; occurs in the page's text, white space and markup aside.</param>
public sealed record Passage(PageId Page, string? Quote)
{
    /// <summary>The lesson of the page, when it is another one than the question's own (pre- and posttest).</summary>
    public string? Lesson { get; init; }
}
