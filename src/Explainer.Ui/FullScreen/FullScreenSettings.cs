namespace Explainer.Ui.FullScreen;

/// <summary>How the full screen looks.</summary>
/// <param name="Theme">Its colours; whatever a colour says, a sign or a word says too.</param>
public sealed record FullScreenSettings(ThemeName Theme)
{
    /// <summary>The terminal has no box, block and check signs: plain characters stand for them.</summary>
    public bool PlainGlyphs { get; init; }
}
