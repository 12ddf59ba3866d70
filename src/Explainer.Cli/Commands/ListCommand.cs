using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>Courses and lessons with where the learner stands in each.</summary>
internal sealed class ListCommand(Catalogue catalogue, AttemptDesk desk, TextWriter output)
{
    public async Task<int> RunAsync(string learner, bool json, CancellationToken cancel)
    {
        var courses = ImmutableArray.CreateBuilder<ListedCourse>();
        foreach (var playable in catalogue.All().Playable) courses.Add(await ListedAsync(playable, learner, cancel).ConfigureAwait(false));
        if (json) await output.WriteLineAsync(JsonSerializer.Serialize(courses.ToImmutable(), ListJson.Default.ImmutableArrayListedCourse)).ConfigureAwait(false);
        else foreach (string line in courses.SelectMany(Lines)) await output.WriteLineAsync(SafeText.Line(line.TrimStart()).Insert(0, line[..^line.TrimStart().Length])).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private async Task<ListedCourse> ListedAsync(Playable playable, string learner, CancellationToken cancel)
    {
        var request = new PlayRequest(learner);
        var attempt = playable.Course is { } course
            ? await desk.AtCourseAsync(course, request, cancel).ConfigureAwait(false)
            : await desk.AtLessonAsync(playable.Lesson!, request, cancel).ConfigureAwait(false);
        return new(playable.Id, playable.Title, [.. attempt.Sittings.Where(s => s.Occasion == Occasion.Lesson).Select(s => Listed(attempt, s))]);
    }

    private static ListedLesson Listed(Attempt attempt, Sitting sitting)
    {
        var entry = attempt.Entries.GetValueOrDefault(sitting.Key);
        return new(sitting.Lesson.Id.Value, sitting.Lesson.Title, entry is null ? "new" : entry.Closed is null ? "begun" : "done")
        {
            Points = entry?.Closed is { Score: var score } ? Math.Round(score.Earned.ToDecimal(), 6, MidpointRounding.AwayFromZero) : null,
            Max = entry?.Closed is { Score: var of } ? Math.Round(of.Possible.ToDecimal(), 6, MidpointRounding.AwayFromZero) : null,
        };
    }

    private static IEnumerable<string> Lines(ListedCourse course) =>
    [
        $"{course.Course}: {course.Title}",
        .. course.Lessons.Select(l => $"  {l.Lesson}: {l.Title} ({l.State}{(l.Points is { } points ? $", {points:0.##} of {l.Max:0.##} points" : "")})"),
    ];
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
