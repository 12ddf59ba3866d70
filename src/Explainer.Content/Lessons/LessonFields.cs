using Explainer.Content.Claims;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lessons;

/// <summary>How a lesson is written.</summary>
internal static class LessonFields
{
    public static readonly Field Lesson = new("lesson", FieldKind.Id, "Its id, unique in the course.") { Required = true, Example = "the-pact" };
    public static readonly Field Title = new("title", FieldKind.Text, "Its title.") { Required = true, Example = "The mutual defence pact" };
    public static readonly Field Minutes = new("minutes", FieldKind.Count, "How long it takes, in minutes.") { Example = "12" };
    public static readonly Field Language = new("language", FieldKind.Language, "The content's language (BCP 47).") { Default = "the course's, else en", Example = "en" };
    public static readonly Field ContentNote = new("content-note", FieldKind.Text, "Said before the lesson begins.");
    public static readonly Field Pass = new("pass", FieldKind.Share, "The share of the points that passes; without one nothing is passed or failed.") { Example = "70%" };
    public static readonly Field Attempts = new("attempts", FieldKind.Count, "Tries at a question; the first response alone counts.") { Default = "1" };

    public static readonly Field ObjectiveId = new("id", FieldKind.Id, "Its id, unique in the lesson.") { Required = true };
    public static readonly Field ObjectiveText = new("text", FieldKind.Text, "What a learner can do after the lesson.") { Required = true };
    public static readonly Field Level = new("level", FieldKind.Word("remember", "understand", "apply", "analyse", "evaluate", "create"), "Bloom's level.");
    public static readonly Shape ObjectiveShape = new("an objective", "What a learner can do after the lesson.", ObjectiveId, ObjectiveText, Level);
    public static readonly Field Objectives = new("objectives", FieldKind.List(FieldKind.Block(ObjectiveShape)), "What a learner can do after it.");

    public static readonly Field Pool = new("pool", FieldKind.Id, "Its id, unique in the lesson.") { Required = true };
    public static readonly Field Draw = new("draw", FieldKind.Count, "How many questions an attempt draws.") { Required = true };
    public static readonly Field PoolQuestions = new("questions", FieldKind.List(QuestionFormat.AnyQuestion, least: 1), "What is drawn from.") { Required = true };
    public static readonly Shape PoolShape = new("a pool", "Questions of which an attempt draws some.", Pool, Draw, PoolQuestions, QuestionFields.LintIgnore);

    public static readonly VariantKind AnyStep = new VariantKind("a page, a question or a pool", () => [PageFields.Shape, PoolShape, .. QuestionFormat.All.Select(f => f.Shape)], StepShape);
    public static readonly Field Steps = new("steps", FieldKind.List(AnyStep, least: 1), "Pages, questions and pools, in the order played.") { Required = true };

    public static readonly Shape Shape = new(
        "a lesson", "Pages and questions, in the order played.",
        Lesson, Title, Minutes, Language, ContentNote, Pass, Attempts, Objectives, Steps, ReferenceFields.Claims, ReferenceFields.Sources, ReferenceFields.Glossary);

    private static readonly string[] Kinds = [PageFields.Page.Name, QuestionFields.Question.Name, Pool.Name];

    /// <summary>Whether a key says what a step is, and has its id.</summary>
    public static bool IsKind(YamlText key) => Kinds.Contains(key.Value);

    private static Shape? StepShape(YamlMap map, Findings findings)
    {
        var kind = map.Pairs.FirstOrDefault(pair => IsKind(pair.Key))?.Key;
        if (kind is null && map.Complete)
        {
            string? near = map.Pairs.Select(p => Nearest.To(p.Key.Value, Kinds)).FirstOrDefault(n => n is not null);
            findings.AddMeant(Rules.StepWithoutKind, map.Span, near);
        }
        return kind?.Value switch
        {
            null => null,
            "page" => PageFields.Shape,
            "pool" => PoolShape,
            _ => QuestionFormat.ShapeOf(map, findings),
        };
    }
}
