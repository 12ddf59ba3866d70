using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Explainer.Content.Tests.Guide;

/// <summary>A fenced block of the guide.</summary>
/// <param name="Form">What stands behind the fence: <c>yaml steps</c>.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Line">The line of its fence.</param>
internal sealed record GuideBlock(string Form, string Text, int Line)
{
    public override string ToString() => $"line {Line}: {Form}";
}

/// <summary>The author's guide, taken apart. Its fragments are wrapped into its own first lesson.</summary>
internal static partial class GuideText
{
    public const string File = "../../content/AUTHORING.md";

    private const string FieldsBegin = "<!-- fields: made by the tests from the declarations; UPDATE_GOLDEN=1 writes it anew -->\n";
    private const string FieldsEnd = "<!-- end of fields -->\n";

    public static string Written { get; } = System.IO.File.ReadAllText(Path.Combine(Golden.Folder, File));

    public static ImmutableArray<GuideBlock> Blocks { get; } =
        [.. Fence().Matches(Written).Select(m => new GuideBlock(m.Groups["form"].Value, m.Groups["text"].Value, Written.AsSpan(0, m.Index).Count('\n') + 1))];

    public static GuideBlock Lesson { get; } = Blocks.Single(b => b.Form == "yaml lesson");

    /// <summary>The files that a block stands for.</summary>
    public static MemoryFiles FilesOf(GuideBlock block) => block.Form switch
    {
        "yaml lesson" or "yaml broken" => Sample.Files(("tides.yaml", block.Text)),
        "yaml steps" => Sample.Files(("tides.yaml", Lesson.Text + "\n" + Indented(block.Text))),
        "yaml keys" => Sample.Files(("tides.yaml", TopKey().Matches(block.Text).Aggregate(Lesson.Text, WithEntries))),
        "yaml course" => Sample.Files(("course.yaml", block.Text), ("lessons/tides.yaml", Lesson.Text)),
        _ => throw new ArgumentException($"No file can be made of '{block.Form}'.", nameof(block)),
    };

    public static CheckReport Check(GuideBlock block) => new ContentCheck(FilesOf(block)).Check(["."]);

    /// <summary>The guide with everything that is made for it.</summary>
    public static string Fresh()
    {
        string text = Printed().Replace(Written, m => m.Groups["before"].Value + Told(Blocks.Single(b => b.Form == "yaml broken")) + "```\n");
        int from = text.IndexOf(FieldsBegin, StringComparison.Ordinal) + FieldsBegin.Length;
        return text[..from] + FieldReference.Write() + text[text.IndexOf(FieldsEnd, StringComparison.Ordinal)..];
    }

    private static string Told(GuideBlock block)
    {
        using var writer = new StringWriter();
        var report = Check(block);
        DiagnosticText.Write(writer, report);
        return $"{writer}{report.Summary}\n";
    }

    private static string Indented(string lines) => string.Concat(lines.Split('\n').Select(line => line.Length == 0 ? "\n" : $"  {line}\n"));

    /// <summary>A key's entries added to those that the lesson has.</summary>
    private static string WithEntries(string lesson, Match key)
    {
        string line = $"\n{key.Groups["key"].Value}:\n";
        return lesson.Replace(line, line + key.Groups["entries"].Value, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^```(?<form>.*)\n(?<text>[\s\S]*?)^```$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?<key>[a-z]+):\n(?<entries>( .*\n|\n)+)", RegexOptions.Multiline)]
    private static partial Regex TopKey();

    [GeneratedRegex(@"(?<before>```text printed\n)[\s\S]*?```\n")]
    private static partial Regex Printed();
}
