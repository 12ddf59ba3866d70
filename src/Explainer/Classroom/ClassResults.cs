using System.Collections.Immutable;

namespace Explainer.Classroom;

/// <summary>The attempts of a class, each once, and what was not counted.</summary>
public sealed class ClassResults
{
    internal ClassResults(ImmutableArray<AttemptRow> attempts, ImmutableArray<QuestionColumn> columns) => (Rows, Columns) = (attempts, columns);

    /// <summary>The earliest first.</summary>
    internal ImmutableArray<AttemptRow> Rows { get; }

    /// <summary>By number.</summary>
    internal ImmutableArray<QuestionColumn> Columns { get; }

    /// <summary>Files that are not counted, by name.</summary>
    public ImmutableArray<LeftOutFile> LeftOut { get; init; } = [];

    /// <summary>Attempts that are counted.</summary>
    public int Attempts => Rows.Length;

    /// <summary>Files that say the same as another.</summary>
    public int Copies { get; init; }

    /// <summary>Files with an earlier state of an attempt.</summary>
    public int Earlier { get; init; }

    /// <summary>Files without a seal, by name, copies included.</summary>
    public ImmutableArray<string> UnsealedFiles { get; init; } = [];

    /// <summary>How many they are.</summary>
    public int Unsealed => UnsealedFiles.Length;

    /// <summary>Attempts that were answered on another version of the content named; 0 where none was. Sealed exercises are not among them: their options are met by what they say.</summary>
    public int OtherVersions { get; init; }

    /// <summary>Attempts at a whole course of which one lesson is counted, and how many there are.</summary>
    public IEnumerable<(TestKey Lesson, int Attempts)> Parts => Rows.Where(r => r.IsPart).CountBy(r => r.Test).Select(p => (p.Key, p.Value));

    /// <summary>What grading sealed exercises had to remark, and in how many files.</summary>
    public ImmutableArray<(string Question, GradingRemark Remark, int Files)> Remarks { get; init; } = [];

    /// <summary>Attempts at some content that were answered on another version of it.</summary>
    public int OtherVersionsOf(NamedContent content) => Rows.Count(content.IsOtherVersion);

    /// <summary>What was played, the most played first.</summary>
    public ImmutableArray<TestKey> Tests => [.. Rows.GroupBy(r => r.Test).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name, StringComparer.Ordinal).Select(g => g.Key)];
}
