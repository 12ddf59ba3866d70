using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Explainer.Classroom;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Cli.Commands;

/// <summary>Courses and lessons with where the learner stands in each.</summary>
internal sealed class ListCommand(Catalogue catalogue, AttemptDesk desk, TextWriter output)
{
    public async Task<int> RunAsync(string learner, bool json, CancellationToken cancel)
    {
        ImmutableArray<Listing> listings = [.. catalogue.All().Playable.Select(e => e.Listing!)];
        var standings = await desk.StandingsAsync(listings, learner, cancel).ConfigureAwait(false);
        ImmutableArray<ListedCourse> courses = [.. listings.Zip(standings, Listed)];
        if (json) await output.WriteLineAsync(JsonSerializer.Serialize(courses, ListJson.Default.ImmutableArrayListedCourse)).ConfigureAwait(false);
        else foreach (string line in courses.SelectMany(Lines)) await output.WriteLineAsync(line).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static ListedCourse Listed(Listing listing, Attempt standing) =>
        new(listing.Id, listing.Title, [.. standing.Sittings.Where(s => s.Occasion == Occasion.Lesson).Select(s => Listed(standing, s))]);

    private static ListedLesson Listed(Attempt attempt, Sitting sitting)
    {
        var entry = attempt.Entries.GetValueOrDefault(sitting.Key);
        return new(sitting.Lesson.Value, sitting.Title, entry is null ? "new" : entry.Closed is null ? "begun" : "done")
        {
            Points = ResultWriter.Rounded(entry?.Closed?.Score.Earned),
            Max = ResultWriter.Rounded(entry?.Closed?.Score.Possible),
        };
    }

    private static IEnumerable<string> Lines(ListedCourse course) =>
    [
        SafeText.Line($"{course.Course}: {course.Title}"),
        .. course.Lessons.Select(l => $"  {SafeText.Line($"{l.Lesson}: {l.Title} ({l.State}{Points(l)})")}"),
    ];

    private static string Points(ListedLesson lesson) => lesson.Points is { } points
        ? string.Create(CultureInfo.InvariantCulture, $", {points:0.##} of {lesson.Max:0.##} points")
        : "";
}

/// <summary>A course, or a lesson that is its own course.</summary>
internal sealed record ListedCourse(string Course, string Title, ImmutableArray<ListedLesson> Lessons);

/// <summary>A lesson with its standing: <c>new</c>, <c>begun</c> or <c>done</c>.</summary>
internal sealed record ListedLesson(string Lesson, string Title, string State)
{
    public decimal? Points { get; init; }

    public decimal? Max { get; init; }
}

[JsonSerializable(typeof(ImmutableArray<ListedCourse>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
internal sealed partial class ListJson : JsonSerializerContext;
