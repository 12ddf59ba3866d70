using System.Globalization;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>This assembly as a program that plays sessions and says what was acknowledged, until it is killed or refused.</summary>
internal static class Writer
{
    /// <summary>An invented version 2: a projection made of the events that are there.</summary>
    public const string NextVersion = """
        create table standing (learner text primary key, answers integer not null) strict;
        insert into standing select learner, count(*) from event join session on session.id = event.session where kind = 'question-answered' group by learner;
        """;

    /// <summary>So much work that the upgrade can be caught in the middle of it.</summary>
    public const string Slowly = """
        create table ballast (n integer primary key, text text) strict;
        insert into ballast with recursive n(i) as (select 1 union all select i + 1 from n where i < 60000) select i, hex(randomblob(100)) from n;
        """;

    /// <summary>Arguments: the journal, a seed, how many events to write; or the journal alone, which is brought to an invented version.</summary>
    public static async Task<int> Main(string[] args)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        if (args.Length == 1)
        {
            using var upgraded = new SqliteJournal(new JournalFile(args[0]) { Schema = JournalSchema.Present.At(1).Then(NextVersion + Slowly) });
            await output.WriteLineAsync("begun 0 upgrade");
            await upgraded.FindLessonAsync(Sample.Lesson.Hash);
            return 0;
        }
        try
        {
            using var sqlite = new SqliteJournal(args[0]);
            var journal = new TellingJournal(sqlite, output);
            var chance = new Random(int.Parse(args[1], CultureInfo.InvariantCulture));
            int most = int.Parse(args[2], CultureInfo.InvariantCulture);
            while (journal.Acknowledged < most)
            {
                var runner = await SessionRunner.OpenAsync(Sample.Lesson, Sample.Opening with { Learner = $"learner {args[1]}" }, journal, TimeProvider.System);
                await Play.SomeSteps(runner, chance, most - journal.Acknowledged);
            }
            return 0;
        }
        catch (JournalException e)
        {
            await output.WriteLineAsync($"refused {e.Message}");
            return 3;
        }
    }
}

/// <summary>Says each event that was acknowledged, after it was: session, number, and the event.</summary>
internal sealed class TellingJournal(IJournal journal, TextWriter output) : IJournal
{
    public int Acknowledged { get; private set; }

    public async ValueTask AppendAsync(SessionId session, int sequence, SessionEvent happened, CancellationToken cancel = default)
    {
        await journal.AppendAsync(session, sequence, happened, cancel);
        await output.WriteLineAsync($"{session} {sequence} {SessionEventText.Write(happened)}");
        Acknowledged++;
    }

    public IAsyncEnumerable<SessionEvent> ReadAsync(SessionId session, CancellationToken cancel = default) => journal.ReadAsync(session, cancel);

    public IAsyncEnumerable<JournalEntry> SessionsAsync(string learner, CancellationToken cancel = default) => journal.SessionsAsync(learner, cancel);

    public IAsyncEnumerable<KnownLearner> LearnersAsync(CancellationToken cancel = default) => journal.LearnersAsync(cancel);

    public ValueTask KeepLessonAsync(LessonHash hash, string canonical, CancellationToken cancel = default) => journal.KeepLessonAsync(hash, canonical, cancel);

    public ValueTask<string?> FindLessonAsync(LessonHash hash, CancellationToken cancel = default) => journal.FindLessonAsync(hash, cancel);
}
