using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>What was answered, part by part: an option each, a pair each, an order as a whole, a text as typed.</summary>
internal static class AnswerParts
{
    /// <summary>Stands for answers that were too many to be kept one by one.</summary>
    public const string Others = "(other answers)";

    /// <summary>So many are told of one question, those given most often.</summary>
    private const int Most = 20;

    /// <summary>The answers of a question, the most frequent first.</summary>
    /// <param name="column">All different answers.</param>
    /// <param name="given">One a person: the number of the answer.</param>
    /// <param name="rest">Points in the rest of the test, in the same order.</param>
    /// <param name="groups">Of the totals, in the same order.</param>
    public static ImmutableArray<OptionAnalysis> Of(QuestionColumn column, ReadOnlySpan<ushort> given, double[] rest, ExtremeGroups groups)
    {
        int[] counts = new int[column.Answers.Count];
        foreach (ushort answer in given) counts[answer]++;
        var parts = new Dictionary<string, (int Count, bool IsKey)>(StringComparer.Ordinal);
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            foreach (string part in Of(column, column.Answers[i]))
            {
                var (count, isKey) = parts.GetValueOrDefault(part);
                parts[part] = (count + counts[i], isKey || column.Answers[i] is { Verdict: Verdict.Correct, IsOther: false });
            }
        }
        double[] chosen = new double[given.Length];
        var options = ImmutableArray.CreateBuilder<OptionAnalysis>();
        foreach (var (part, (_, isKey)) in parts.OrderByDescending(p => p.Value.Count).ThenByDescending(p => p.Value.IsKey).ThenBy(p => p.Key, StringComparer.Ordinal).Take(Most))
        {
            bool[] holds = [.. column.Answers.Select(a => Of(column, a).Contains(part))];
            for (int i = 0; i < chosen.Length; i++) chosen[i] = holds[given[i]] ? 1 : 0;
            options.Add(new(part, isKey, OptionFigures.Of(chosen, rest, groups)));
        }
        return [.. options.OrderByDescending(o => o.Figures.Count).ThenBy(o => o.Option, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Of(QuestionColumn column, GivenAnswer answer) => answer switch
    {
        { IsOther: true } => [Others],
        { Parts: [] } => [],
        _ when column.Type == "ordering" => [string.Join(" > ", answer.Parts)],
        _ => answer.Parts.Distinct(),
    };
}
