using System.Collections.Immutable;
using Explainer.Content.Lint.Claims;
using Explainer.Content.Lint.Lessons;
using Explainer.Content.Lint.Objectives;
using Explainer.Content.Lint.Pages;
using Explainer.Content.Lint.Questions;
using Explainer.Content.Yaml;
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
        DoubleNegative.Rule,
        UnfocusedStem.Rule,
        LongStem.Rule,
        AbsoluteStatement.Rule,
        LongestKey.Rule,
        StemKeyRepeat.Rule,
        ArticleCue.Rule,
        PunctuationCue.Rule,
        AbsoluteTerm.Rule,
        VagueTerm.Rule,
        AllOfAbove.Rule,
        NoneOfAbove.Rule,
        CombinedOption.Rule,
        DontKnowOption.Rule,
        DuplicateOption.Rule,
        CaseOnlyDifference.Rule,
        OverlappingNumeric.Rule,
        UnsortedNumeric.Rule,
        OptionCount.Rule,
        LeakOwnStem.Rule,
        LeakHint.Rule,
        NoTolerance.Rule,
        ToleranceTooWide.Rule,
        MatchingElimination.Rule,
        OrderingTooShort.Rule,
        MissingExplanation.Rule,
        MissingOptionFeedback.Rule,
        KeyPositionBias.Rule,
        KeyPositionUnused.Rule,
        KeyRun.Rule,
        LongestKeyPattern.Rule,
        TrueFalseBalance.Rule,
        LeakOtherQuestion.Rule,
        LeakPage.Rule,
        MissingPassage.Rule,
        ClaimWithoutSource.Rule,
        ClaimWithoutDate.Rule,
        ClaimWithoutChain.Rule,
        SourceWithoutDate.Rule,
        SourceReadTooEarly.Rule,
        Unused.Claim,
        Unused.Source,
        Unused.Term,
        NumberWithoutClaim.Rule,
        NumberWithoutClaim.NoClaims,
        PageWithoutQuestion.Rule,
        ReadingLevel.Rule,
        PageTooLong.Rule,
        LongTexts.Title,
        LongTexts.Option,
        ObjectiveWithoutQuestion.Rule,
        QuestionWithoutObjective.Rule,
        LessonWithoutObjectives.Rule,
        LessonWithoutQuestion.Rule,
        YamlTyping.Rule,
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

    /// <summary>What is looked for in each text, id and key, wherever it stands.</summary>
    public Action<YamlText, Remarks>? Scalar { get; init; }

    /// <summary>What is looked for in a lesson as a whole. Steps that switch the rule off are not among its steps.</summary>
    public Action<LintedLesson, Remarks>? Lesson { get; init; }

    /// <summary>What is looked for in a course, or in a lesson on its own: claims, sources and terms.</summary>
    public Action<LintedCourse, Remarks>? Course { get; init; }

    public static DiagnosticRule Error(string id, string name, string title, string message, string help) => new(id, Severity.Error, title, message, help) { Name = name };

    public static DiagnosticRule Warning(string id, string name, string title, string message, string help) => new(id, Severity.Warning, title, message, help) { Name = name };

    public static DiagnosticRule Info(string id, string name, string title, string message, string help) => new(id, Severity.Info, title, message, help) { Name = name };
}
