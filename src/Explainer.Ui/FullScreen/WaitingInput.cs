using System.Runtime.Versioning;
using Terminal.Gui.Drivers;

namespace Explainer.Ui.FullScreen;

/// <summary>The terminal's keys, waited for.</summary>
/// <remarks>Terminal.Gui 2.5.0 asks every 20 ms whether there are any: each key waits for that, and an idle screen asks all the same.</remarks>
/// <param name="turns">Told when something was read.</param>
[UnsupportedOSPlatform("windows")]
internal sealed class WaitingInput(Turns turns) : AnsiInput
{
    private readonly StandardInput standard = new();
    private bool isRead, isEmpty;

    /// <summary>Called again and again, each time after what was there has been read and put into the queue.</summary>
    public override bool Peek()
    {
        if (isRead) turns.Come();
        isRead = false;
        // A terminal that has gone is always ready, and has nothing.
        if (IsAttachedToTerminal && !isEmpty) standard.Wait();
        isEmpty = false;
        return base.Peek();
    }

    public override IEnumerable<char> Read()
    {
        (isRead, isEmpty) = (true, true);
        foreach (char read in base.Read())
        {
            isEmpty = false;
            yield return read;
        }
    }

    /// <summary>Waits no more. From any thread.</summary>
    public void Release() => standard.Release();

    public override void Dispose()
    {
        base.Dispose();
        standard.Dispose();
    }
}
