using System.CommandLine;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer preview</c>.</summary>
internal static class PreviewLine
{
    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var path = new Argument<string>("PATH") { Description = "A lesson's file, a course's folder, or a folder of lessons." };
        var preview = new Command("preview", "Shows a lesson to its author while it is written: every save at the step that changed, with what is wrong beside it. Nothing is recorded.\n\nExample:\n  explainer preview content/tour/tour.yaml")
        {
            path, SharedOptions.Plain, SharedOptions.Theme,
        };
        preview.SetAction(parsed => Faces.WithFaceAsync(parsed, surroundings, signals, (made, cancel) => made.Preview().RunAsync(parsed.GetRequiredValue(path), cancel)));
        return preview;
    }
}
