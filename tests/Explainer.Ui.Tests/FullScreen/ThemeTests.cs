using Explainer.Ui.FullScreen;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Drawing;
using Color = Terminal.Gui.Drawing.Color;
using TextStyle = Explainer.Ui.Typesetting.TextStyle;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class ThemeTests
{
    private static readonly (string Name, Palette Palette)[] Palettes =
        [("dark", Palette.Dark), ("light", Palette.Light), ("high contrast", Palette.HighContrast), ("sixteen", Palette.Sixteen)];

    private static readonly TextRun[] Runs =
    [
        .. Enum.GetValues<TextStyle>().Select(style => new TextRun("x", style)),
        .. Enum.GetValues<LinkKind>().Select(kind => new TextRun("x", TextStyle.Plain, new(kind, "x"))),
    ];

    [Test]
    public void All_text_can_be_read_on_what_it_stands_on() => Assert.That(
        Palettes.SelectMany(p => p.Palette.Pairs.Where(pair => Palette.Contrast(pair.Text, pair.Ground) < Palette.Readable).Select(pair => $"{p.Name}: {pair.Name} {Palette.Contrast(pair.Text, pair.Ground):0.00}")), Is.Empty);

    [TestCase(ThemeName.Dark)]
    [TestCase(ThemeName.Light)]
    [TestCase(ThemeName.HighContrast)]
    [TestCase(ThemeName.Sixteen)]
    public void Every_style_of_a_theme_can_be_read(ThemeName name)
    {
        var theme = new Theme(new(name));
        foreach (var run in Runs)
        {
            foreach (var emphasis in Enum.GetValues<Emphasis>())
            {
                var drawn = theme.Of(run, emphasis);
                Assert.That(Palette.Contrast(drawn.Foreground, drawn.Background), Is.GreaterThanOrEqualTo(Palette.Readable), $"{run.Style} {run.Link?.Kind} {emphasis}");
            }
        }
    }

    [Test]
    public void High_contrast_is_higher() =>
        Assert.That(Palette.HighContrast.Pairs.Min(p => Palette.Contrast(p.Text, p.Ground)), Is.GreaterThanOrEqualTo(7));

    [Test]
    public void Black_on_white_is_twenty_one_to_one() => Assert.That(Palette.Contrast(new Color(0, 0, 0), new Color(255, 255, 255)), Is.EqualTo(21).Within(1e-9));

    [Test]
    public void Without_colour_nothing_but_styles_is_used()
    {
        var theme = new Theme(new(ThemeName.None));
        theme.Learn(new Color(255, 255, 255));
        foreach (var run in Runs)
            Assert.That((theme.Of(run, Emphasis.None).Foreground, theme.Of(run, Emphasis.Row).Background), Is.EqualTo((Color.None, Color.None)), $"{run.Style}");
    }

    [TestCase(0x00, 0x00, 0x00)]
    [TestCase(0x2E, 0x34, 0x40)]
    [TestCase(0x80, 0x80, 0x80)]
    [TestCase(0xFD, 0xF6, 0xE3)]
    [TestCase(0xFF, 0xFF, 0xFF)]
    [TestCase(0x30, 0x0A, 0x24)]
    public void On_any_background_all_can_be_read(int red, int green, int blue)
    {
        var background = new Color(red, green, blue);
        var chosen = Palette.On(background);
        var seen = chosen.Ground == Color.None ? chosen with { Ground = background } : chosen;
        Assert.That(seen.Pairs.Where(p => Palette.Contrast(p.Text, p.Ground) < Palette.Readable).Select(p => p.Name), Is.Empty);
    }

    [Test]
    public void The_terminal_decides_between_dark_and_light()
    {
        var theme = new Theme(new(ThemeName.Auto));
        int changes = 0;
        theme.Changed += () => changes++;
        Assert.That(theme.Of(new("x"), Emphasis.None).Foreground, Is.EqualTo(Color.None), "its own colours until it is told");
        theme.Learn(null);
        Assert.That(theme.Of(new("x"), Emphasis.None).Background, Is.EqualTo(Palette.Dark.Ground), "a ground of its own when it is not told");
        theme.Learn(new Color(255, 255, 255));
        theme.Learn(new Color(0, 0, 0));
        Assert.That((theme.Of(new("x"), Emphasis.None).Foreground, changes), Is.EqualTo((Palette.Light.Text, 2)));
    }

    [Test]
    public async Task The_ground_covers_the_whole_screen()
    {
        using var terminal = new TerminalHarness(40, 12, ThemeName.Light);
        terminal.Then(
            () =>
            {
                var cells = terminal.App.Driver!.Contents!;
                for (int y = 0; y < 12; y++)
                    for (int x = 0; x < 40; x++)
                        Assert.That(cells[y, x].Attribute!.Value.Background, Is.EqualTo(Palette.Light.Ground), $"{x},{y}");
            },
            () => terminal.Press(Terminal.Gui.Input.Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole));
    }
}
