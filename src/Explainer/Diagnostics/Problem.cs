namespace Explainer.Diagnostics;

/// <summary>A finding with the line it is about.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Excerpt">The source line and a caret below its place, safe to print; null for a finding about a whole file.</param>
public sealed record Problem(Diagnostic Diagnostic, string? Excerpt);
