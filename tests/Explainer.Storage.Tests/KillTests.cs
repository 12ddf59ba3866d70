using System.Diagnostics;

namespace Explainer.Storage.Tests;

/// <summary>A writer killed with SIGKILL wherever it happens to be, ten times on each file. What it said was on disk is on disk, and the file is
/// whole. Fifty kills; a thousand with <c>EXPLAINER_NIGHTLY=1</c>.</summary>
[NonParallelizable]
public sealed class KillTests
{
    private const int Endless = 1_000_000;
    private static readonly bool Nightly = Environment.GetEnvironmentVariable("EXPLAINER_NIGHTLY") == "1";

    private static IEnumerable<int> Files => Enumerable.Range(1, Nightly ? 90 : 4);

    private static IEnumerable<int> Places => Enumerable.Range(1, Nightly ? 10 : 1);

    [Test]
    public async Task Ten_kills_lose_nothing_that_was_acknowledged([ValueSource(nameof(Files))] int file)
    {
        using var folder = new TemporaryFolder();
        var chance = new Random(file);
        var all = new List<Acknowledgement>();
        int untold = 0;
        for (int round = 0; round < 10; round++)
        {
            all.AddRange(KilledAfter(chance.Next(1, 150), TimeSpan.FromMicroseconds(chance.Next(3000)), folder.File("journal.db"), chance.Next()));
            untold = await Disk.HoldsAsync(folder.File("journal.db"), all, $"round {round}");
            Assert.That(untold, Is.LessThanOrEqualTo(round + 1));
        }
        await TestContext.Out.WriteLineAsync($"{all.Count} events acknowledged; {untold} of 10 kills fell between commit and acknowledgement");
    }

    [Test]
    public async Task Ten_kills_while_the_file_is_made_leave_a_file_that_works([ValueSource(nameof(Places))] int place)
    {
        using var folder = new TemporaryFolder();
        var chance = new Random(20260301 + place);
        int early = 0;
        for (int round = 0; round < 10; round++)
        {
            string path = folder.File($"{round}/journal.db");
            using var writer = new WriterProcess([], path, round, Endless);
            WaitForFile(path);
            WriterProcess.Wait(TimeSpan.FromMicroseconds(chance.Next(500_000)));
            writer.Kill();
            var acknowledged = writer.Acknowledged.ToList();
            if (acknowledged.Count == 0) early++;
            using (var journal = new SqliteJournal(path)) await journal.KeepLessonAsync(Sample.Lesson.Hash, Sample.Lesson.Canonical);
            Assert.That(await Disk.HoldsAsync(path, acknowledged, $"round {round}"), Is.LessThanOrEqualTo(1));
        }
        await TestContext.Out.WriteLineAsync($"{early} of 10 were killed before anything was acknowledged");
    }

    private static List<Acknowledgement> KilledAfter(int acknowledgements, TimeSpan more, string path, int seed)
    {
        using var writer = new WriterProcess([], path, seed, Endless);
        writer.Listen(acknowledgements);
        WriterProcess.Wait(more);
        writer.Kill();
        return [.. writer.Acknowledged];
    }

    private static void WaitForFile(string path)
    {
        var patience = Stopwatch.StartNew();
        while (!File.Exists(path) && patience.Elapsed < TimeSpan.FromSeconds(30)) Thread.Yield();
    }
}
