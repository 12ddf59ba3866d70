using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content.Exchange;

/// <summary>What of a foreign file could not be taken over, with its place there.</summary>
/// <param name="format">The format as it is called in sentences: <c>GIFT</c>.</param>
internal sealed class ForeignFindings(string format)
{
    /// <summary>For what is found while the file is read as a text.</summary>
    public Findings Found { get; } = new();

    /// <summary>This is not as the format has it; reading goes on behind it.</summary>
    /// <param name="at">Where.</param>
    /// <param name="why">A sentence's end with its full stop: <c>the '{' is never closed.</c></param>
    public void Syntax(SourceSpan at, string why) => Found.AddWhole(Rules.ForeignSyntax, at, format, why);

    /// <summary>Something was not imported.</summary>
    /// <param name="at">Where.</param>
    /// <param name="what">With its article and a capital: <c>An essay question</c>.</param>
    /// <param name="name">Which: <c>'q7'</c>.</param>
    public void LeftOut(SourceSpan at, string what, string name) => Found.AddWhole(Rules.ForeignLeftOut, at, what, name);

    /// <summary>Something was imported as something else.</summary>
    /// <param name="at">Where.</param>
    /// <param name="what">With its article and a capital: <c>A weight below 0</c>.</param>
    /// <param name="name">Which: <c>'q7'</c>.</param>
    /// <param name="how">As what: <c>an option that earns nothing</c>.</param>
    public void Changed(SourceSpan at, string what, string name, string how) => Found.AddWhole(Rules.ForeignChanged, at, what, name, how);

    /// <summary>Something small was left out of a question.</summary>
    /// <param name="at">Where.</param>
    /// <param name="what">With its article and a capital: <c>The penalty</c>.</param>
    /// <param name="name">Which: <c>'q7'</c>.</param>
    public void Lost(SourceSpan at, string what, string name) => Found.AddWhole(Rules.ForeignLost, at, what, name);

    /// <summary>All that was read and can be played, with all that was found; an import of nothing says so, unless something else was wrong.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lessons">What was made of it. Steps carry their place in the file.</param>
    public Import Of(ForeignFile file, params IEnumerable<ImportedLesson> lessons)
    {
        ImmutableArray<ImportedLesson> some = [.. lessons.Select(l => l with { Steps = [.. l.Steps.Where(step => IsSound(step, file))] }).Where(l => !l.Steps.IsEmpty)];
        if (some.IsEmpty && Found.Sorted().All(d => d.Rule.Severity != Severity.Error)) Found.Add(Rules.NothingImported, SourceSpan.StartOf(file.Path), format);
        return new(some, Found.Sorted());
    }

    /// <summary>Whether a step can be played: one that could not would keep all others of its lesson from it.</summary>
    private bool IsSound(Step step, ForeignFile file)
    {
        if (ImportedStep.Objection(step) is not { } objection) return true;
        var (name, span) = step is PageStep { Page: var page } ? (page.Id.Value, page.Span) : ((step as QuestionStep)?.Question.Id.Value ?? "", (step as QuestionStep)?.Question.Span ?? default);
        Found.AddWhole(Rules.ForeignUnsound, span.Path is null ? SourceSpan.StartOf(file.Path) : span, $"'{name}'", objection);
        return false;
    }
}
