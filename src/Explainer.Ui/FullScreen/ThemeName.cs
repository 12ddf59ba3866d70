namespace Explainer.Ui.FullScreen;

/// <summary>How the full screen is coloured.</summary>
public enum ThemeName
{
    /// <summary>Dark or light, as the terminal's own background is; dark on a ground of its own where that cannot be told.</summary>
    Auto,

    /// <summary>Light text on a dark ground.</summary>
    Dark,

    /// <summary>Dark text on a light ground.</summary>
    Light,

    /// <summary>White on black with bright colours.</summary>
    HighContrast,

    /// <summary>The sixteen colours that every terminal has.</summary>
    Sixteen,

    /// <summary>No colours: bold, underlined and reversed in the terminal's own.</summary>
    None,
}
