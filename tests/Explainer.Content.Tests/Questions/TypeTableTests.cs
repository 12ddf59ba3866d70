using System.Collections.Immutable;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Explainer.Tests.Questions;

namespace Explainer.Content.Tests.Questions;

/// <summary>Every type has everything; what it lacks is named by its file.</summary>
public sealed class TypeTableTests
{
    private static readonly Repository Here = Read();

    private static readonly KnownType Complete = new("true-false", Shape("Whether it is true."), "Choose");

    private static ImmutableArray<KnownType> Types { get; } =
    [
        .. RecordNames.Concat(QuestionFormat.All.Select(f => f.Type.Name)).Concat(Samples.All.Select(s => s.Question.Type.Name)).Distinct().Select(name => new KnownType(
            name, QuestionFormat.All.FirstOrDefault(f => f.Type.Name == name)?.Shape, Samples.All.FirstOrDefault(s => s.Question.Type.Name == name)?.Question.Interaction.GetType().Name)),
    ];

    /// <remarks>A sealed question is of the type that was sealed, and nobody writes one.</remarks>
    private static IEnumerable<string> RecordNames =>
        typeof(Question).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Question)) && !t.IsAbstract && t != typeof(SealedQuestion)).Select(t => ((QuestionType)t.GetProperty("TypeName")!.GetValue(null)!).Name);

    private static IEnumerable<TestCaseData> Table => Types.SelectMany(type => TypeTable.Cells.Select(cell => new TestCaseData(type, cell).SetArgDisplayNames(type.Name, cell.Name)));

    [TestCaseSource(nameof(Table))]
    public void Every_type_has_everything(object type, object cell) => Assert.That(TypeTable.Gap((TypeCell)cell, (KnownType)type, Here), Is.Null);

    [Test]
    public void A_type_that_has_everything_lacks_nothing() => Assert.That(TypeTable.Gaps(Complete, Here), Is.Empty);

    [TestCase("src/Explainer/Questions/TrueFalseQuestion.cs", "question record")]
    [TestCase("src/Explainer.Content/Questions/TrueFalseFormat.cs", "YAML format")]
    [TestCase("src/Explainer.Content/Questions/QuestionFormat.cs", "line in the table")]
    [TestCase("tests/Explainer.Tests/Questions/Samples.cs", "sample")]
    [TestCase("tests/Explainer.Tests/Questions/KeyVersionTests.cs", "pinned key version")]
    [TestCase("tests/Explainer.Content.Tests/Questions/KeyVersionTests.cs", "edits and the key version")]
    [TestCase("tests/Explainer.Content.Tests/Questions/RightResponse.cs", "right response")]
    [TestCase("src/Explainer.Ui/Plain/PromptLines.cs", "plain prompt")]
    [TestCase("src/Explainer.Ui/Plain/ResponseReader.cs", "plain reader")]
    [TestCase("src/Explainer.Ui/FullScreen/Prompts/PromptView.cs", "full-screen prompt")]
    [TestCase("content/tour/tour.yaml", "place in the tour")]
    public void A_missing_file_is_named(string file, string cell) =>
        Assert.That(TypeTable.Gaps(Complete, Here with { Files = Here.Files.Remove(file) }), Is.EqualTo(new[] { $"true-false has no {cell}: {file} is missing." }));

    [TestCase("src/Explainer.Ui/FullScreen/Prompts/PromptView.cs", "Choose choose", "full-screen prompt")]
    [TestCase("content/tour/tour.yaml", "type: true-false", "place in the tour")]
    public void A_file_that_lacks_the_type_is_named(string file, string words, string cell) => Assert.That(
        TypeTable.Gaps(Complete, Here with { Files = Here.Files.SetItem(file, Here.Files[file].Replace(words, "", StringComparison.Ordinal)) }),
        Is.EqualTo(new[] { $"true-false has no {cell}: add it to {file}." }));

    [Test]
    public void A_key_without_docs_is_found() => Assert.That(
        TypeTable.Gaps(Complete with { Shape = Shape("") }, Here), Is.EqualTo(new[] { "true-false has no docs on every key: add it to src/Explainer.Content/Questions/TrueFalseFormat.cs." }));

    [Test]
    public void A_type_that_nobody_has_written_lacks_everything()
    {
        var gaps = TypeTable.Gaps(new("never-written", null, "Wave"), Here).ToArray();
        Assert.That(gaps, Has.Length.EqualTo(TypeTable.Cells.Length));
        Assert.That(gaps, Does.Contain("never-written has no grading test: tests/Explainer.Tests/Questions/NeverWrittenQuestionTests.cs is missing."));
        Assert.That(gaps, Does.Contain("never-written has no case with mistakes: tests/Explainer.Content.Tests/Cases/question-never-written-mistakes.yaml is missing."));
        Assert.That(gaps, Does.Contain("never-written has no plain reader: add it to src/Explainer.Ui/Plain/ResponseReader.cs."));
    }

    [Test]
    public void A_face_is_not_asked_for_before_there_is_a_sample() =>
        Assert.That(TypeTable.Gaps(Complete with { Interaction = null }, Here), Is.EqualTo(new[] { "true-false has no sample: add it to tests/Explainer.Tests/Questions/Samples.cs." }));

    private static Shape Shape(string doc) => new("a", "b.", new Field("list", FieldKind.List(FieldKind.AnyOf(FieldKind.Text, FieldKind.Block(new Shape("c", "d.", new Field("answer", FieldKind.Flag, doc))))), "Several."));

    private static Repository Read()
    {
        string root = Path.GetFullPath(Path.Combine(Golden.Folder, "../.."));
        string[] folders = ["src", "tests/Explainer.Tests/Questions", "tests/Explainer.Content.Tests", "content/tour"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));
        return new(files.ToImmutableSortedDictionary(file => file, file => File.ReadAllText(Path.Combine(root, file)).ReplaceLineEndings("\n"), StringComparer.Ordinal));
    }
}
