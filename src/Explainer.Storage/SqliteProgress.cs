using System.Globalization;
using System.Text.Json;
using Explainer.Journal;
using Explainer.Progress;
using Explainer.Reviews;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>Progress and choices in the journal's file. Asked for progress it first takes in what has happened since.</summary>
/// <param name="journal">The file.</param>
/// <param name="clock">When, and where the learner's days begin.</param>
public sealed class SqliteProgress(SqliteJournal journal, TimeProvider clock) : IProgressStore
{
    private ProgressTables Tables(SqliteConnection database, string learner) => new(database, learner, clock.LocalTimeZone);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReviewItem>> ReviewsAsync(string learner, CancellationToken cancel = default) => ValueTask.FromResult(journal.Use(
        database => Current<IReadOnlyList<ReviewItem>>(Tables(database, learner), tables => tables.Items(), progress => [.. progress.Items]), cancel));

    /// <inheritdoc/>
    public ValueTask<DueReviews> DueAsync(string learner, PresentQuestions questions, ReviewDay today, CancellationToken cancel = default) => ValueTask.FromResult(journal.Use(
        database => DueReviews.Of(Current(Tables(database, learner), tables => tables.ItemsThatMatter(questions, today), progress => [.. progress.Items]), questions.KeyVersion, today), cancel));

    /// <inheritdoc/>
    public ValueTask<LearnerProgress> ProgressAsync(string learner, CancellationToken cancel = default) => ValueTask.FromResult(journal.Use(
        database => Current(Tables(database, learner), tables => tables.Progress(), progress => progress), cancel));

    /// <inheritdoc/>
    public ValueTask ChooseAsync(string learner, string name, string value, CancellationToken cancel = default)
    {
        journal.Use(database => database.Run(
            "insert into choice (learner, at, name, value) values ($learner, $at, $name, $value)",
            ("$learner", learner), ("$at", clock.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture)), ("$name", name), ("$value", value)), cancel);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<string?> ChosenAsync(string learner, string name, CancellationToken cancel = default) => ValueTask.FromResult(journal.Use(
        database => database.Rows(
            "select value from choice where learner = $learner and name = $name order by number desc limit 1", row => row.GetString(0), ("$learner", learner), ("$name", name)).SingleOrDefault(), cancel));

    /// <summary>What is kept, brought up to date; made anew where it is damaged; and where nothing can be written, reckoned for this once.</summary>
    private static T Current<T>(ProgressTables tables, Func<ProgressTables, T> read, Func<LearnerProgress, T> of)
    {
        try
        {
            tables.CatchUp();
            return read(tables);
        }
        catch (SqliteException e) when (JournalRefusal.IsOfWriting(e))
        {
            return of(tables.Reckoned());
        }
        catch (Exception e) when (e is JsonException or InvalidCastException or InvalidOperationException)
        {
            var anew = tables.Reckoned();
            tables.Forget();
            return of(anew);
        }
    }
}
