using System.Collections.Immutable;
using System.Globalization;
using Explainer.Classroom;
using Explainer.Content.Lint;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Reports;
using FlagKind = Explainer.Classroom.FlagKind;

namespace Explainer.Content;

/// <summary>What the answers of a class say about questions, at the lines of these questions and their options.</summary>
/// <remarks>A question is met by its course, its id and the version of its key: what was answered under another key says nothing about this one.</remarks>
public sealed class StatsRemarks
{
    private static readonly ImmutableDictionary<FlagKind, DiagnosticRule> RuleOf = new Dictionary<FlagKind, DiagnosticRule>
    {
        [FlagKind.WrongKey] = Rules.StatsWrongKey,
        [FlagKind.Misread] = Rules.StatsMisread,
        [FlagKind.Negative] = Rules.StatsNegative,
        [FlagKind.BeatsKey] = Rules.StatsBeatsKey,
        [FlagKind.Weak] = Rules.StatsWeak,
        [FlagKind.AttractsBest] = Rules.StatsAttractsBest,
        [FlagKind.TooHard] = Rules.StatsTooHard,
        [FlagKind.RatherWeak] = Rules.StatsRatherWeak,
        [FlagKind.TooEasy] = Rules.StatsTooEasy,
        [FlagKind.HardlyChosen] = Rules.StatsHardlyChosen,
        [FlagKind.NeverChosen] = Rules.StatsNeverChosen,
    }.ToImmutableDictionary();

    private readonly ILookup<(string Course, string Question), QuestionAnalysis> answered;
    private readonly Func<Markup, string> plain;
    private volatile bool isOfSomething;

    /// <summary>Remarks by item analyses.</summary>
    /// <param name="questions">Of as many tests and phases as there are.</param>
    /// <param name="plain">Markup as plain text.</param>
    public StatsRemarks(IEnumerable<QuestionAnalysis> questions, Func<Markup, string> plain)
    {
        answered = questions.ToLookup(q => (q.Key.Test.Course, q.Key.Question));
        this.plain = plain;
    }

    /// <summary>A result file that is not counted.</summary>
    public static Diagnostic LeftOut(LeftOutFile file) => Rules.StatsFileLeftOut.At(SourceSpan.StartOf(file.File), Shown.Clean(file.Sentence));

    /// <summary>That the results are about something else.</summary>
    public static Diagnostic Nothing(string path, int attempts) => Rules.StatsNothing.At(SourceSpan.StartOf(path), attempts.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether no question that was looked at was answered; known once all were.</summary>
    public bool IsOfNothing => !isOfSomething;

    /// <summary>The remarks about a course or a lesson.</summary>
    internal ImmutableArray<Diagnostic> Of(LintedCourse course)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var lesson in course.Lessons)
        {
            var book = new QuestionBook([lesson.Lesson], plain);
            foreach (var question in lesson.Questions) found.AddRange(Of(lesson.Lesson.Course.Value, question, book));
        }
        if (course.Reading?.Course is { PrePost: { } prepost } whole)
        {
            var book = new QuestionBook([prepost], plain);
            foreach (var question in course.OwnQuestions) found.AddRange(Of(whole.Id.Value, question, book));
        }
        return found.ToImmutable();
    }

    private IEnumerable<Diagnostic> Of(string course, LintedQuestion question, QuestionBook book)
    {
        string version = KeyVersion.Of(question.Question);
        var all = answered[(course, question.Question.Id.Value)].ToList();
        isOfSomething |= all.Count > 0;
        var present = all.Where(q => q.Key.KeyVersion == version).ToList();
        foreach (var analysis in present)
            foreach (var flag in analysis.Flags)
                yield return RuleOf[flag.Kind].At(PlaceOf(question, flag), Shown.Clean(flag.Sentence(analysis, option => book.Named(analysis.Key, option))), Learners(analysis));
        if (all.Count > present.Count)
            yield return Rules.StatsOlderKey.At(question.Place, Shown.Short(question.Question.Id.Value), all.Where(q => q.Key.KeyVersion != version).Sum(q => q.Figures.Persons).ToString(CultureInfo.InvariantCulture));
    }

    private static string Learners(QuestionAnalysis analysis) => $"{analysis.Figures.Persons.ToString(CultureInfo.InvariantCulture)} learners{(analysis.Key.Phase == "lesson" ? "" : $", {analysis.Key.Phase}")}";

    /// <summary>At the option where it is about one that is written, else at the question.</summary>
    private static SourceSpan PlaceOf(LintedQuestion question, QuestionFlag flag) =>
        flag.Option is { Option: var id } && question.Choice?.Options.FirstOrDefault(o => o.Option.Id.Value == id) is { } option ? option.Text.Span : question.Place;
}
