using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Cli.Commands;

/// <summary>Prints the steps and branches of a lesson or a course, or the states of every session, for a program that draws.</summary>
internal sealed class GraphCommand(Catalogue catalogue, IContentFiles files, TextWriter output, TextWriter errors)
{
    /// <param name="pathOrId">A course or a lesson.</param>
    /// <param name="dot">As DOT; otherwise as Mermaid.</param>
    public int Run(string pathOrId, bool dot)
    {
        var (playable, diagnostics) = catalogue.Find(pathOrId, "graph");
        DiagnosticText.Write(errors, diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        if (playable is null || diagnostics.Any(d => d.Rule.Severity == Severity.Error)) return ExitCode.Problems;
        var diagram = playable is PlayableCourse { Whole: var course } ? Diagram.Of(course) : Diagram.Of(((PlayableLesson)playable).Alone);
        output.Write(dot ? DotText.Of(diagram) : MermaidText.Of(diagram));
        return ExitCode.Done;
    }

    /// <summary>The states are the same for every lesson.</summary>
    public int RunMachine(bool dot)
    {
        output.Write((dot ? LessonSession.ToDot() : LessonSession.ToMermaid()).Trim() + "\n");
        return ExitCode.Done;
    }
}
