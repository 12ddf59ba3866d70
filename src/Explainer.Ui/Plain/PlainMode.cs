using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>The session line by line, so that a screen reader, a pipe, a log or a braille line can follow.</summary>
public sealed class PlainMode : IFace
{
    private readonly PlainPrinter printer;
    private readonly PlainInput input;

    /// <param name="input">Where lines are typed; its end is <c>:quit</c>.</param>
    /// <param name="output">Where lines are printed.</param>
    /// <param name="settings">Width and prompt mark.</param>
    public PlainMode(TextReader input, TextWriter output, PlainSettings settings)
    {
        printer = new(output, settings);
        this.input = new(input, printer);
    }

    public async Task<bool> PlayAsync(SessionRunner runner, CancellationToken cancel = default)
    {
        bool finished = await new PlainDialogue(runner, printer, () => ScreenPresenter.Present(runner)).RunAsync(input, cancel).ConfigureAwait(false);
        await printer.FlushAsync().ConfigureAwait(false);
        return finished;
    }

    public async Task<int?> ChooseAsync(Menu menu, CancellationToken cancel = default)
    {
        var screen = new Screen(menu.Title, "", [], null, MenuReader.Actions);
        PrintMenu(menu);
        while (await input.ReadAsync(cancel).ConfigureAwait(false) is { } line)
        {
            switch (MenuReader.Read(line, menu, screen))
            {
                case (var chosen, null): return chosen;
                case (_, See { Look: Look.Quit }): return null;
                case (_, Refused refused): printer.Line(refused.Why); break;
                case (_, See { Look: Look.Repeat }): PrintMenu(menu); break;
                default: printer.Line(MenuReader.HowTo(menu)); break;
            }
        }
        return null;
    }

    public async Task<string?> EnterAsync(string title, string question, CancellationToken cancel = default)
    {
        printer.Begin();
        printer.Blocks([new Heading(title)]);
        printer.Line($"{question} {PlainWording.MenuLeave}");
        while (await input.ReadAsync(cancel).ConfigureAwait(false) is { } line)
        {
            if (PlainReader.Read(line, EnterScreen) is See { Look: Look.Quit }) return null;
            if (PlainReader.Read(line, EnterScreen) is Do { Intent: Respond { Response: EnteredText { Text: var text } } } && !string.IsNullOrWhiteSpace(text)) return text;
            printer.Line(question);
        }
        return null;
    }

    public async Task ShowAsync(Screen screen, CancellationToken cancel = default)
    {
        Print();
        while (await input.ReadAsync(cancel).ConfigureAwait(false) is { } line && line.AsSpan().Trim().Length > 0)
        {
            switch (PlainReader.Read(line, screen with { Actions = MenuReader.Actions }))
            {
                case See { Look: Look.Quit }: return;
                case See { Look: Look.Repeat }: Print(); break;
                case Refused refused: printer.Line(refused.Why); break;
                default: printer.Line(PlainWording.GoesOn); break;
            }
        }

        void Print()
        {
            printer.Begin();
            printer.Line(PlainWording.GoesOn);
            printer.Blocks(screen.Body);
        }
    }

    public async Task PreviewAsync(Preview preview, CancellationToken cancel = default)
    {
        await new PlainPreview(preview, printer, input).RunAsync(cancel).ConfigureAwait(false);
        await printer.FlushAsync().ConfigureAwait(false);
    }

    private static Screen EnterScreen { get; } = new("", "", [], new EnterText(TextShape.Words), MenuReader.Actions);

    private void PrintMenu(Menu menu)
    {
        printer.Begin();
        printer.Blocks([new Heading(menu.Title), .. menu.Intro, new Entries([.. menu.Items.Select(i => new Entry(i.Label, $"{i.Detail} {i.Summary}".TrimEnd()))]) { Numbered = true }]);
        printer.Line(MenuReader.HowTo(menu));
    }
}
