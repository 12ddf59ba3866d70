namespace Explainer.Content.Tests;

/// <summary>Each file in Cases is read on its own, each folder there as a course; beside it stands what is printed. What the linter says has its own cases.</summary>
public sealed class CasesTests
{
    private static IEnumerable<string> Cases => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "Cases"), "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Courses => Directory.EnumerateDirectories(Path.Combine(Golden.Folder, "Cases")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Cases))]
    public void Prints_what_is_wrong_with_a_lesson(string file)
    {
        var files = new MemoryFiles([KeyValuePair.Create(file, (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(Golden.Folder, "Cases", file)))]);
        Golden.Compare(Printed(new ContentCheck(files) { Lints = false }.Check([file])), $"Cases/{Path.GetFileNameWithoutExtension(file)}.expected.txt");
    }

    [TestCaseSource(nameof(Courses))]
    public void Prints_what_is_wrong_with_a_course(string course)
    {
        string folder = Path.Combine(Golden.Folder, "Cases", course);
        var files = new MemoryFiles(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".txt", StringComparison.Ordinal))
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(folder, f), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
        Golden.Compare(Printed(new ContentCheck(files) { Lints = false }.Check(["."])), $"Cases/{course}/expected.txt");
    }

    internal static string Printed(CheckReport report)
    {
        using var writer = new StringWriter();
        DiagnosticText.Write(writer, report);
        writer.Write(report.Summary + "\n");
        return writer.ToString();
    }
}
