using System.Collections.Immutable;
using Explainer.Content.Lint.Questions;
using Explainer.Diagnostics;

namespace Explainer.Content.Lint;

/// <summary>What makes content weak though it can be played. A new rule is its declaration and one line in <see cref="All"/>.</summary>
/// <param name="Rule">What is published: its name is what <c>lint-ignore</c> switches off.</param>
internal sealed record LintRule(DiagnosticRule Rule)
{
    /// <summary>All rules, in the order of the rule reference.</summary>
    public static ImmutableArray<LintRule> All { get; } =
    [
        NegativeStem.Rule,
        LongestKey.Rule,
        MissingExplanation.Rule,
    ];

    public string Name => Rule.Name!;

    /// <summary>YAML in which the rule finds something: the lines of a question for a rule of questions, else a whole lesson.</summary>
    public required string Trigger { get; init; }

    /// <summary>YAML much like it, in which the rule finds nothing.</summary>
    public required string NearMiss { get; init; }

    /// <summary>What is looked for in a question.</summary>
    public Action<LintedQuestion, Remarks>? Question { get; init; }

    /// <summary>What is looked for in a page.</summary>
    public Action<LintedPage, Remarks>? Page { get; init; }

    /// <summary>What is looked for in a lesson as a whole. Steps that switch the rule off are not among its steps.</summary>
    public Action<LintedLesson, Remarks>? Lesson { get; init; }

    /// <summary>What is looked for in a course, or in a lesson on its own: claims, sources and terms.</summary>
    public Action<LintedCourse, Remarks>? Course { get; init; }

    public static DiagnosticRule Error(string id, string name, string title, string message, string help) => new(id, Severity.Error, title, message, help) { Name = name };

    public static DiagnosticRule Warning(string id, string name, string title, string message, string help) => new(id, Severity.Warning, title, message, help) { Name = name };

    public static DiagnosticRule Info(string id, string name, string title, string message, string help) => new(id, Severity.Info, title, message, help) { Name = name };
}
