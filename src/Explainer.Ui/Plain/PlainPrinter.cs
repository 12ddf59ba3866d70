using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Plain;

/// <summary>Prints lines, one after the other: no colour, no cursor movement, nothing redrawn. Every character passes <see cref="Line"/> and is cleaned there.</summary>
internal sealed class PlainPrinter(TextWriter output, PlainSettings settings)
{
    private const string Mark = "> ";
    private bool afterBlank = true;

    /// <summary>A new screen begins: an empty line stands before it.</summary>
    public void Begin()
    {
        if (!afterBlank) output.WriteLine();
        afterBlank = true;
    }

    public void Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines) Line(line);
    }

    public void Blocks(IEnumerable<Block> blocks) => Lines(BlockLines.Of(blocks));

    /// <summary>A question's options and how its answer is typed.</summary>
    public void Prompt(Interaction prompt) => Lines(PromptLines.Of(prompt));

    /// <summary>The one place where text leaves: cleaned, and broken to the width where one is set.</summary>
    public void Line(string text)
    {
        string safe = SafeText.Clean(text).Replace('\n', ' ');
        if (safe.Length == 0)
        {
            Begin();
            return;
        }
        foreach (string line in settings.Columns is { } columns ? Broken(safe, columns) : [safe]) output.WriteLine(line);
        afterBlank = false;
    }

    /// <summary>The text can be put on a clipboard.</summary>
    public bool HasClipboard => settings.HasClipboard;

    /// <summary>Puts a text on the clipboard; whether all of it is there.</summary>
    public bool Copy(string text)
    {
        var (sequence, isWhole) = Clipboard.Put(text);
        output.Write(sequence);
        return isWhole;
    }

    public Task AwaitLineAsync(CancellationToken cancel)
    {
        if (settings.PromptMark) output.Write(Mark);
        return output.FlushAsync(cancel);
    }

    /// <summary>The input has ended and no line end was typed: what is said now must not stand behind the prompt mark.</summary>
    public void EndPromptLine()
    {
        if (settings.PromptMark) output.WriteLine();
    }

    public Task FlushAsync() => output.FlushAsync(CancellationToken.None);

    private static IEnumerable<string> Broken(string text, int columns) => LineBreaker.Break([new(text)], columns, afterDashes: false).Select(l => l.Text);
}
