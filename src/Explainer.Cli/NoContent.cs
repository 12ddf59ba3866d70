using Explainer.Content;
using Explainer.Diagnostics;

namespace Explainer.Cli;

/// <summary>Where content is asked for and an exercise is named.</summary>
internal static class NoContent
{
    /// <exception cref="UsageException">The path is a packed exercise.</exception>
    public static void Refuse(this ExerciseFile exercises, string path)
    {
        if (exercises.IsMeant(path)) throw new UsageException($"'{SafeText.Line(path)}' is a packed exercise, which is only played: explainer play '{SafeText.Line(path)}'. For all else take the content that it was packed from.");
    }
}
