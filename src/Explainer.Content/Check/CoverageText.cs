using System.Collections.Immutable;
using System.Globalization;
using Explainer.Content.Yaml;
using Explainer.Lessons;
using Wcwidth;

namespace Explainer.Content;

/// <summary>The coverage as a table for each lesson, no wider than 80 columns.</summary>
internal static class CoverageText
{
    private const int Widest = 80;
    private const int WidestId = 31;

    public static void Write(TextWriter writer, ImmutableArray<LessonCoverage> coverage)
    {
        foreach (var lesson in coverage)
        {
            foreach (string line in Lines(lesson)) writer.Write(line.TrimEnd() + "\n");
            writer.Write('\n');
        }
    }

    public static string? LevelOf(Objective objective) => objective.Level?.ToString().ToLowerInvariant();

    private static IEnumerable<string> Lines(LessonCoverage coverage)
    {
        yield return Cut($"{coverage.Lesson}: {coverage.Title}", Widest);
        if (coverage.Objectives.IsEmpty) yield return "  No objectives.";
        int wide = coverage.Objectives.Select(o => Width(o.Objective.Id)).Append("objective".Length).Max();
        foreach (var (objective, at) in coverage.Objectives.Select((o, i) => (o, i)))
        {
            if (at == 0) yield return Row(wide, coverage.HasPrePost, "objective", "level", "questions", "pools", "pages", "pre/post");
            yield return Row(wide, coverage.HasPrePost, objective.Objective.Id, LevelOf(objective.Objective) ?? "-", Count(objective.Questions), Count(objective.Pools), Count(objective.Pages), Count(objective.PrePost));
        }
        string[] untested = [.. coverage.Objectives.Where(o => o.Questions.IsEmpty).Select(o => o.Objective.Id)];
        foreach (string line in Wrapped("Objectives without a question", untested)) yield return line;
        foreach (string line in Wrapped("Questions without an objective", [.. coverage.WithoutObjective.Select(q => q.Value)])) yield return line;
    }

    private static string Row(int wide, bool prepost, string objective, string level, string questions, string pools, string pages, string around)
    {
        string id = Cut(objective, WidestId);
        string padded = id + new string(' ', Math.Max(0, Math.Min(wide, WidestId) - Width(id)));
        return $"  {padded}  {level,-10}  {questions,9}  {pools,5}  {pages,5}{(prepost ? $"  {around,8}" : "")}";
    }

    private static string Count<T>(ImmutableArray<T> of) => of.Length.ToString(CultureInfo.InvariantCulture);

    /// <summary>Ids behind their heading, broken between them.</summary>
    private static IEnumerable<string> Wrapped(string heading, string[] ids)
    {
        if (ids is []) yield break;
        string line = $"  {heading}:";
        for (int i = 0; i < ids.Length; i++)
        {
            string word = Cut(ids[i], Widest - 6) + (i == ids.Length - 1 ? "" : ",");
            if (Width(line) + 1 + Width(word) > Widest)
            {
                yield return line;
                line = "   ";
            }
            line += " " + word;
        }
        yield return line;
    }

    private static string Cut(string text, int widest)
    {
        string clean = Shown.Clean(text);
        if (Width(clean) <= widest) return clean;
        var kept = clean.EnumerateRunes().TakeWhile(rune => (widest -= WidthOf(rune)) >= 1);
        return string.Concat(kept) + "…";
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(WidthOf);

    private static int WidthOf(System.Text.Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune));
}
