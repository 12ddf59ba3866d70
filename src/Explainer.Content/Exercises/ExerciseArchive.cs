using System.IO.Compression;
using System.Text.RegularExpressions;
using Explainer.Diagnostics;

namespace Explainer.Content.Exercises;

/// <summary>The files in an exercise: a zip archive, read in memory and never unpacked to a disk, so that no name in it can lead anywhere.</summary>
internal static partial class ExerciseArchive
{
    /// <summary>The largest file that is looked at, in bytes.</summary>
    public const int Largest = 8 * 1024 * 1024;

    /// <summary>What all its files may unpack to, in bytes, whatever it says of itself.</summary>
    public const int LargestUnpacked = 64 * 1024 * 1024;

    /// <summary>One manifest, and a file for each lesson.</summary>
    public const int MostFiles = 2000;

    private const int LinkMode = 0xA000, ModeMask = 0xF000, ModeShift = 16;

    private static ReadOnlySpan<byte> Signature => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> FileHeader => "PK\u0001\u0002"u8;

    /// <summary>Whether these bytes begin as a zip archive does.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <exception cref="DamagedExerciseException">It is no archive, or not one that the program writes.</exception>
    public static Dictionary<string, byte[]> Read(ReadOnlyMemory<byte> bytes)
    {
        if (!IsOne(bytes.Span)) throw new DamagedExerciseException("is no packed exercise");
        // Each file in an archive has such a header: an archive of headers alone is told before any is taken in.
        if (bytes.Span.Count(FileHeader) > MostFiles) throw new DamagedExerciseException("holds more files than an exercise has");
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return Files(archive);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new DamagedExerciseException("is cut short or damaged; ask for it anew");
        }
    }

    private static Dictionary<string, byte[]> Files(ZipArchive archive)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries) Expect(entry);
        if (archive.Entries.Sum(e => e.Length) > LargestUnpacked) throw TooLarge();
        foreach (var entry in archive.Entries)
            if (!files.TryAdd(entry.FullName, Unpacked(entry))) throw new DamagedExerciseException($"holds '{entry.FullName}' twice");
        return files;
    }

    private static void Expect(ZipArchiveEntry entry)
    {
        if (!OwnName().IsMatch(entry.FullName)) throw new DamagedExerciseException($"holds '{Shown(entry.FullName)}', which has no place in an exercise");
        if (((entry.ExternalAttributes >> ModeShift) & ModeMask) == LinkMode) throw new DamagedExerciseException($"holds a link, '{entry.FullName}', where a file belongs");
        if (entry.IsEncrypted) throw new DamagedExerciseException("is encrypted, which an exercise never is");
        if (entry.Length is < 0 or > LargestUnpacked) throw TooLarge();
    }

    /// <summary>As many bytes as were announced, not one more.</summary>
    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        byte[] bytes = new byte[entry.Length];
        int read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length && content.ReadByte() < 0 ? bytes : throw new InvalidDataException();
    }

    private static DamagedExerciseException TooLarge() => new($"unpacks to more than {LargestUnpacked / 1024 / 1024} MB");

    private static string Shown(string name)
    {
        string line = SafeText.Line(name);
        return line.Length <= 60 ? line : $"{line[..60]}…";
    }

    [GeneratedRegex(@"\A(exercise\.json|prepost\.json|lessons/[1-9][0-9]{0,3}\.json)\z")]
    private static partial Regex OwnName();
}
