namespace Explainer.Ui.Plain;

/// <summary>What plain mode must know about where its lines go.</summary>
/// <param name="Columns">Lines are broken between words at this width; null leaves every sentence on a line of its own, as a pipe and a screen reader like it.</param>
/// <param name="PromptMark">Prints "&gt; " where a line is awaited: for a person at a terminal, not for a pipe.</param>
public sealed record PlainSettings(int? Columns = null, bool PromptMark = false)
{
    /// <summary>A terminal is there that may have a clipboard.</summary>
    public bool HasClipboard { get; init; }
}
