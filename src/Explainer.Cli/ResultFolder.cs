using System.Buffers;
using System.Collections.Concurrent;
using Explainer.Classroom;
using Explainer.Work;

namespace Explainer.Cli;

/// <summary>Result files on the disk: named one by one, or in folders and the folders in them. A few are read at a time, into the same memory.</summary>
internal static class ResultFolder
{
    private const int Deepest = 32;

    /// <summary>So many files are read side by side, and then taken in their order.</summary>
    private const int Together = 4;

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
        var readers = new ConcurrentBag<ResultReader>();
        foreach (string[] together in found.Values.Order(StringComparer.Ordinal).Chunk(Together))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var (path, reading) in SideBySide.Select([.. together], path => (path, Read(path, readers)))) merge.Add(path, reading);
        }

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
    private static ResultReading Read(string path, ConcurrentBag<ResultReader> readers)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
            if (!file.Exists) return ResultReading.Not("is not there: a link that leads nowhere");
            if (file.Length == 0) return ResultReading.Not("is empty, or no ordinary file");
            if (file.Length > ResultReader.MostBytes) return ResultReading.Not($"is larger than {ResultReader.MostBytes / 1024 / 1024} MiB, which no result is");
            return Read(file, readers);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ResultReading.Not(e is UnauthorizedAccessException ? "may not be read" : "cannot be read");
        }
    }

    private static ResultReading Read(FileInfo file, ConcurrentBag<ResultReader> readers)
    {
        int length = (int)file.Length;
        var reader = readers.TryTake(out var idle) ? idle : new();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            using var stream = new FileStream(file.FullName, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.SequentialScan });
            return reader.Read(buffer.AsSpan(0, stream.ReadAtLeast(buffer.AsSpan(0, length), length, throwOnEndOfStream: false)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            readers.Add(reader);
        }
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
