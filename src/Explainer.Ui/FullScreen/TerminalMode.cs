using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Explainer.Ui.FullScreen;

/// <summary>How the terminal hands keys over, as it was at a moment: for setting it so again.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed partial class TerminalMode
{
    /// <summary>More than any system's structure takes; what is in it is not our affair.</summary>
    private const int Room = 512;
    private const int StandardInput = 0, Now = 0;

    private readonly byte[] mode = new byte[Room];
    private readonly bool isKnown;

    private TerminalMode() => isKnown = Get(StandardInput, mode) == 0;

    /// <summary>As it is now.</summary>
    public static TerminalMode Current => new();

    public void Restore()
    {
        if (isKnown) _ = Set(StandardInput, Now, mode);
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int Get(int descriptor, [Out] byte[] mode);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int Set(int descriptor, int when, byte[] mode);
}
