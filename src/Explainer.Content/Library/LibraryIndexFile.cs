using System.Security.Cryptography;
using System.Text.Json;
using Explainer.Content.Library;

namespace Explainer.Content;

/// <summary>Where the index of the library is kept. It may be lost at any time: whatever is doubtful about it is taken as if it were not there.</summary>
/// <param name="path">Its file; null keeps none.</param>
/// <param name="program">The program that writes it; what another one wrote is not read.</param>
public sealed class LibraryIndexFile(string? path, string program)
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The index; null when there is none, or it is damaged, another program's, or made later than now.</summary>
    internal LibraryIndex? Read(DateTimeOffset now)
    {
        try
        {
            byte[] bytes = path is null ? [] : File.ReadAllBytes(path);
            if (bytes.Length <= SHA256.HashSizeInBytes || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))) return null;
            var kept = JsonSerializer.Deserialize(bytes.AsSpan(SHA256.HashSizeInBytes), LibraryIndexJson.Default.KeptIndex);
            return kept is not null && kept.Program == program && kept.At <= now ? kept.ToIndex() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps it whole or not at all; a folder that cannot be written to keeps none.</summary>
    internal void Write(LibraryIndex index, DateTimeOffset now)
    {
        if (path is null) return;
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(KeptIndex.Of(index, program, now), LibraryIndexJson.Default.KeptIndex);
        try
        {
            MakeFolder(Path.GetDirectoryName(path)!);
            string temporary = $"{path}.{Path.GetRandomFileName()}";
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerFile;
            using (var file = new FileStream(temporary, options))
            {
                file.Write(SHA256.HashData(json));
                file.Write(json);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The library works without.
        }
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, OwnerFile | UnixFileMode.UserExecute);
    }
}
