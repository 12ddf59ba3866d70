using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Explainer.Classroom;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Progress;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Cli.Commands;

/// <summary>Courses and lessons with where the learner stands in each.</summary>
internal sealed class ListCommand(Catalogue catalogue, AttemptDesk desk, ReviewDesk reviews, IProgressStore store, TextWriter output, TextWriter errors)
{
    private const int MostNamed = 3;

    public async Task<int> RunAsync(string learner, bool json, CancellationToken cancel)
    {
        var (playable, broken) = catalogue.All();
        ImmutableArray<Listing> listings = [.. playable.Select(e => e.Listing!)];
        var standings = await desk.StandingsAsync(listings, learner, cancel).ConfigureAwait(false);
        var due = await reviews.StandingAsync(listings, learner, cancel).ConfigureAwait(false);
        var progress = await store.ProgressAsync(learner, cancel).ConfigureAwait(false);
        ImmutableArray<ListedCourse> courses = [.. listings.Zip(standings, (listing, standing) => Listed(listing, standing, progress) with { Due = due.ShownOf(listing.Course) })];
        if (json) await output.WriteLineAsync(JsonSerializer.Serialize(courses, ListJson.Default.ImmutableArrayListedCourse)).ConfigureAwait(false);
        else foreach (string line in courses.SelectMany(Lines)) await output.WriteLineAsync(line).ConfigureAwait(false);
        if (broken is [var first, ..]) await errors.WriteLineAsync(SafeText.Line($"explainer: Not listed, since it cannot be played as it stands: {Named(broken)}. See: explainer check {first.Path}")).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static string Named(ImmutableArray<LibraryEntry> broken) =>
        string.Join(", ", broken.Take(MostNamed).Select(b => b.Path)) + (broken.Length > MostNamed ? $" and {broken.Length - MostNamed} more" : "");

    private static ListedCourse Listed(Listing listing, Attempt standing, LearnerProgress progress) =>
        new(listing.Id, listing.Title, [.. standing.Sittings.Where(s => s.Occasion == Occasion.Lesson).Select(s => Listed(standing, s, new(listing.Course, s.Lesson), progress))]);

    private static ListedLesson Listed(Attempt attempt, Sitting sitting, LessonKey key, LearnerProgress progress)
    {
        var entry = attempt.Entries.GetValueOrDefault(sitting.Key);
        var best = progress.Lessons.GetValueOrDefault(key)?.Best;
        ImmutableArray<(string? Objective, QuestionProgress? Progress)> questions =
            [.. sitting.Questions.Select(q => (q.Objective, progress.Questions.GetValueOrDefault(new(key.Course, q.Id, q.KeyVersion))))];
        return new(sitting.Lesson.Value, sitting.Title, entry is null ? "new" : entry.Closed is null ? "begun" : "done")
        {
            Points = ResultWriter.Rounded(entry?.Closed?.Score.Earned),
            Max = ResultWriter.Rounded(entry?.Closed?.Score.Possible),
            BestPoints = ResultWriter.Rounded(best?.Earned),
            BestMax = ResultWriter.Rounded(best?.Possible),
            Questions = questions.Length,
            Answered = questions.Count(q => q.Progress is not null),
            Right = questions.Count(q => q.Progress?.Last == Verdict.Correct),
            Learned = questions.Count(q => q.Progress?.IsLearned == true),
            Objectives = ObjectiveProgress.Of(questions),
        };
    }

    private static IEnumerable<string> Lines(ListedCourse course) =>
    [
        SafeText.Line($"{course.Course}: {course.Title}{(course.Due is > 0 and var due ? $" ({due} due for review)" : "")}"),
        .. course.Lessons.Select(l => $"  {SafeText.Line($"{l.Lesson}: {l.Title} ({l.State}{Points(l)})")}"),
    ];

    private static string Points(ListedLesson lesson) => lesson.Points is { } points
        ? string.Create(CultureInfo.InvariantCulture, $", {points:0.##} of {lesson.Max:0.##} points")
        : "";
}

/// <summary>A course, or a lesson that is its own course.</summary>
internal sealed record ListedCourse(string Course, string Title, ImmutableArray<ListedLesson> Lessons)
{
    /// <summary>Questions due for review; nothing is said of it where review is off.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Due { get; init; }
}

/// <summary>A lesson with its standing: <c>new</c>, <c>begun</c> or <c>done</c>.</summary>
internal sealed record ListedLesson(string Lesson, string Title, string State)
{
    public decimal? Points { get; init; }

    public decimal? Max { get; init; }

    /// <summary>The best of all attempts.</summary>
    public decimal? BestPoints { get; init; }

    public decimal? BestMax { get; init; }

    /// <summary>How many there are; the next three: how many of them were ever answered, were right the last time, were right on three different days.</summary>
    public int Questions { get; init; }

    public int Answered { get; init; }

    public int Right { get; init; }

    public int Learned { get; init; }

    public ImmutableArray<ObjectiveProgress> Objectives { get; init; }
}

[JsonSerializable(typeof(ImmutableArray<ListedCourse>))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
internal sealed partial class ListJson : JsonSerializerContext;
