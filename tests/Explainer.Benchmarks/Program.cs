using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Explainer.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/Explainer.Benchmarks -- --filter '*'</c> measures;
/// <c>-- library FOLDER</c> writes the large library that is measured with, to try the program itself on, and <c>-- journal FOLDER</c> such a
/// library as FOLDER/content with ten years of study in it as FOLDER/data; <c>-- results FOLDER [LEARNERS QUESTIONS]</c> the result files of a large class,
/// and <c>-- speed FOLDER</c> says how much longer reading them takes than parsing them.
/// </summary>
internal static class Program
{
    private static async Task Main(string[] arguments)
    {
        if (arguments is ["library", var folder])
        {
            GeneratedLibrary.Write(folder);
            return;
        }
        if (arguments is ["results", var results])
        {
            GeneratedResults.Write(results);
            return;
        }
        if (arguments is ["results", var sized, var learners, var questions])
        {
            GeneratedResults.Write(sized, int.Parse(learners, CultureInfo.InvariantCulture), int.Parse(questions, CultureInfo.InvariantCulture));
            return;
        }
        if (arguments is ["speed", var read])
        {
            ResultSpeed.Tell(read, Console.Out);
            return;
        }
        if (arguments is ["journal", var home])
        {
            GeneratedLibrary.Write(Path.Combine(home, "content"));
            await new GeneratedJournal(Path.Combine(home, "content"), Path.Combine(home, "data", "journal.db"), TimeProvider.System).WriteAsync().ConfigureAwait(false);
            return;
        }
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, config);
    }
}
