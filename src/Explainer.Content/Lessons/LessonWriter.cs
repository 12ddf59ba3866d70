using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Lessons;
using Explainer.Questions;
using Fields = Explainer.Content.Lessons.LessonFields;
using PageKeys = Explainer.Content.Lessons.PageFields;

namespace Explainer.Content.Lessons;

/// <summary>Writes a lesson as its author would: pages, questions and pools. Claims, sources and glossary are not written.</summary>
internal static class LessonWriter
{
    public static YamlMap Write(Lesson lesson) => new YamlDraft()
        .Text(Fields.Lesson, lesson.Id.Value)
        .Text(Fields.Title, lesson.Title)
        .Whole(Fields.Minutes, lesson.Minutes)
        .Text(Fields.Language, lesson.Language == "en" ? null : lesson.Language)
        .Text(Fields.ContentNote, lesson.ContentNote)
        .Share(Fields.Pass, lesson.Rules.PassMark)
        .Whole(Fields.Attempts, lesson.Rules.Attempts == 1 ? null : lesson.Rules.Attempts)
        .List(Fields.Objectives, lesson.Objectives.Select(Written))
        .List(Fields.Steps, lesson.Steps.Select(Write))
        .ToMap();

    private static YamlMap Written(Objective objective) => new YamlDraft()
        .Text(Fields.ObjectiveId, objective.Id)
        .Text(Fields.ObjectiveText, objective.Text)
        .Text(Fields.Level, objective.Level?.ToString().ToLowerInvariant())
        .ToMap();

    public static YamlMap Write(Step step) => step switch
    {
        PageStep { Page: var page } => Written(page),
        QuestionStep { Question: var question } => QuestionFormat.Write(question),
        PoolStep pool => new YamlDraft()
            .Text(Fields.Pool, pool.Id)
            .Whole(Fields.Draw, pool.Draw)
            .List(Fields.PoolQuestions, pool.Questions.Select(QuestionFormat.Write))
            .ToMap(),
        _ => throw new System.Diagnostics.UnreachableException(step.GetType().Name),
    };

    private static YamlMap Written(Page page) => new YamlDraft()
        .Text(PageKeys.Page, page.Id.Value)
        .Text(PageKeys.Title, page.Title)
        .Text(PageKeys.ContentNote, page.ContentNote)
        .Markup(PageKeys.Body, page.Body)
        .List(PageKeys.Timeline, page.Timeline.Select(e => new YamlDraft().Date(PageKeys.Date, e.Date).Markup(PageKeys.EntryText, e.Text).Text(PageKeys.EntryClaim, e.Claim?.Value).ToMap()))
        .Map(PageKeys.Chart, page.Chart is { } chart ? Written(chart) : null)
        .Map(PageKeys.ShowIf, page.ShowIfMissed is { } missed ? new YamlDraft().Text(PageKeys.Missed, missed.Value).ToMap() : null)
        .ToMap();

    private static YamlMap Written(Chart chart) => new YamlDraft()
        .Text(PageKeys.ChartTitle, chart.Title)
        .Text(PageKeys.ChartUnit, chart.Unit)
        .List(PageKeys.Bars, chart.Bars.Select(b => new YamlDraft().Text(PageKeys.Label, b.Label).Number(PageKeys.BarValue, b.Value).Text(PageKeys.BarClaim, b.Claim?.Value).ToMap()))
        .ToMap();
}
