using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Explainer.Classroom;
using Explainer.Content;

namespace Explainer.Benchmarks;

/// <summary>Reading a folder of results beside the bare parser over the same files, in alternation: least processor time of several runs, which other programs disturb little.</summary>
internal static class ResultSpeed
{
    private const int Runs = 7;

    public static void Tell(string folder, TextWriter output)
    {
        string[] paths = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        (string Name, Action Work)[] works =
        [
            ("read and parse, nothing else", () => Parse(paths)), ("read, check, merge", () => Merge(paths)),
            ("and analyse", () => new ItemAnalysis(Merge(paths), "lesson", "learner") { Types = QuestionTypes.All }.Analyse()),
        ];
        double[] least = [.. works.Select(_ => double.MaxValue)];
        for (int run = 0; run < Runs; run++)
            for (int i = 0; i < works.Length; i++) least[i] = Math.Min(least[i], Time(works[i].Work));
        for (int i = 0; i < works.Length; i++)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{works[i].Name,-30} {least[i]:0.00} s of processor time, {least[i] / least[0]:0.0} times"));
    }

    private static double Time(Action work)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var begun = process.UserProcessorTime;
        work();
        process.Refresh();
        return (process.UserProcessorTime - begun).TotalSeconds;
    }

    private static void Parse(string[] paths)
    {
        foreach (string path in paths)
        {
            var json = new Utf8JsonReader(File.ReadAllBytes(path));
            while (json.Read()) { }
        }
    }

    private static ClassResults Merge(string[] paths)
    {
        var (merge, reader) = (new ResultMerge(), new ResultReader());
        foreach (string path in paths) merge.Add(path, reader.Read(File.ReadAllBytes(path)));
        return merge.Merge();
    }
}
