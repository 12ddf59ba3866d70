namespace Explainer.Architecture.Tests;

/// <summary>A file of the repository: its path from the root, with slashes, and its text.</summary>
public sealed record SourceFile(string Path, string Text)
{
    public string[] Lines => Text.Split('\n');

    public bool IsIn(params ReadOnlySpan<string> folders)
    {
        foreach (string folder in folders)
            if (Path.StartsWith(folder, StringComparison.Ordinal)) return true;
        return false;
    }
}

/// <summary>A breach of a rule, as an editor can jump to it.</summary>
public sealed record Finding(SourceFile File, int Line, string Says)
{
    public override string ToString() => $"{File.Path}:{Line}: {Says}";
}

/// <summary>The repository as it lies on the disk, without what builds leave behind.</summary>
internal static class SourceTree
{
    private static readonly string[] Left = ["bin", "obj", "artifacts", "TestResults"];

    public static string Root { get; } = FindRoot(TestContext.CurrentContext.TestDirectory);

    public static IReadOnlyList<SourceFile> Files { get; } = [.. new[] { "src", "tests", "content" }.SelectMany(Under), .. At("README.md")];

    public static IEnumerable<SourceFile> Code => Files.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<SourceFile> Projects => Files.Where(f => f.Path.EndsWith(".csproj", StringComparison.Ordinal));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Explainer.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new FileNotFoundException("No Explainer.sln above the tests."));

    private static IEnumerable<SourceFile> Under(string folder)
    {
        string whole = Path.Combine(Root, folder);
        if (!Directory.Exists(whole)) return [];
        var here = Directory.GetFiles(whole).SelectMany(file => At(Path.GetRelativePath(Root, file)));
        var below = Directory.GetDirectories(whole).Where(d => !Left.Contains(Path.GetFileName(d))).SelectMany(d => Under(Path.GetRelativePath(Root, d)));
        return here.Concat(below);
    }

    private static IEnumerable<SourceFile> At(string path)
    {
        if (!File.Exists(Path.Combine(Root, path))) yield break;
        string text = File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");
        if (!text.Contains('\0', StringComparison.Ordinal)) yield return new(path.Replace('\\', '/'), text);
    }
}
