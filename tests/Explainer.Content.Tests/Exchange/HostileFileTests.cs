using System.Text;
using CsCheck;
using Explainer.Diagnostics;

namespace Explainer.Content.Tests.Exchange;

/// <summary>Whatever a foreign file holds, there is a sentence with a place, or lessons that pass the check.</summary>
public sealed class HostileFileTests
{
    private static IEnumerable<ImportFormat> Formats => ImportFormat.All;

    private static readonly (string Name, Func<byte[]> Bytes)[] Hostile =
    [
        ("nothing", () => []),
        ("a byte order mark alone", () => [0xEF, 0xBB, 0xBF]),
        ("zero bytes", () => new byte[1000]),
        ("no UTF-8", () => [.. "Q {T"u8, 0xFF, 0xFE, (byte)'}']),
        ("UTF-16", () => Encoding.Unicode.GetBytes("Q {T}")),
        ("a zip", () => [0x50, 0x4B, 3, 4, 0, 0, 0xFF]),
        ("one line of a megabyte", () => Encoding.UTF8.GetBytes(new string('x', 1_000_000) + " {T}")),
        ("a megabyte of braces", () => Encoding.UTF8.GetBytes(new string('{', 1_000_000))),
        ("a megabyte of backslashes", () => Encoding.UTF8.GetBytes(new string('\\', 1_000_000))),
        ("a megabyte of colons", () => Encoding.UTF8.GetBytes(new string(':', 1_000_000))),
        ("a megabyte of signs", () => Encoding.UTF8.GetBytes("Q {" + string.Concat(Enumerable.Repeat("=a~", 300_000)) + "}")),
        ("brackets nested deeply", () => Encoding.UTF8.GetBytes("[markdown]" + new string('[', 10_000) + new string('>', 10_000) + " {T}")),
        ("elements nested deeply", () => Encoding.UTF8.GetBytes("[html]" + string.Concat(Enumerable.Repeat("<div><ul><li>", 3_000)) + " {T}")),
        ("escape sequences", () => Encoding.UTF8.GetBytes("::\u001b]0;owned\u0007::\u001b[2J Q\u202E {=\u001b[31m a ~\u0085b}")),
        ("only line ends", () => Encoding.UTF8.GetBytes(new string('\n', 100_000) + new string('\r', 100_000))),
        ("a million comments", () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("// [tag:a\n", 100_000)))),
    ];

    [Test]
    public void Nothing_hostile_breaks_an_import([ValueSource(nameof(Formats))] ImportFormat format, [Range(0, 15)] int which) => Assert.That(() => Import(format, Hostile[which].Bytes()), Throws.Nothing, Hostile[which].Name);

    [TestCase("gift")]
    [TestCase("aiken")]
    public void Ten_thousand_questions_become_lessons_that_can_be_checked(string name)
    {
        string one = name == "gift" ? "Q%? {=a ~b}\n\n" : "Q%?\nA) a\nB) b\nANSWER: A\n\n";
        var import = ImportFormat.All.First(f => f.Name == name).Read(new("many", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 10_000).Select(i => one.Replace("%", $"{i}", StringComparison.Ordinal))))));
        var files = LessonFiles.Of(import, "Many");
        var report = new ContentCheck(new MemoryFiles(files.Select(f => KeyValuePair.Create(f.Name, f.Bytes)))) { Lints = false }.Check(["course.yaml"]);
        Assert.That((report.Lessons, report.Questions, report.Errors), Is.EqualTo((10, 10_000, 0)));
    }

    [Test]
    public void Any_text_is_read_or_refused() => Gen.Select(Gen.OneOf(ImportFormat.All.ToArray()), Gen.String[Gen.Char["ab {}=~#:\\\n->%.1[]<>*AB)ANSWER:$/"], 0, 60]).Sample(
        pair => Import(pair.Item1, Encoding.UTF8.GetBytes(pair.Item2)),
        iter: 3000);

    /// <summary>Reads, writes and checks; a lesson with errors fails, unless they are told of at the import.</summary>
    private static void Import(ImportFormat format, byte[] bytes)
    {
        var import = format.Read(new("hostile", bytes));
        if (import.Lessons.IsEmpty) Assert.That(import.Diagnostics.Select(d => d.Rule.Severity), Has.Some.EqualTo(Severity.Error));
        Assert.That(import.Diagnostics.All(d => d.Span.Line > 0 && d.Message == SafeText.Clean(d.Message)), Is.True);
        var files = LessonFiles.Of(import, "Hostile");
        var report = new ContentCheck(new MemoryFiles(files.Select(f => KeyValuePair.Create(f.Name, f.Bytes)))) { Lints = false }.Check(files.Select(f => f.Name));
        string[] errors = [.. report.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).Select(d => $"{d}")];
        if (errors.Length > 0) throw new AssertionException(string.Join('\n', errors.Take(3)) + "\n" + Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 500))));
    }
}
