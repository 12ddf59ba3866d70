using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Explainer.Benchmarks;

/// <summary>
/// <c>dotnet run -c Release --project tests/Explainer.Benchmarks -- --filter '*'</c> measures;
/// <c>-- library FOLDER</c> writes the large library that is measured with, to try the program itself on.
/// </summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is ["library", var folder])
        {
            GeneratedLibrary.Write(folder);
            return;
        }
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, config);
    }
}
