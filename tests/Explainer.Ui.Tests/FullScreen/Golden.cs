using System.Runtime.CompilerServices;

namespace Explainer.Ui.Tests.FullScreen;

/// <summary>Screens kept as files; <c>UPDATE_GOLDEN=1</c> accepts what is shown.</summary>
internal static class Golden
{
    /// <summary>Both screens when they differ; null when they are alike.</summary>
    public static string? Difference(string name, TerminalHarness terminal, [CallerFilePath] string caller = "")
    {
        var size = terminal.App.Screen;
        string path = Path.Combine(Path.GetDirectoryName(caller)!, "Golden", $"{name}.{size.Width}x{size.Height}.txt"), shown = terminal.Text + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, shown);
        string kept = File.Exists(path) ? File.ReadAllText(path) : "(no file yet)\n";
        return kept == shown ? null : $"{Path.GetFileName(path)} differs; UPDATE_GOLDEN=1 accepts what is shown.\n--- kept\n{kept}--- shown\n{shown}";
    }
}
