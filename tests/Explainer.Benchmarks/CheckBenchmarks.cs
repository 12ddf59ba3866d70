using BenchmarkDotNet.Attributes;
using Explainer.Content;
using YamlDotNet.Core;

namespace Explainer.Benchmarks;

/// <summary>Checking a large library, beside what the parser alone takes over the same files.</summary>
[MemoryDiagnoser]
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
    public int ParserAlone()
    {
        int events = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            using var text = new StringReader(File.ReadAllText(file));
            for (var parser = new Parser(text); parser.MoveNext();) events++;
        }
        return events;
    }

    [Benchmark]
    public int WithoutLint() => new ContentCheck(new DiskFiles()) { Lints = false }.Check([folder]).Questions;

    [Benchmark]
    public int Full() => new ContentCheck(new DiskFiles()).Check([folder]).Questions;
}
