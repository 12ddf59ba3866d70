namespace Explainer.Diagnostics;

/// <summary>One finding in a file: what is wrong, where, in the author's words.</summary>
/// <param name="Rule">The published kind.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">A whole sentence.</param>
public sealed record Diagnostic(DiagnosticRule Rule, SourceSpan Span, string Message)
{
    /// <summary>What was probably meant, if one candidate is near enough.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The message, and what was probably meant.</summary>
    public string Sentence => Suggestion is null ? Message : $"{Message} Did you mean '{Suggestion}'?";

    /// <summary>What to do about it, where the sentence does not say so itself.</summary>
    public string? Mend => Suggestion is null && !Rule.SaysMend ? Rule.Help : null;

    /// <summary><c>path:line:column: error EX1234: message</c>, the suggestion included; a lint rule's name stands at the end, in brackets.</summary>
    public override string ToString() => $"{Span}: {Rule.Label} {Rule.Id}: {Sentence}{(Rule.Name is null ? "" : $" [{Rule.Name}]")}";
}
