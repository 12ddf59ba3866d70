using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>What is shown as text to take elsewhere: as plain mode says it, without how to answer.</summary>
internal static class CopiedText
{
    public static string Of(Screen screen) =>
        string.Join('\n', [.. BlockLines.Of(screen.Body), .. screen.Prompt is { } prompt ? PromptLines.Of(prompt) : []]).Trim('\n') + "\n";
}
