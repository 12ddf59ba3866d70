using System.Collections.Immutable;
using System.Globalization;
using Explainer.Journal;
using Explainer.Reviews;

namespace Explainer.Ui.Screens;

/// <summary>What is due for review, before and after it is asked. Pure; nothing is said where review is off.</summary>
public static class DuePresenter
{
    private const string Name = "Review";

    /// <summary>The library with the review before everything else, if something is due.</summary>
    public static Menu Over(Menu library, ReviewStanding standing, int most) => standing.Shown is not > 0 ? library : library with
    {
        Items = library.Items.Insert(0, new(Name, $"{Extent(standing.Shown.Value, most)}.") { Id = "review", Key = 'r' }),
        // What was begun stays the usual thing; where nothing was, this is.
        Usual = library.Items[library.Usual].Standing == Standing.Begun ? library.Usual + 1 : 0,
    };

    /// <summary>After a review: what is left, and what comes next.</summary>
    public static Screen Done(ReviewStanding standing) => new(Name, "",
    [
        new Heading("Review done"),
        new Sentence(Comes(standing.Reviews, standing.Today)),
    ], null, [new ScreenAction("", "Enter", "Close") { IsUsual = true }]);

    /// <summary>What there is to review, in a sentence, where nothing is being asked.</summary>
    public static string Comes(DueReviews reviews, ReviewDay today) => reviews switch
    {
        { Due.Length: > 0 and var due } => $"{Wording.Count(due, "question is", "questions are")} still due.",
        { Next: { } next } => $"Nothing is due now. Next: {Wording.Count(reviews.NextCount, "question", "questions")} {When(next, today)}.",
        _ => "Nothing is under review yet: what you answer in lessons comes here when it is due.",
    };

    private static string Extent(int due, int most) => due <= most
        ? $"{due} due, about {Minutes(due)}"
        : $"{due} due; {most} at a time, about {Minutes(most)}";

    private static string Minutes(int questions) => Wording.Count(DueReviews.Minutes(questions), "minute", "minutes");

    private static string When(ReviewDay day, ReviewDay today) => day.Since(today) == 1
        ? "tomorrow"
        : string.Create(CultureInfo.InvariantCulture, $"in {day.Since(today)} days, on {day.Date:d MMMM yyyy}");
}
