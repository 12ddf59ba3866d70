using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Tests;

/// <summary>Lessons and courses to test with.</summary>
internal static class Sample
{
    public static string Everything { get; } = File.ReadAllText(Path.Combine(Golden.Folder, "Cases", "everything.yaml"));

    public static MemoryFiles Sound { get; } = Folder("Cases/sound");

    public static MemoryFiles Folder(string folder)
    {
        string full = Path.Combine(Golden.Folder, folder);
        return new(Directory.EnumerateFiles(full, "*.yaml", SearchOption.AllDirectories)
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(full, f), (ReadOnlyMemory<byte>)File.ReadAllBytes(f))));
    }

    public static MemoryFiles Files(params (string Path, string Text)[] files) => new(files.Select(f => KeyValuePair.Create(f.Path, f.Text)));

    /// <summary>What reading says about a lesson, without the linter.</summary>
    public static CheckReport Check(string text) => new ContentCheck(Files(("lesson.yaml", text))) { Lints = false }.Check(["lesson.yaml"]);

    /// <summary>What a check says about a lesson, the linter included.</summary>
    public static CheckReport Lint(string text) => new ContentCheck(Files(("lesson.yaml", text))).Check(["lesson.yaml"]);

    public static Lesson Lesson(string text) => new ContentReader(Files(("lesson.yaml", text))).ReadLesson("lesson.yaml").Value!;

    /// <summary>The question of these lines.</summary>
    public static T Question<T>(string lines) where T : Question => (T)Lesson(WithQuestion(lines)).Questions.Single();

    /// <summary>A lesson with one question of these lines.</summary>
    public static string WithQuestion(string lines) =>
        $"lesson: x\ntitle: x\nsteps:\n  - question: q\n    {lines.ReplaceLineEndings("\n").Trim().Replace("\n", "\n    ", StringComparison.Ordinal)}\n";
}
