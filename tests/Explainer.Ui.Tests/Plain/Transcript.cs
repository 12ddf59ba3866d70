using System.Runtime.CompilerServices;

namespace Explainer.Ui.Tests.Plain;

/// <summary>Dialogues kept as files; UPDATE_GOLDEN=1 writes them anew.</summary>
internal static class Transcript
{
    public static void Matches(string dialogue, string name, [CallerFilePath] string here = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(here)!, "Transcripts", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, dialogue);
        }
        Assert.That(File.Exists(path), Is.True, $"{path} is missing; UPDATE_GOLDEN=1 writes it. The dialogue:\n{dialogue}");
        string kept = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.That(dialogue, Is.EqualTo(kept), $"The dialogue differs from {name}.txt; UPDATE_GOLDEN=1 accepts it. Now:\n{dialogue}");
    }
}
