using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Content.Library;

/// <summary>The index as it is written down.</summary>
/// <param name="Program">What wrote it.</param>
/// <param name="At">When.</param>
/// <param name="Files">All files; entries name them by their place here.</param>
/// <param name="Entries">All entries.</param>
internal sealed record KeptIndex(string Program, DateTimeOffset At, ImmutableArray<KeptFile> Files, ImmutableArray<KeptEntry> Entries)
{
    public static KeptIndex Of(LibraryIndex index, string program, DateTimeOffset at)
    {
        string[] paths = [.. index.Files.Keys.Order(StringComparer.Ordinal)];
        var places = paths.Select((path, i) => (path, i)).ToDictionary(p => p.path, p => p.i, StringComparer.Ordinal);
        return new(program, at, [.. paths.Select(p => KeptFile.Of(p, index.Files[p]))], [.. index.Entries.Values.Select(e => KeptEntry.Of(e, places))]);
    }

    public LibraryIndex ToIndex() => new(
        Entries.ToImmutableDictionary(e => e.Path, e => e.ToEntry(Files), StringComparer.Ordinal),
        Files.ToImmutableDictionary(f => f.Path, f => f.ToSeen(), StringComparer.Ordinal));
}

internal sealed record KeptFile(string Path, long? Written, long Size, string? Hash, bool Settled)
{
    public static KeptFile Of(string path, SeenFile seen) => new(path, seen.Stamp?.Written.Ticks, seen.Stamp?.Size ?? 0, seen.Hash, seen.IsSettled);

    public SeenFile ToSeen() => new(Written is { } ticks ? new(new(ticks, DateTimeKind.Utc), Size) : null, Hash, Settled);
}

internal sealed record KeptEntry(string Path, ImmutableArray<int> Files, int Problems, KeptListing? Listing)
{
    public static KeptEntry Of(IndexedEntry entry, Dictionary<string, int> places) =>
        new(entry.Path, [.. entry.Files.Select(f => places[f])], entry.Problems, entry.Listing is { } listing ? KeptListing.Of(listing) : null);

    public IndexedEntry ToEntry(ImmutableArray<KeptFile> files) => new(Path, [.. Files.Select(i => files[i].Path)], Problems, Listing?.ToListing());
}

internal sealed record KeptListing(string Id, string Title, string Course, bool IsCourse, string? Summary, ImmutableArray<KeptSitting> Sittings)
{
    public static KeptListing Of(Listing listing) => new(
        listing.Id, listing.Title, listing.Course.Value, listing.IsCourse, listing.Summary,
        [.. listing.Sittings.Select(s => new KeptSitting(s.Occasion, s.Lesson.Value, s.Title, s.Minutes, [.. s.Questions.Select(Text)]))]);

    public Listing ToListing() => new(
        Id, Title, new(Course), IsCourse,
        [.. Sittings.Select(s => new Sitting(s.Occasion, new LessonId(s.Lesson), s.Title) { Minutes = s.Minutes, Questions = [.. s.Questions.Select(Question)] })])
    {
        Summary = Summary,
    };

    /// <summary>One line a question: neither ids nor versions hold a blank.</summary>
    private static string Text(ListedQuestion question) => $"{question.Id} {question.KeyVersion} {question.Objective}";

    private static ListedQuestion Question(string text) => text.Split(' ') is [var id, var key, var objective]
        ? new(new(id), key, objective.Length > 0 ? objective : null)
        : throw new JsonException($"'{text}' is no question.");
}

internal sealed record KeptSitting(Occasion Occasion, string Lesson, string Title, int? Minutes, ImmutableArray<string> Questions);

[JsonSerializable(typeof(KeptIndex))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
internal sealed partial class LibraryIndexJson : JsonSerializerContext;
