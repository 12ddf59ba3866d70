using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Questions;

/// <summary>A question type as far as it is known: by its record, its format or its sample.</summary>
/// <param name="Name">As authors write it.</param>
/// <param name="Shape">How it is written; null when no format in the table reads it.</param>
/// <param name="Interaction">How its sample is answered; null without a sample.</param>
internal sealed record KnownType(string Name, Shape? Shape, string? Interaction)
{
    /// <summary><c>ShortAnswer</c> for <c>short-answer</c>.</summary>
    public string Word => string.Concat(Name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}

/// <summary>One column of the table: something that every type must have.</summary>
/// <param name="Name">What it is.</param>
/// <param name="File">Where it belongs.</param>
/// <param name="IsThere">Whether it is there.</param>
internal sealed record TypeCell(string Name, Func<KnownType, string> File, Func<KnownType, Repository, bool> IsThere)
{
    public override string ToString() => Name;
}

/// <summary>Files of the repository by path, with their texts.</summary>
internal sealed record Repository(ImmutableSortedDictionary<string, string> Files)
{
    public bool Has(string path, string words) => Files.TryGetValue(path, out string? text) && text.Contains(words, StringComparison.Ordinal);
}

/// <summary>Types × what each must have. A gap names the file that is missing or lacks it.</summary>
internal static class TypeTable
{
    private const string Records = "src/Explainer/Questions", Formats = "src/Explainer.Content/Questions", Faces = "src/Explainer.Ui";
    private const string RecordTests = "tests/Explainer.Tests/Questions", FormatTests = "tests/Explainer.Content.Tests";

    public static ImmutableArray<TypeCell> Cells { get; } =
    [
        new("question record", t => $"{Records}/{t.Word}Question.cs", (t, r) => r.Has($"{Records}/{t.Word}Question.cs", $"record {t.Word}Question(")),
        new("YAML format", t => $"{Formats}/{t.Word}Format.cs", (t, r) => r.Has($"{Formats}/{t.Word}Format.cs", $"class {t.Word}Format")),
        new("line in the table", _ => $"{Formats}/QuestionFormat.cs", (t, r) => t.Shape is not null && r.Has($"{Formats}/QuestionFormat.cs", $"new {t.Word}Format()")),
        new("docs on every key", t => $"{Formats}/{t.Word}Format.cs", (t, _) => t.Shape is not null && Fields(t.Shape).All(f => f.Doc.EndsWith('.'))),
        new("sample", _ => $"{RecordTests}/Samples.cs", (t, r) => t.Interaction is not null && r.Has($"{RecordTests}/Samples.cs", $"new {t.Word}Question(")),
        new("grading test", t => $"{RecordTests}/{t.Word}QuestionTests.cs", GradingIsTested),
        new("pinned key version", _ => $"{RecordTests}/KeyVersionTests.cs", (t, r) => r.Has($"{RecordTests}/KeyVersionTests.cs", $"\"{t.Name} ")),
        new("edits and the key version", _ => $"{FormatTests}/Questions/KeyVersionTests.cs", (t, r) => r.Has($"{FormatTests}/Questions/KeyVersionTests.cs", $"\"type: {t.Name}\\n")),
        new("right response", _ => $"{FormatTests}/Questions/RightResponse.cs", (t, r) => r.Has($"{FormatTests}/Questions/RightResponse.cs", $"{t.Word}Question ")),
        new("sound case", t => $"{FormatTests}/Cases/question-{t.Name}.yaml", (t, r) => Case(t, r, printsProblems: false)),
        new("case with mistakes", t => $"{FormatTests}/Cases/question-{t.Name}-mistakes.yaml", (t, r) => Case(t, r, printsProblems: true)),
        new("plain prompt", _ => $"{Faces}/Plain/PromptLines.cs", (t, r) => HasArm(t, r, $"{Faces}/Plain/PromptLines.cs")),
        new("plain reader", _ => $"{Faces}/Plain/ResponseReader.cs", (t, r) => HasArm(t, r, $"{Faces}/Plain/ResponseReader.cs")),
        new("full-screen prompt", _ => $"{Faces}/FullScreen/Prompts/PromptView.cs", (t, r) => HasArm(t, r, $"{Faces}/FullScreen/Prompts/PromptView.cs")),
        new("place in the tour", _ => "content/tour/tour.yaml", (t, r) => r.Has("content/tour/tour.yaml", $"type: {t.Name}\n")),
    ];

    /// <summary>What a type lacks, one sentence each.</summary>
    public static IEnumerable<string> Gaps(KnownType type, Repository repository) => Cells.Select(cell => Gap(cell, type, repository)).OfType<string>();

    /// <summary>The sentence on one cell; null when nothing is missing there.</summary>
    public static string? Gap(TypeCell cell, KnownType type, Repository repository)
    {
        if (cell.IsThere(type, repository)) return null;
        string file = cell.File(type);
        return $"{type.Name} has no {cell.Name}: {(repository.Files.ContainsKey(file) ? $"add it to {file}" : $"{file} is missing")}.";
    }

    /// <summary>All keys of a shape, those of the shapes within it included.</summary>
    public static IEnumerable<Field> Fields(Shape shape) => shape.Fields.SelectMany(f => Shapes(f.Kind).SelectMany(Fields).Prepend(f));

    private static IEnumerable<Shape> Shapes(FieldKind kind) => kind switch
    {
        BlockKind block => [block.Shape],
        ListKind list => Shapes(list.Of),
        MapKind map => Shapes(map.Of),
        AnyKind any => any.Kinds.SelectMany(Shapes),
        VariantKind variant => variant.All,
        _ => [],
    };

    /// <summary>A test file of its own, or one for several types, or an arm of the scoring oracle.</summary>
    private static bool GradingIsTested(KnownType type, Repository repository) => repository.Files.Any(f =>
        f.Key == $"{RecordTests}/{type.Word}QuestionTests.cs"
        || (f.Key.StartsWith(RecordTests, StringComparison.Ordinal) && (f.Key.EndsWith("QuestionTests.cs", StringComparison.Ordinal) || f.Key.EndsWith("OracleQuestion.cs", StringComparison.Ordinal)) && f.Value.Contains($"{type.Word}Question", StringComparison.Ordinal)));

    private static bool Case(KnownType type, Repository repository, bool printsProblems) => repository.Files.Any(f =>
        f.Key.StartsWith($"{FormatTests}/Cases/", StringComparison.Ordinal) && Regex.IsMatch(f.Value, $@"\btype: {type.Name}[,\s]")
        && repository.Files.TryGetValue(Path.ChangeExtension(f.Key, ".expected.txt"), out string? printed) && printed.StartsWith("No problems", StringComparison.Ordinal) != printsProblems);

    /// <summary>Without a sample nobody knows the interaction: then the sample is what is missing.</summary>
    private static bool HasArm(KnownType type, Repository repository, string file) => type.Interaction is not { } interaction
        || (repository.Files.TryGetValue(file, out string? text) && Regex.IsMatch(text, $@"^[^=\n]*\b{interaction}\b[^=\n]*=> ", RegexOptions.Multiline));
}
