using System.Runtime.CompilerServices;

namespace Explainer.Content.Tests;

/// <summary>Compares with a file beside the tests; UPDATE_GOLDEN=1 writes it.</summary>
internal static class Golden
{
    public static string Folder { get; } = Path.GetDirectoryName(Here())!;

    public static void Compare(string actual, string file)
    {
        string path = Path.Combine(Folder, file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        string expected = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.That(actual, Is.EqualTo(expected), file);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
