namespace Explainer.Tests;

/// <summary>Texts kept as files. <c>UPDATE_GOLDEN=1</c> writes what came out instead of comparing.</summary>
internal static class Golden
{
    /// <param name="path">Relative to the repository's root.</param>
    /// <param name="actual">What came out.</param>
    public static void Matches(string path, string actual)
    {
        string file = Path.Combine(Root(), path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(file, actual);
        Assert.That(actual, Is.EqualTo(File.Exists(file) ? File.ReadAllText(file) : ""), $"{path} is stale; UPDATE_GOLDEN=1 writes it anew.");
    }

    static string Root()
    {
        string? folder = TestContext.CurrentContext.TestDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Explainer.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("Explainer.sln");
    }
}
