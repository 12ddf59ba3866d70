using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Explainer.Cli;

/// <summary>The streams that whoever started the program handed over, if they did.</summary>
internal static class StandardStreams
{
    private const int Input = 0, Output = 1, Errors = 2;

    /// <summary>O_CLOEXEC in Linux's octal flags: set on all that the runtime opens, and on nothing that outlived the program's start.</summary>
    private const long CloseOnExec = 0x80000;

    private static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Lines as the terminal or the pipe hands them over; none when the input was closed from the start.</summary>
    /// <remarks>On Unix the runtime's own reader edits lines itself: it sends the terminal control sequences, which plain mode promises not to,
    /// and holds up the end of the program while it waits. The kernel's line editing needs neither.</remarks>
    public static TextReader OpenInput()
    {
        if (OperatingSystem.IsWindows()) return Console.In;
        return IsGiven(Input) ? new StreamReader(Open(Input, FileAccess.Read), Utf8) : TextReader.Null;
    }

    /// <summary>Bytes for whoever reads the output; <see cref="UnreadException"/> once nobody does.</summary>
    public static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        if (!IsGiven(Output)) return new OutputPipe(null);
        var output = Open(Output, FileAccess.Write);
        // A file or a terminal has no reader who could leave; and a file's place is shared with other programs, which only the runtime's own stream heeds.
        return Console.IsOutputRedirected && !output.CanSeek ? new OutputPipe(output) : Console.OpenStandardOutput();
    }

    /// <summary>Sees to it that output which nobody reads ends the program, and that nothing is written into a file that took a closed stream's number.</summary>
    public static void Settle()
    {
        if (OpenOutput() is OutputPipe pipe) Console.SetOut(new StreamWriter(pipe, Utf8) { AutoFlush = true });
        if (!OperatingSystem.IsWindows() && !IsGiven(Errors)) Console.SetError(TextWriter.Null);
    }

    private static FileStream Open(int descriptor, FileAccess access) => new(new SafeFileHandle(descriptor, ownsHandle: false), access, bufferSize: 0);

    /// <summary>Whether a stream was there when the program started. The number of one that was closed is soon taken by something that the runtime opens.</summary>
    private static bool IsGiven(int descriptor)
    {
        const string own = "/proc/self/fdinfo";
        if (!OperatingSystem.IsLinux() || !Directory.Exists(own)) return true;
        try
        {
            string? flags = File.ReadLines($"{own}/{descriptor}").FirstOrDefault(l => l.StartsWith("flags:", StringComparison.Ordinal));
            return flags is null || (Convert.ToInt64(flags["flags:".Length..].Trim(), 8) & CloseOnExec) == 0;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
