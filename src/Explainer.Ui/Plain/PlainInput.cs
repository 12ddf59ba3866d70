namespace Explainer.Ui.Plain;

/// <summary>Waits for typed lines.</summary>
internal sealed class PlainInput(TextReader input, PlainPrinter printer)
{
    /// <summary>The next line; null at the end of input.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting; a reader that blocks its thread notices only at the next line.</exception>
    public async Task<string?> ReadAsync(CancellationToken cancel)
    {
        await printer.AwaitLineAsync(cancel).ConfigureAwait(false);
        return await input.ReadLineAsync(cancel).AsTask().WaitAsync(cancel).ConfigureAwait(false);
    }
}
