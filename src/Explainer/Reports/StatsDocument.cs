using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Explainer.Reports;

/// <summary>Item analysis for other programs: <c>explainer-stats/1</c>. Ratios are fractions (−1 to 1), points are points, and what cannot be computed is null. Members are added to it, never renamed or removed.</summary>
/// <param name="Format">Always <c>explainer-stats/1</c>.</param>
/// <param name="Program">Name and version of the program.</param>
/// <param name="Phase"><c>lesson</c>, <c>pretest</c>, <c>posttest</c> or <c>review</c>.</param>
/// <param name="Test">The lesson or course that was played; where there are several, its figures but the number of learners are null and <paramref name="Tests"/> has them.</param>
/// <param name="Tests">Each lesson or course, the most played first.</param>
/// <param name="Questions">One for each question and key version; those with flags first, the worst at the top.</param>
/// <param name="Files">What was handed in.</param>
/// <param name="LeftOut">Files that are not counted.</param>
/// <param name="Unsealed">Files that are counted and have no seal.</param>
/// <param name="Remarks">What else there is to know about the files, in sentences; one of them when texts shown are not those that were answered.</param>
public sealed record StatsDocument(
    string Format, string Program, string Phase, TestDocument Test, ImmutableArray<TestDocument> Tests, ImmutableArray<QuestionDocument> Questions, FilesDocument Files, ImmutableArray<LeftOutFileDocument> LeftOut, ImmutableArray<string> Unsealed, ImmutableArray<string> Remarks)
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "explainer-stats/1";

    /// <summary>The document's text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, StatsDocumentJson.Default.StatsDocument) + "\n";
}

/// <summary>A test: mean, sd and sem in points; <c>further</c>, <c>empty</c> and <c>unfinished</c> count attempts that are not analysed, without an answer, and left before the end.</summary>
public sealed record TestDocument(
    int Learners, double? Mean, double? Sd, double? Alpha, double? Sem, string? Course, string? Lesson, double? Max, double? Median, double? Skewness, double? Kurtosis,
    int AlphaLearners, int AlphaQuestions, int Unfinished, int Further, int Empty, int Nameless, CertaintyFigures Certainty);

/// <summary>Certainty against correctness: how many answers were rated and how many of them right, and the mean of both.</summary>
public sealed record CertaintyFigures(int Rated, int Right, double? MeanCertainty, double? Accuracy, double? Bias);

/// <summary>A question. <c>responses</c> are the learners who came to it, those who passed it over (<c>omitted</c>) and said that they do not know included.</summary>
public sealed record QuestionDocument(
    string Question, string KeyVersion, string Type, int Responses, int Omitted, int DontKnow, double? Facility, double? Discrimination, double? UpperLower27, double? DiscriminativeEfficiency,
    ImmutableArray<string> Flags, ImmutableArray<OptionDocument> Options, ImmutableArray<string> FlagKinds, string Course, string? Lesson, string Phase, string? Stem, bool? OlderKey, bool Small, int NotReached,
    double? Max, double? Sd, double? ItemTotal, double? Upper27, double? Lower27, long? MedianMs, CertaintyFigures Certainty);

/// <summary>A possible answer: <c>meanRest</c> is the mean score, in points, that those who gave it have in the other questions.</summary>
public sealed record OptionDocument(string Option, int Count, double? Share, double? MeanRest, bool Key, string? Text, double? RestCorrelation, double? Upper27, double? Lower27);

/// <summary>How many attempts are counted, and files that say the same as another, hold an earlier state of an attempt, have no seal, or were answered on another version of the content.</summary>
public sealed record FilesDocument(int Attempts, int Copies, int Earlier, int Unsealed, int LeftOut, int OtherVersions);

/// <summary>A file that is not counted, and a sentence why.</summary>
public sealed record LeftOutFileDocument(string File, string Why);

[JsonSerializable(typeof(StatsDocument))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
internal sealed partial class StatsDocumentJson : JsonSerializerContext;
