using System.CommandLine;
using System.Runtime.CompilerServices;

namespace Explainer.Cli.Tests;

public sealed class ManPageTests
{
    [Test]
    public void TheManPageSaysWhatTheCommandsSay()
    {
        using var signals = new Signals();
        string made = ManPage.Of(CommandLine.Root(Surroundings.OfThisProcess(), signals));
        string path = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../scripts/explainer.1");

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, made);

        Assert.That(made, Is.EqualTo(File.ReadAllText(path)), "scripts/explainer.1 is not fresh; UPDATE_GOLDEN=1 writes it anew.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
