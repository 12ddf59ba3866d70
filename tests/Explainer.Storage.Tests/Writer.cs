using System.Globalization;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>This assembly as a program that plays sessions and says what was acknowledged, until it is killed or refused.</summary>
internal static class Writer
{
    /// <summary>Arguments: the journal, a seed, how many events to write.</summary>
    public static async Task<int> Main(string[] args)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
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

    public ValueTask KeepLessonAsync(LessonHash hash, string canonical, CancellationToken cancel = default) => journal.KeepLessonAsync(hash, canonical, cancel);

    public ValueTask<string?> FindLessonAsync(LessonHash hash, CancellationToken cancel = default) => journal.FindLessonAsync(hash, cancel);
}
