using BenchmarkDotNet.Attributes;
using Explainer.Content;

namespace Explainer.Benchmarks;

/// <summary>Listing a large library: read in full, and from its index.</summary>
public class LibraryBenchmarks
{
    private string folder = "";

    [GlobalSetup]
    public void Write()
    {
        folder = Directory.CreateTempSubdirectory("explainer-library-").FullName;
        GeneratedLibrary.Write(Path.Combine(folder, "content"));
        FromIndex();
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int InFull() => Listed(index: null);

    [Benchmark]
    public int FromIndex() => Listed(Path.Combine(folder, "library.index"));

    private int Listed(string? index) =>
        new LibraryReader(new DiskFiles(), TimeProvider.System, new(index, "benchmark")).Read([Path.Combine(folder, "content")]).Count(e => e.Listing is not null);
}
