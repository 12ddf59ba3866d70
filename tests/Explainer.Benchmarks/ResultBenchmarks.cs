using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Explainer.Classroom;
using Explainer.Content;

namespace Explainer.Benchmarks;

/// <summary>Item analysis of a hundred thousand answers, beside reading and parsing the same files and doing nothing with them.</summary>
[MemoryDiagnoser]
public class ResultBenchmarks
{
    private string folder = "";

    [GlobalSetup]
    public void Write()
    {
        folder = Directory.CreateTempSubdirectory("explainer-results-").FullName;
        GeneratedResults.Write(folder, learners: 400, questions: 250);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public long ReadAndParse()
    {
        long tokens = 0;
        foreach (string path in Directory.EnumerateFiles(folder))
        {
            var json = new Utf8JsonReader(File.ReadAllBytes(path));
            while (json.Read()) tokens++;
        }
        return tokens;
    }

    [Benchmark]
    public int ReadCheckAndMerge() => Merged().Attempts;

    [Benchmark]
    public int Analyse() => new ItemAnalysis(Merged(), "lesson", "learner") { Types = QuestionTypes.All }.Analyse().Questions.Length;

    private ClassResults Merged()
    {
        var (merge, reader) = (new ResultMerge(), new ResultReader());
        foreach (string path in Directory.EnumerateFiles(folder)) merge.Add(path, reader.Read(File.ReadAllBytes(path)));
        return merge.Merge();
    }
}
