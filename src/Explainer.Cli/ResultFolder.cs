using System.Buffers;
using Explainer.Classroom;

namespace Explainer.Cli;

/// <summary>Result files on the disk: named one by one, or in folders and the folders in them. One is read at a time, into the same memory.</summary>
internal static class ResultFolder
{
    private const int Deepest = 32;

    /// <summary>Brings together all that is at some paths, each file once. Hidden files and folders are passed over, unless they are named themselves.</summary>
    /// <exception cref="UsageException">There is nothing at a path.</exception>
    public static void Read(IEnumerable<string> paths, ResultMerge merge, CancellationToken cancel)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (path.Length == 0) throw new UsageException("A path is empty, and names nothing: write . for the folder you are in.");
            if (Directory.Exists(path)) Walk(new(path), path, 0);
            else if (File.Exists(path)) found.TryAdd(RealPath(new FileInfo(path)), path);
            else throw new UsageException($"There is no file or folder '{path}'.");
        }
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        foreach (string path in found.Values.Order(StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            Read(path, merge, ref buffer);
        }
        ArrayPool<byte>.Shared.Return(buffer);

        void Walk(DirectoryInfo folder, string name, int depth)
        {
            if (depth > Deepest || !folders.Add(RealPath(folder))) return;
            FileSystemInfo[] entries;
            try
            {
                entries = folder.GetFileSystemInfos();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                merge.LeaveOut(name, "cannot be looked into: who may read the folder?");
                return;
            }
            foreach (var entry in entries.Where(e => !e.Name.StartsWith('.')))
            {
                string path = Path.Combine(name, entry.Name);
                if (Directory.Exists(path)) Walk(new(path), path, depth + 1);
                else found.TryAdd(RealPath(entry), path);
            }
        }
    }

    /// <summary>Pipes, devices and sockets have no length. They are never opened: opening a pipe would wait for ever.</summary>
    private static void Read(string path, ResultMerge merge, ref byte[] buffer)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
            if (!file.Exists) merge.LeaveOut(path, "is not there: a link that leads nowhere");
            else if (file.Length == 0) merge.LeaveOut(path, "is empty, or no ordinary file");
            else if (file.Length > ResultReader.MostBytes) merge.LeaveOut(path, $"is larger than {ResultReader.MostBytes / 1024 / 1024} MiB, which no result is");
            else
            {
                using var stream = new FileStream(file.FullName, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan });
                merge.Add(path, Bytes(stream, (int)file.Length, ref buffer));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            merge.LeaveOut(path, e is UnauthorizedAccessException ? "may not be read" : "cannot be read");
        }
    }

    private static ReadOnlySpan<byte> Bytes(FileStream stream, int length, ref byte[] buffer)
    {
        if (buffer.Length < length)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = ArrayPool<byte>.Shared.Rent(length);
        }
        return buffer.AsSpan(0, stream.ReadAtLeast(buffer.AsSpan(0, length), length, throwOnEndOfStream: false));
    }

    private static string RealPath(FileSystemInfo entry)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.TrimEndingDirectorySeparator(entry.FullName);
        }
        catch (IOException)
        {
            return entry.FullName; // a link in a circle, which reading will say
        }
    }
}
