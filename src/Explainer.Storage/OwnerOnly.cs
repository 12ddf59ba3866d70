namespace Explainer.Storage;

/// <summary>Files and folders that nobody but their owner can read.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnersFile | UnixFileMode.UserExecute;

    /// <summary>Makes a folder with all that lead to it; one that is there already is left as it is.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, OwnersFolder);
    }

    /// <summary>Makes an empty file.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="mode">What to do when there is one already.</param>
    public static void MakeFile(string path, FileMode mode = FileMode.CreateNew)
    {
        var made = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) made.UnixCreateMode = OwnersFile;
        new FileStream(path, made).Dispose();
    }
}
