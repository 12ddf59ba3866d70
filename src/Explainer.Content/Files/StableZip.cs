using System.IO.Compression;

namespace Explainer.Content.Files;

/// <summary>Zip archives that say nothing of when they were made: the same files give the same bytes.</summary>
internal static class StableZip
{
    /// <summary>The earliest moment that a zip can say.</summary>
    private static DateTimeOffset Epoch { get; } = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The archive of some files, in the order given.</summary>
    /// <param name="files">Names with <c>/</c>, and contents.</param>
    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                using var content = entry.Open();
                content.Write(bytes);
            }
        return whole.ToArray();
    }
}
