using System.Collections.Immutable;
using System.Globalization;
using Explainer.Classroom;

namespace Explainer.Reports;

/// <summary>What there is to know about the files a class handed in, in sentences.</summary>
public static class ResultRemarks
{
    private const int MostNamed = 5;

    /// <summary>Of all that is counted.</summary>
    public static IEnumerable<string> Of(ClassResults results)
    {
        if (results.Copies > 0) yield return $"{Count(results.Copies, "file says", "files say")} the same as another and {(results.Copies == 1 ? "is" : "are")} counted once.";
        if (results.Earlier > 0) yield return $"{Count(results.Earlier, "file holds", "files hold")} an earlier state of an attempt; the later one is counted.";
        if (results.Unsealed > 0) yield return $"{Count(results.Unsealed, "file has", "files have")} no seal, as older versions wrote them: that nobody changed {(results.Unsealed == 1 ? "it" : "them")} cannot be told: {Named(results.UnsealedFiles)}.";
        foreach (var (lesson, attempts) in results.Parts)
            yield return $"{Count(attempts, "file is", "files are")} of the whole course '{lesson.Course}': what {(attempts == 1 ? "it says" : "they say")} of '{lesson.Lesson}' is counted, and the rest is not.";
        foreach (var (question, remark, files) in results.Remarks)
            yield return remark switch
            {
                GradingRemark.Reworded => $"The question '{question}' shows something else now than when the exercise was packed; it was graded by its present key.",
                GradingRemark.NotThere => $"The question '{question}' is not in the content given: {Count(files, "answer", "answers")} to it could not be graded and {(files == 1 ? "is" : "are")} not counted.",
                _ => $"{Count(files, "answer", "answers")} to the question '{question}' {(files == 1 ? "names" : "name")} options that it does not have any more, could not be graded and {(files == 1 ? "is" : "are")} not counted.",
            };
    }

    /// <summary>The same where texts of questions and options are shown beside the answers: these are of the content as it stands.</summary>
    public static IEnumerable<string> WithTexts(ClassResults results) =>
        results.OtherVersions == 0 ? Of(results)
        : Of(results).Prepend($"{Count(results.OtherVersions, "file was", "files were")} answered on another version of the content: the texts shown are today's; ids and counts are what was answered.");

    private static string Named(ImmutableArray<string> files) =>
        files.Length > MostNamed ? $"{string.Join(", ", files.Take(MostNamed))} and {(files.Length - MostNamed).ToString(CultureInfo.InvariantCulture)} more" : string.Join(", ", files);

    private static string Count(int n, string one, string many) => $"{n.ToString(CultureInfo.InvariantCulture)} {(n == 1 ? one : many)}";
}
