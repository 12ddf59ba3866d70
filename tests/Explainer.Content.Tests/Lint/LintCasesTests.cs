namespace Explainer.Content.Tests.Lint;

/// <summary>Each file in Lint/Cases is checked on its own, the linter included; beside it stands what is printed.</summary>
public sealed class LintCasesTests
{
    private static IEnumerable<string> Cases => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "Lint", "Cases"), "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Cases))]
    public void Prints_what_is_weak_in_a_lesson(string file)
    {
        var files = Sample.Files((file, File.ReadAllText(Path.Combine(Golden.Folder, "Lint", "Cases", file))));
        Golden.Compare(CasesTests.Printed(new ContentCheck(files).Check([file])), $"Lint/Cases/{Path.GetFileNameWithoutExtension(file)}.expected.txt");
    }
}
