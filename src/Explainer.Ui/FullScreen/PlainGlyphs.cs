namespace Explainer.Ui.FullScreen;

/// <summary>Every sign that this program draws, for terminals without them: one plain character for one, so that nothing moves.</summary>
internal static class PlainGlyphs
{
    private static readonly Dictionary<char, char> Plain = new()
    {
        ['━'] = '=',
        ['─'] = '-',
        ['│'] = '|',
        ['┃'] = '#',
        ['┼'] = '+',
        ['▲'] = '^',
        ['▼'] = 'v',
        ['▸'] = '>',
        ['•'] = '*',
        ['·'] = '.',
        ['●'] = 'o',
        ['○'] = '.',
        ['◐'] = '/',
        ['✓'] = '+',
        ['✗'] = 'x',
        ['❝'] = '"',
        ['≠'] = '!',
        ['■'] = '#',
        ['□'] = '.',
        ['█'] = '#',
        ['▇'] = '#',
        ['▀'] = '"',
        ['▄'] = '_',
        ['░'] = '.',
        ['…'] = '~',
        ['»'] = '>',
        ['▏'] = ' ',
        ['▎'] = ' ',
        ['▍'] = ' ',
        ['▌'] = '#',
        ['▋'] = '#',
        ['▊'] = '#',
        ['▉'] = '#',
        ['↑'] = '^',
        ['↓'] = 'v',
        ['→'] = '>',
        ['←'] = '<',
        ['“'] = '"',
        ['”'] = '"',
        ['‘'] = '\'',
        ['’'] = '\'',
        ['–'] = '-',
        ['—'] = '-',
        ['\u00A0'] = ' ',
    };

    public static string Of(string text) => string.Create(text.Length, text, (span, from) =>
    {
        for (int i = 0; i < from.Length; i++) span[i] = Plain.GetValueOrDefault(from[i], from[i]);
    });
}
