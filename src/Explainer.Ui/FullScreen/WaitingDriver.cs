using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Explainer.Ui.FullScreen;

/// <summary>The toolkit's terminal driver with an input that waits.</summary>
/// <remarks>Terminal.Gui 2.5.0 takes a driver of one's own in its own tests only: it is put where those put theirs.</remarks>
[UnsupportedOSPlatform("windows")]
internal sealed class WaitingDriver(Turns turns) : AnsiComponentFactory
{
    private Action? release;

    /// <summary>Has an application that was made just now use it.</summary>
    public void Serve(IApplication app) => FactoryOf(app) = this;

    /// <summary>The toolkit disposes of it.</summary>
    public override IInput<char> CreateInput()
    {
        var input = new WaitingInput(turns);
        release = input.Release;
        return input;
    }

    /// <summary>Lets the input go, so that the application can end.</summary>
    public void Release() => release?.Invoke();

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_componentFactory")]
    private static extern ref IComponentFactory? FactoryOf([UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")] object app);
}
