using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>A disk that gives back other bits than it was given, on any page: a sentence, or what was written; where SQLite can tell the difference, it is told.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BitFlipTests : IDisposable
{
    private const int PageSize = 4096;
    private readonly TemporaryFolder folder = new();

    private string Path => folder.File("journal.db");

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task Flipped_bits_on_any_page_are_a_sentence_or_harmless_and_never_a_crash()
    {
        await Fill();
        byte[] whole = await File.ReadAllBytesAsync(Path);
        string written = await AllAsync();
        var chance = new Random(4);
        int refused = 0, unharmed = 0, unseen = 0, found = 0;
        for (int page = 0; page < whole.Length / PageSize; page++)
        {
            for (int time = 0; time < 6; time++)
            {
                byte[] flipped = [.. whole];
                // The first bytes of a page steer; the rest is mostly what people wrote.
                int at = (page * PageSize) + (time < 2 ? chance.Next(page == 0 ? 100 : 16) : chance.Next(PageSize));
                flipped[at] ^= (byte)(1 << chance.Next(8));
                foreach (string beside in new[] { "-wal", "-shm" }) File.Delete(Path + beside);
                await File.WriteAllBytesAsync(Path, flipped);
                string? read = await ReadAsync();
                if (read is null) refused++;
                else if (read == written) unharmed++;
                else if (IsDamaged()) found++;
                else unseen++;
            }
        }
        await TestContext.Out.WriteLineAsync($"of {whole.Length / PageSize} pages, six times each: {refused} refused, {unharmed} read as written, {found} read otherwise and found by a check, {unseen} are letters that nobody can know");
        Assert.That(refused, Is.Positive);
        // A letter within what somebody typed, or a digit of a time: there is nothing to hold it against.
        Assert.That(unseen, Is.LessThan((refused + unharmed + found) / 2));
    }

    [Test]
    public async Task A_check_finds_what_reading_passes_over()
    {
        await Fill();
        byte[] whole = await File.ReadAllBytesAsync(Path);
        // The learner's name in the index alone: rows are still there, but nobody finds them.
        using (var connection = TemporaryFolder.Connect(Path))
        {
            long root = connection.Number("select rootpage from sqlite_schema where name = 'session_by_learner'");
            int at = whole.AsSpan((int)(root - 1) * PageSize, PageSize).IndexOf("Minji"u8);
            whole[((root - 1) * PageSize) + at]++;
        }
        await File.WriteAllBytesAsync(Path, whole);

        Assert.That(IsDamaged(), Is.True);
    }

    [Test]
    public async Task A_check_finds_nothing_in_a_whole_journal()
    {
        await Fill();

        Assert.That(IsDamaged(), Is.False);
    }

    private async Task Fill()
    {
        using var journal = new SqliteJournal(Path);
        await journal.KeepLessonAsync(Sample.Lesson.Hash, Sample.Lesson.Canonical);
        for (int number = 1; number <= 12; number++)
        {
            var events = Sample.EveryEvent(Sample.Session(number));
            for (int sequence = 0; sequence < events.Length; sequence++) await journal.AppendAsync(Sample.Session(number), sequence, events[sequence]);
        }
        await new SqliteProgress(journal, TimeProvider.System).ProgressAsync("Minji");
    }

    private async Task<string> AllAsync()
    {
        using var journal = new SqliteJournal(new JournalFile(Path) { Patience = TimeSpan.FromMilliseconds(50) });
        var lines = new List<string>();
        await foreach (var session in journal.SessionsAsync("Minji")) lines.AddRange(await journal.ReadAsync(session.Opened.Session).Select(SessionEventText.Write).ToListAsync());
        lines.Add(await journal.FindLessonAsync(Sample.Lesson.Hash) ?? "");
        return string.Join('\n', lines);
    }

    private async Task<string?> ReadAsync()
    {
        try
        {
            return await AllAsync();
        }
        catch (JournalException e)
        {
            Assert.That(e.Message, Does.Contain(Path).And.EndsWith("."));
            return null;
        }
    }

    private bool IsDamaged()
    {
        try
        {
            using var journal = new SqliteJournal(Path);
            new JournalArchive(journal, TimeProvider.System).Check();
            return false;
        }
        catch (JournalException e)
        {
            Assert.That(e.Message, Does.Contain(Path).And.EndsWith("."));
            return true;
        }
    }
}
