using System.Collections.Immutable;

namespace Explainer.Diagnostics;

/// <summary>What came of reading something: the value if one could be made, and all there is to say about it.</summary>
/// <param name="Value">Null when too little was readable; may be present beside errors.</param>
/// <param name="Diagnostics">In order of place.</param>
public sealed record Checked<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics) where T : class
{
    /// <summary>Whether anything found is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Rule.Severity == Severity.Error);
}
