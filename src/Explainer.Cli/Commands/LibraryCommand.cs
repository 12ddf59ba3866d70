using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>The library: courses, then a course's lessons, then play; and back.</summary>
internal sealed class LibraryCommand(Catalogue catalogue, AttemptDesk desk, IFace face)
{
    private const string GoOn = "";

    public async Task<int> RunAsync(PlayRequest request, CancellationToken cancel)
    {
        var (playable, broken) = catalogue.All();
        if (playable.IsEmpty && broken.IsEmpty) throw new UsageException("There is no course here. Name a folder with --content DIR, or play a file: explainer play lesson.yaml");
        while (await face.ChooseAsync(await LibraryAsync(playable, broken, request, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false) is { } id)
        {
            if (playable.FirstOrDefault(p => p.Id == id) is not { } chosen) await face.ShowAsync(Problems(broken[int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)]), cancel).ConfigureAwait(false);
            else if (chosen.Course is { } course) await CourseAsync(course, request, cancel).ConfigureAwait(false);
            else await PlayAsync(await desk.AtLessonAsync(chosen.Lesson!, request, cancel).ConfigureAwait(false), chosen, request, cancel).ConfigureAwait(false);
        }
        return ExitCode.Done;
    }

    private async Task CourseAsync(Course course, PlayRequest request, CancellationToken cancel)
    {
        while (true)
        {
            var attempt = await desk.AtCourseAsync(course, request, cancel).ConfigureAwait(false);
            if (await face.ChooseAsync(CourseMenu(course, attempt), cancel).ConfigureAwait(false) is not { } chosen) return;
            var player = new AttemptPlayer(desk, face, request, attempt, course.Title, course.Rules.PassMark);
            if (chosen == GoOn) await player.PlayToEndAsync(cancel).ConfigureAwait(false);
            else await player.PlayAsync(attempt.Sittings[int.Parse(chosen, System.Globalization.CultureInfo.InvariantCulture)], cancel).ConfigureAwait(false);
        }
    }

    private async Task PlayAsync(Attempt attempt, Playable chosen, PlayRequest request, CancellationToken cancel) =>
        await new AttemptPlayer(desk, face, request, attempt, chosen.Title, chosen.Lesson!.Rules.PassMark).PlayToEndAsync(cancel).ConfigureAwait(false);

    private async Task<Menu> LibraryAsync(ImmutableArray<Playable> playable, ImmutableArray<Unplayable> broken, PlayRequest request, CancellationToken cancel)
    {
        var items = ImmutableArray.CreateBuilder<MenuItem>();
        foreach (var entry in playable)
        {
            var attempt = entry.Course is { } course
                ? await desk.AtCourseAsync(course, request, cancel).ConfigureAwait(false)
                : await desk.AtLessonAsync(entry.Lesson!, request, cancel).ConfigureAwait(false);
            items.Add(new(entry.Id, entry.Title, $"{Extent(entry)}; {Standing(attempt)}. {entry.Course?.Summary}".TrimEnd()));
        }
        items.AddRange(broken.Select((b, i) => new MenuItem(
            i.ToString(System.Globalization.CultureInfo.InvariantCulture), SafeText.Line(b.Path), $"cannot be played: {Wording.Count(b.Diagnostics.Length, "problem", "problems")}")));
        return new("Explainer", [new Sentence("What would you like to learn?")], items.ToImmutable(), 0);
    }

    private static Menu CourseMenu(Course course, Attempt attempt)
    {
        var next = attempt.Next;
        return new(course.Title, Intro(course),
        [
            .. next is null ? ImmutableArray<MenuItem>.Empty : [new(GoOn, attempt.Entries.IsEmpty ? "Begin" : "Go on", Name(next))],
            .. attempt.Sittings.Select((s, i) => (Sitting: s, Index: i)).Where(s => s.Sitting.Occasion == Occasion.Lesson || attempt.Entries.ContainsKey(s.Sitting.Key))
                .Select(s => new MenuItem(s.Index.ToString(System.Globalization.CultureInfo.InvariantCulture), Name(s.Sitting), Standing(attempt, s.Sitting))),
        ], 0);
    }

    private static ImmutableArray<Block> Intro(Course course) =>
    [
        .. course.Summary is { } summary ? [new Sentence(summary)] : ImmutableArray<Block>.Empty,
        .. course.ContentNote is { } note ? [new Notice(Tone.Caution, "Content note", note)] : ImmutableArray<Block>.Empty,
    ];

    private static string Name(Sitting sitting) => sitting.Occasion switch
    {
        Occasion.Pretest => "Before you begin",
        Occasion.Posttest => "After the last lesson",
        _ => sitting.Lesson.Title,
    };

    private static string Extent(Playable entry)
    {
        int minutes = entry.Course?.Lessons.Sum(l => l.Minutes ?? 0) ?? entry.Lesson!.Minutes ?? 0;
        string lessons = entry.Course is { } course ? Wording.Count(course.Lessons.Length, "lesson", "lessons") : "1 lesson";
        return minutes > 0 ? $"{lessons}, about {Wording.Count(minutes, "minute", "minutes")}" : lessons;
    }

    private static string Standing(Attempt attempt)
    {
        int done = attempt.Sittings.Count(attempt.IsFinished);
        return attempt.Entries.IsEmpty ? "not begun" : attempt.Sittings.Length == 1 ? "begun" : $"{done} of {attempt.Sittings.Length} parts done";
    }

    private static string Standing(Attempt attempt, Sitting sitting) => attempt.Entries.GetValueOrDefault(sitting.Key) switch
    {
        null => sitting.Lesson.Minutes is { } minutes ? $"about {Wording.Count(minutes, "minute", "minutes")}" : "not begun",
        { Closed: null } => "begun",
        { Closed.Score: var score } => sitting.Occasion == Occasion.Pretest ? "done" : $"done: {Wording.Of(score)} ({score.Percent}%)",
    };

    private static Screen Problems(Unplayable broken) => new(SafeText.Line(broken.Path), "",
    [
        new Sentence($"This cannot be played yet. \"explainer check {SafeText.Line(broken.Path)}\" shows every problem at its line:"),
        new Entries([.. broken.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).Take(10).Select(d => new Entry(SafeText.Line(d.ToString()), ""))]),
    ], null, [new("", "Enter", "Back") { IsUsual = true }]);
}
