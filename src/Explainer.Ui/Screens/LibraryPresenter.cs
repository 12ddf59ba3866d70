using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Fractions;

namespace Explainer.Ui.Screens;

/// <summary>The library, a course's lessons, and what stands before and after the sessions. Pure.</summary>
public static class LibraryPresenter
{
    /// <summary>All that can be played, with where the learner stands, then what cannot be played yet.</summary>
    /// <param name="standings">Where the learner stands in each.</param>
    /// <param name="listings">What can be played.</param>
    /// <param name="broken">What cannot.</param>
    /// <param name="learner">Who learns, where a name was given.</param>
    public static Menu Library(ImmutableArray<Attempt> standings, ImmutableArray<Listing> listings, ImmutableArray<(string Name, int Problems)> broken, string? learner = null) => new("Explainer", [new Sentence(Wording.WhatToLearn(learner))],
    [
        .. listings.Zip(standings, (l, s) => new MenuItem(l.Title, $"{Extent(l)}; {Standing(s)}.")
        {
            Summary = l.Summary ?? "",
            Id = l.Id,
            Standing = StandingOf(s.Entries.IsEmpty, s.Next is null),
            Progress = (s.Sittings.Count(s.IsFinished), s.Sittings.Length),
        }),
        .. broken.Select(b => new MenuItem(SafeText.Line(b.Name), $"Cannot be played yet: {Wording.Count(b.Problems, "problem", "problems")}")),
    ], Math.Max(0, standings.ToList().FindIndex(s => !s.Entries.IsEmpty && s.Next is not null)));

    /// <summary>A course: going on first, then its sittings; last, where something has been played, what came of it.</summary>
    /// <returns>The menu, and for each of its items the sitting that it plays; null goes on with the attempt. The item after them is the report.</returns>
    public static (Menu Menu, ImmutableArray<Sitting?> Plays) Course(Course course, Attempt attempt)
    {
        var items = ImmutableArray.CreateBuilder<MenuItem>();
        var plays = ImmutableArray.CreateBuilder<Sitting?>();
        items.Add(attempt.Next is { } next ? new(attempt.Entries.IsEmpty ? "Begin" : "Go on", Name(next)) : new("Begin anew", "all parts are done"));
        plays.Add(null);
        foreach (var sitting in attempt.Sittings.Where(s => s.Occasion == Occasion.Lesson || attempt.Entries.ContainsKey(s.Key)))
        {
            items.Add(new(Name(sitting), Standing(attempt, sitting))
            {
                Id = sitting.Lesson.Value,
                Standing = StandingOf(!attempt.Entries.ContainsKey(sitting.Key), attempt.IsFinished(sitting)),
            });
            plays.Add(sitting);
        }
        if (!attempt.Entries.IsEmpty) items.Add(new(ReportWording.Name, ReportWording.About));
        return (new(course.Title, Intro(course), items.ToImmutable(), 0), plays.ToImmutable());
    }

    /// <summary>Why something cannot be played.</summary>
    public static Screen Problems(string path, IEnumerable<Diagnostic> errors) => new(SafeText.Line(path), "",
    [
        new Sentence($"This cannot be played yet. \"explainer check {SafeText.Line(path)}\" shows every problem at its line:"),
        new Entries([.. errors.Take(10).Select(d => new Entry(SafeText.Line(d.ToString()), ""))]),
    ], null, [Leave("Back")]);

    /// <summary>What a whole course came to.</summary>
    public static Screen Total(string title, Score score, Fraction? passMark) => new(title, "",
    [
        new Heading("The whole course"),
        new Total(score, passMark, passMark is { } mark ? score.Share >= mark : null),
    ], null, [Leave("Close")]);

    /// <summary>The end of a whole course that is graded elsewhere.</summary>
    public static Screen Ungraded(string title) => new(title, "",
    [
        new Heading("The whole course"),
        new Sentence(Wording.HowToHandIn),
        new Sentence(Wording.GradedElsewhere),
    ], null, [Leave("Close")]);

    private static ScreenAction Leave(string label) => new("", "Enter", label) { IsUsual = true };

    private static ImmutableArray<Block> Intro(Course course) =>
    [
        .. course.Summary is { } summary ? [new Sentence(summary)] : ImmutableArray<Block>.Empty,
        .. course.ContentNote is { } note ? [new Notice(Tone.Caution, "Content note", note)] : ImmutableArray<Block>.Empty,
    ];

    private static string Name(Sitting sitting) => sitting.Occasion switch
    {
        Occasion.Pretest => "Before you begin",
        Occasion.Posttest => "After the last lesson",
        _ => sitting.Title,
    };

    private static string Extent(Listing listing)
    {
        Sitting[] lessons = [.. listing.Sittings.Where(s => s.Occasion == Occasion.Lesson)];
        int minutes = lessons.Sum(s => s.Minutes ?? 0);
        string count = Wording.Count(lessons.Length, "lesson", "lessons");
        return minutes > 0 ? $"{count}, about {Wording.Count(minutes, "minute", "minutes")}" : count;
    }

    private static Standing StandingOf(bool isNew, bool isDone) => isDone ? Screens.Standing.Done : isNew ? Screens.Standing.New : Screens.Standing.Begun;

    private static string Standing(Attempt attempt) => attempt switch
    {
        { Entries.IsEmpty: true } => "not begun",
        { Next: null } => "done",
        { Sittings.Length: 1 } => "begun",
        _ => $"{attempt.Sittings.Count(attempt.IsFinished)} of {Wording.Count(attempt.Sittings.Length, "part", "parts")} done; next: {Name(attempt.Next)}",
    };

    private static string Standing(Attempt attempt, Sitting sitting) => attempt.Entries.GetValueOrDefault(sitting.Key) switch
    {
        null => sitting.Minutes is { } minutes ? $"about {Wording.Count(minutes, "minute", "minutes")}" : "not begun",
        { Closed: null } => "begun",
        { Closed.Score: var score } => sitting.Occasion == Occasion.Pretest ? "done" : $"done: {Wording.Of(score)} ({score.Percent}%)",
    };
}
