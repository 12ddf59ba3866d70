using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Explainer.Cli;

/// <summary>Lines as the terminal or the pipe hands them over.</summary>
/// <remarks>On Unix the runtime's own reader edits lines itself: it sends the terminal control sequences, which plain mode promises not to,
/// and holds up the end of the program while it waits. The kernel's line editing needs neither.</remarks>
internal static class StandardInput
{
    private const int Descriptor = 0;

    public static TextReader Open() => OperatingSystem.IsWindows()
        ? Console.In
        : new StreamReader(new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Read, bufferSize: 0), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
