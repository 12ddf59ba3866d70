using System.Collections.Immutable;
using Explainer.Content.Courses;
using Explainer.Content.Files;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Work;

namespace Explainer.Content.Lint;

/// <summary>Gives every rule its turn. What has an error is left alone: it may have been read in part only.</summary>
internal sealed class LintRun
{
    private static readonly ImmutableArray<LintRule> OfQuestions = [.. LintRule.All.Where(r => r.Question is not null)];
    private static readonly ImmutableArray<LintRule> OfPages = [.. LintRule.All.Where(r => r.Page is not null)];
    private static readonly ImmutableArray<LintRule> OfScalars = [.. LintRule.All.Where(r => r.Scalar is not null)];
    private static readonly ImmutableArray<LintRule> OfLessons = [.. LintRule.All.Where(r => r.Lesson is not null)];
    private static readonly ImmutableArray<LintRule> OfCourses = [.. LintRule.All.Where(r => r.Course is not null)];

    private readonly Findings findings = new();
    private readonly Remarks remarks;
    private readonly ILookup<string, int> errors;

    private LintRun(IEnumerable<Diagnostic> read)
        : this(read.Where(d => d.Rule.Severity == Severity.Error).ToLookup(d => d.Span.Path, d => d.Span.Line, StringComparer.Ordinal))
    {
    }

    private LintRun(ILookup<string, int> errors) => (this.errors, remarks) = (errors, new(findings));

    public static ImmutableArray<Diagnostic> Of(CourseReading reading) => new LintRun(reading.Diagnostics).Run(LintedCourse.Of(reading));

    public static ImmutableArray<Diagnostic> Of(LessonReading reading) => new LintRun(reading.Diagnostics).Run(LintedCourse.Of(reading));

    private ImmutableArray<Diagnostic> Run(LintedCourse course)
    {
        foreach (var question in course.OwnQuestions) Question(question);
        foreach (var found in SideBySide.Select(course.Lessons, lesson => new LintRun(errors).Of(lesson))) findings.Add(found);
        remarks.Step = null;
        var sound = course with { References = course.References.Without(HasErrors), HasErrors = errors.Count > 0 };
        foreach (var rule in OfCourses) Turn(rule).Course!(sound, remarks);
        Scalars(course.AllTexts);
        foreach (var ignore in course.Ignores) ignore.Say(findings);
        return findings.Sorted();
    }

    private Findings Of(LintedLesson lesson)
    {
        foreach (var question in lesson.Questions) Question(question);
        foreach (var page in lesson.Pages.Where(IsSound))
        {
            remarks.Step = page;
            foreach (var rule in OfPages) Turn(rule).Page!(page, remarks);
            Scalars(page.AllTexts);
        }
        remarks.Step = null;
        bool isSound = lesson.Draft.Tree.Complete && !errors.Contains(lesson.Draft.Path);
        if (isSound)
        {
            foreach (var rule in OfLessons) Lesson(rule, lesson);
            Scalars(lesson.AllTexts);
        }
        // Of a lesson with errors not every rule has been asked, so that none can be said to have nothing to find.
        foreach (var ignore in lesson.Ignores.Where(i => isSound || !i.HasReason)) ignore.Say(findings);
        return findings;
    }

    /// <summary>A rule looks at the whole lesson twice where a step switches it off, to know whether that was needed.</summary>
    private void Lesson(LintRule rule, LintedLesson lesson)
    {
        int before = findings.Count;
        var heard = lesson.Without(rule);
        Turn(rule).Lesson!(heard, remarks);
        if (heard.Steps.Length == lesson.Steps.Length) return;
        var without = new Findings();
        rule.Lesson!(lesson, new(without) { Rule = rule });
        if (without.Count == findings.Count - before) return;
        foreach (var step in lesson.Steps) step.Ignores(rule);
    }

    private void Question(LintedQuestion question)
    {
        if (!IsSound(question)) return;
        remarks.Step = question;
        foreach (var rule in OfQuestions) Turn(rule).Question!(question, remarks);
        Scalars(question.AllTexts);
    }

    private void Scalars(IEnumerable<YamlText> texts)
    {
        foreach (var text in texts)
            foreach (var rule in OfScalars) Turn(rule).Scalar!(text, remarks);
    }

    private LintRule Turn(LintRule rule) => remarks.Rule = rule;

    private bool IsSound(LintedStep step) => step.Tree.Complete && !HasErrors(step.Tree.Span, step.Tree);

    /// <summary>Whether there is an error between a place and the end of what follows it.</summary>
    private bool HasErrors(SourceSpan from, YamlNode tree)
    {
        int last = Math.Max(from.Line, LintedStep.LastLine(tree));
        return errors[from.Path].Any(line => line >= from.Line && line <= last);
    }
}
