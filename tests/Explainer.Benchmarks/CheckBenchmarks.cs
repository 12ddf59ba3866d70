using BenchmarkDotNet.Attributes;
using Explainer.Content;
using YamlDotNet.Core;

namespace Explainer.Benchmarks;

/// <summary>A full check of a large library, the linter included, beside what YamlDotNet's parser takes for its events alone.</summary>
public class CheckBenchmarks
{
    private string folder = "";

    [GlobalSetup]
    public void Write()
    {
        folder = Directory.CreateTempSubdirectory("explainer-check-").FullName;
        GeneratedLibrary.Write(folder);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int BareEvents() => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Sum(Events);

    [Benchmark]
    public int Check() => new ContentCheck(new DiskFiles()).Check([folder]).Questions;

    private static int Events(string path)
    {
        using var reader = new StreamReader(path);
        var parser = new Parser(reader);
        int events = 0;
        while (parser.MoveNext()) events++;
        return events;
    }
}
