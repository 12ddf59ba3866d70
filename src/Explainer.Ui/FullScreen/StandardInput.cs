using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Explainer.Ui.FullScreen;

/// <summary>Waits until there is something to read at the standard input, or until it is told to wait no more.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed partial class StandardInput : IDisposable
{
    private const short Readable = 1;
    private const int ForEver = -1;

    private readonly Lock gate = new();
    private readonly int[] pipe = [-1, -1];
    private volatile bool isReleased;

    public StandardInput()
    {
        // Without a pipe nobody could end the waiting.
        if (MakePipe(pipe) != 0) isReleased = true;
    }

    public void Wait()
    {
        if (isReleased) return;
        Waited[] both = [new() { Descriptor = 0, Events = Readable }, new() { Descriptor = pipe[0], Events = Readable }];
        _ = Poll(both, (nuint)both.Length, ForEver);
    }

    public void Release()
    {
        lock (gate)
        {
            if (isReleased) return;
            isReleased = true;
            _ = Write(pipe[1], [0], 1);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isReleased = true;
            foreach (int end in pipe)
                if (end >= 0) _ = Close(end);
            (pipe[0], pipe[1]) = (-1, -1);
        }
    }

    [LibraryImport("libc", EntryPoint = "pipe")]
    private static partial int MakePipe([Out] int[] ends);

    [LibraryImport("libc", EntryPoint = "poll")]
    private static partial int Poll([In, Out] Waited[] these, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int descriptor, byte[] bytes, nint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);

    [StructLayout(LayoutKind.Sequential)]
    private struct Waited
    {
        public int Descriptor;
        public short Events;
        public short Happened;
    }
}
