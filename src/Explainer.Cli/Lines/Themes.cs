using System.Collections.Immutable;
using Explainer.Ui.FullScreen;

namespace Explainer.Cli.Lines;

/// <summary>The colours by the names that people give them, in <c>--theme</c> and <c>EXPLAINER_THEME</c>.</summary>
internal static class Themes
{
    private static readonly ImmutableArray<(string Name, ThemeName Theme)> All =
    [
        ("auto", ThemeName.Auto), ("dark", ThemeName.Dark), ("light", ThemeName.Light), ("high-contrast", ThemeName.HighContrast), ("16-colour", ThemeName.Sixteen), ("none", ThemeName.None),
    ];

    /// <summary>All names, as a sentence lists them.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(t => t.Name));

    /// <summary>The theme of a name; null when there is none.</summary>
    public static ThemeName? Named(string name) => All.Where(t => t.Name == name).Select(t => (ThemeName?)t.Theme).FirstOrDefault();
}
