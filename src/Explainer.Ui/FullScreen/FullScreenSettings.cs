namespace Explainer.Ui.FullScreen;

/// <summary>How the full screen looks.</summary>
/// <param name="Color">Colours beside signs and words; without it only bold, underline and reverse.</param>
public sealed record FullScreenSettings(bool Color);
