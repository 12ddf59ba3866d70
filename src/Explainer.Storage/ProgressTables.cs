using System.Text.Json;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Progress;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>One learner's progress as it is kept beside the events, with how far in the journal it has come.</summary>
internal sealed class ProgressTables(SqliteConnection database, string learner, TimeZoneInfo zone)
{
    /// <summary>Of the sessions in which something happened since, all that progress is made of: what came before tells how it came about.</summary>
    private const string Happened = """
        select event.session, event.number > $place, event.body, event.sequence
        from event
        where event.kind in ('session-opened', 'hint-shown', 'question-answered', 'certainty-rated', 'session-closed')
          and event.session in (select latest.session from event latest join session on session.id = latest.session where latest.number > $place and session.learner = $learner)
        order by event.number
        """;

    /// <summary>Days begin elsewhere in another zone.</summary>
    private readonly string version = $"{ProgressFold.Version}/{zone.Id}";

    /// <summary>How far what is kept has come.</summary>
    /// <param name="Place">The last event, of anybody, that was taken in.</param>
    /// <param name="Last">The learner's own last one.</param>
    private sealed record Mark(long Place, (string Session, long Sequence)? Last);

    /// <summary>Takes in what has happened since the last time.</summary>
    public void CatchUp()
    {
        if (Sound() is { } mark && mark.Place >= Newest()) return;
        using var transaction = database.BeginTransaction();
        // Asked again under the lock: another window may have done it meanwhile.
        if (Sound() is { } known) TakeIn(known);
        else Anew();
        transaction.Commit();
    }

    /// <summary>Throws away what is kept.</summary>
    public void Forget()
    {
        using var transaction = database.BeginTransaction();
        Empty();
        transaction.Commit();
    }

    /// <summary>All questions as a review sees them. Everything asked for is in the index.</summary>
    public IReadOnlyList<ReviewItem> Items() => database.Rows("select course, question, key_version, due, confident_error from question_progress where learner = $learner", Item, Me);

    /// <summary>The questions from which follows what is due, and when the next will be and how many: without those that are there in the version answered and are asked later still.</summary>
    /// <remarks>Of thousands under review that leaves some hundred. No strings are made of the others: the garbage alone took longer than the reading.</remarks>
    public IReadOnlyList<ReviewItem> ItemsThatMatter(PresentQuestions questions, ReviewDay today)
    {
        int? next = null;
        var later = new HashSet<ListedQuestion>(ReferenceEqualityComparer.Instance);
        var items = database.Rows("select course, question, key_version, due, confident_error from question_progress where learner = $learner order by due", row =>
        {
            var (present, isCurrent) = Present(row, questions);
            if (present is null) return null;
            int due = row.GetInt32(3);
            if (!isCurrent || due <= today.Number || due == (next ??= due)) return Item(row);
            later.Add(present);
            return null;
        }, Me);
        // What was answered in an older version, too, is not asked for that.
        return [.. items.OfType<ReviewItem>().Where(i => !later.Contains(questions.Find(i.Course.Value, i.Question.Value)!))];
    }

    /// <summary>All progress.</summary>
    /// <exception cref="JsonException">A row is damaged.</exception>
    public LearnerProgress Progress()
    {
        using var moment = database.BeginTransaction(deferred: true);
        var questions = database.Rows(
            "select course, question, key_version, state from question_progress where learner = $learner",
            row => KeyValuePair.Create(new QuestionKey(new(row.GetString(0)), new(row.GetString(1)), row.GetString(2)), ProgressText.ReadQuestion(row.GetString(3))), Me);
        var lessons = database.Rows(
            "select course, lesson, state from lesson_progress where learner = $learner",
            row => KeyValuePair.Create(new LessonKey(new(row.GetString(0)), new(row.GetString(1))), ProgressText.ReadLesson(row.GetString(2))), Me);
        return new(new Dictionary<QuestionKey, QuestionProgress>(questions), new Dictionary<LessonKey, LessonProgress>(lessons));
    }

    /// <summary>The progress that all events come to, without keeping it.</summary>
    public LearnerProgress Reckoned()
    {
        var fold = new ProgressFold(zone, _ => null, _ => null);
        Fold(fold, place: 0);
        return new(fold.Questions, fold.Lessons);
    }

    private static ReviewItem Item(SqliteDataReader row) => new(new(row.GetString(0)), new(row.GetString(1)), row.GetString(2), new(row.GetInt32(3)), row.GetBoolean(4));

    private static (ListedQuestion?, bool IsCurrent) Present(SqliteDataReader row, PresentQuestions questions)
    {
        Span<char> course = stackalloc char[100], question = stackalloc char[100], version = stackalloc char[100];
        var present = questions.Find(row.Letters(0, course), row.Letters(1, question));
        return (present, present is not null && row.Letters(2, version).SequenceEqual(present.KeyVersion));
    }

    private (string, object) Me => ("$learner", learner);

    private long Newest() => database.Number("select coalesce(max(number), 0) from event");

    /// <summary>Where what is kept has come to; null when nothing is, when rows are missing, or when the journal is not the one it was reckoned from.</summary>
    private Mark? Sound() => database.Rows(
        """
        select place, session, sequence from progress
        where learner = $learner and version = $version
          and questions = (select count(*) from question_progress where learner = $learner)
          and lessons = (select count(*) from lesson_progress where learner = $learner)
          and (session is null or exists (select 1 from event where event.session = progress.session and event.sequence = progress.sequence))
        """,
        row => new Mark(row.GetInt64(0), row.IsDBNull(1) ? null : (row.GetString(1), row.GetInt64(2))), Me, ("$version", version)).SingleOrDefault();

    private void TakeIn(Mark mark)
    {
        var fold = new ProgressFold(zone, Question, Lesson);
        try
        {
            Keep(fold, Fold(fold, mark.Place) ?? mark.Last);
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidCastException or InvalidOperationException)
        {
            Anew();
        }
    }

    private void Anew()
    {
        Empty();
        var fold = new ProgressFold(zone, _ => null, _ => null);
        Keep(fold, Fold(fold, place: 0));
    }

    /// <summary>Takes the learner's events behind a place in; the last of them.</summary>
    private (string, long)? Fold(ProgressFold fold, long place)
    {
        (string, long)? last = null;
        database.Rows(Happened, row =>
        {
            if (row.GetBoolean(1)) last = (row.GetString(0), row.GetInt64(3));
            Take(fold, new(Guid.Parse(row.GetString(0))), row.GetString(2), isNew: row.GetBoolean(1));
            return true;
        }, Me, ("$place", place));
        return last;
    }

    /// <summary>A line that is damaged tells nothing; the others still do.</summary>
    private static void Take(ProgressFold fold, SessionId session, string body, bool isNew)
    {
        SessionEvent happened;
        try
        {
            happened = SessionEventText.Read(body);
        }
        catch (JsonException)
        {
            return;
        }
        fold.Take(session, happened, isNew);
    }

    private QuestionProgress? Question(QuestionKey key) => database.Rows(
        "select state from question_progress where learner = $learner and course = $course and question = $question and key_version = $key", row => ProgressText.ReadQuestion(row.GetString(0)),
        Me, ("$course", key.Course.Value), ("$question", key.Question.Value), ("$key", key.KeyVersion)).SingleOrDefault();

    private LessonProgress? Lesson(LessonKey key) => database.Rows(
        "select state from lesson_progress where learner = $learner and course = $course and lesson = $lesson", row => ProgressText.ReadLesson(row.GetString(0)),
        Me, ("$course", key.Course.Value), ("$lesson", key.Lesson.Value)).SingleOrDefault();

    private void Keep(ProgressFold fold, (string Session, long Sequence)? last)
    {
        foreach (var (key, value) in fold.Questions)
            database.Run(
                "insert or replace into question_progress values ($learner, $course, $question, $key, $due, $error, $state)",
                Me, ("$course", key.Course.Value), ("$question", key.Question.Value), ("$key", key.KeyVersion),
                ("$due", value.Review.Due.Number), ("$error", value.IsConfidentError), ("$state", ProgressText.Write(value)));
        foreach (var (key, value) in fold.Lessons)
            database.Run(
                "insert or replace into lesson_progress values ($learner, $course, $lesson, $state)", Me, ("$course", key.Course.Value), ("$lesson", key.Lesson.Value), ("$state", ProgressText.Write(value)));
        database.Run(
            """
            insert or replace into progress values ($learner, $version, $place, $session, $sequence,
              (select count(*) from question_progress where learner = $learner), (select count(*) from lesson_progress where learner = $learner))
            """,
            Me, ("$version", version), ("$place", Newest()), ("$session", (object?)last?.Session ?? DBNull.Value), ("$sequence", (object?)last?.Sequence ?? DBNull.Value));
    }

    private void Empty()
    {
        foreach (string table in (string[])["progress", "question_progress", "lesson_progress"]) database.Run($"delete from {table} where learner = $learner", Me);
    }
}
