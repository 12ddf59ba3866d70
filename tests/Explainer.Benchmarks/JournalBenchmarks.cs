using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Explainer.Content;
using Explainer.Journal;
using Explainer.Storage;

namespace Explainer.Benchmarks;

/// <summary>What a library asks of the journal when it opens: where the learner stands in everything, and what is due.</summary>
public class JournalBenchmarks
{
    private string folder = "";
    private ImmutableArray<Listing> listings;

    [GlobalSetup]
    public async Task Write()
    {
        folder = Directory.CreateTempSubdirectory("explainer-journal-").FullName;
        string content = Path.Combine(folder, "content");
        GeneratedLibrary.Write(content);
        listings = [.. new LibraryReader(new DiskFiles(), TimeProvider.System, new(null, "benchmark")).Read([content]).Select(e => e.Listing!)];
        await new GeneratedJournal(content, Path.Combine(folder, "years.db"), TimeProvider.System).WriteAsync();
        await TenYears();
        await Empty();
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public Task<int> Empty() => Opened("empty.db");

    [Benchmark]
    public Task<int> TenYears() => Opened("years.db");

    /// <summary>With nothing kept: once, after an update of the program or the loss of what was kept.</summary>
    [Benchmark]
    public async Task<int> TenYearsAnew()
    {
        using var journal = new SqliteJournal(Path.Combine(folder, "years.db"));
        journal.ForgetProgress();
        return (await new SqliteProgress(journal, TimeProvider.System).ReviewsAsync(GeneratedJournal.Learner)).Count;
    }

    private async Task<int> Opened(string name)
    {
        using var journal = new SqliteJournal(Path.Combine(folder, name));
        var standings = await new AttemptDesk(journal, TimeProvider.System, _ => null, () => 1).StandingsAsync(listings, GeneratedJournal.Learner);
        var reviews = await new ReviewDesk(journal, new SqliteProgress(journal, TimeProvider.System), TimeProvider.System).StandingAsync(listings, GeneratedJournal.Learner);
        return standings.Length + reviews.Reviews.Due.Length;
    }
}
