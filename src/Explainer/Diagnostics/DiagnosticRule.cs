using System.Globalization;

namespace Explainer.Diagnostics;

/// <summary>How much a finding matters: an error stops the lesson from being played.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Plays, but is probably not what was meant.</summary>
    Warning,

    /// <summary>Wrong: what reading finds so cannot be played; what the linter finds so can, and some learners are then graded wrongly.</summary>
    Error,
}

/// <summary>A kind of finding with a published id. Ids are a promise: never renumbered, never reused.</summary>
/// <param name="Id"><c>EX</c> and four digits.</param>
/// <param name="Severity">Decided by the rule, not by the place.</param>
/// <param name="Title">The rule in a few words, for the list of rules.</param>
/// <param name="MessageFormat">The sentence an author reads, with <c>{0}</c>… for the author's own words.</param>
/// <param name="Help">What to do about it.</param>
public sealed record DiagnosticRule(string Id, Severity Severity, string Title, string MessageFormat, string Help)
{
    /// <summary>The name by which <c>lint-ignore</c> switches a lint rule off; null for what cannot be switched off.</summary>
    public string? Name { get; init; }

    /// <summary>The message itself names what to do, so that <see cref="Help"/> need not be printed beside it.</summary>
    public bool SaysMend { get; init; }

    /// <summary>The severity as it is printed: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public string Label => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>One finding of this rule at a place.</summary>
    public Diagnostic At(SourceSpan span, params ReadOnlySpan<object?> args) =>
        new(this, span, string.Format(CultureInfo.InvariantCulture, MessageFormat, args));
}
