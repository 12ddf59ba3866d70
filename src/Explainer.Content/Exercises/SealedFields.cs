using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Exercises;

/// <summary>How a sealed question stands in a kept lesson. No author writes it, and no author's file is read with it.</summary>
internal static class SealedFields
{
    public static readonly Field Type = new("sealed", FieldKind.Text, "The type of the question that was sealed.") { Required = true };

    public static readonly Field Id = new("id", FieldKind.Text, "What is recorded.") { Required = true };
    public static readonly Field Text = new("text", FieldKind.Markup, "What is shown.");
    public static readonly Field Fixed = new("fixed", FieldKind.Flag, "It keeps its place.");
    public static readonly Field Names = new("names", FieldKind.List(FieldKind.Text), "Words that mean it.");
    public static readonly Shape Option = new("an option", "Something to choose, place or match.", Id, Text, Fixed, Names);

    public static readonly Field Min = new("min", FieldKind.Whole(0), "Fewest.") { Required = true };
    public static readonly Field Max = new("max", FieldKind.Whole(0), "Most.") { Required = true };
    public static readonly Field Options = new("options", FieldKind.List(FieldKind.Block(Option)), "What can be chosen.");
    public static readonly Shape ChooseShape = new("a choice", "Options to choose.", Min, Max, Options);
    public static readonly Field Choose = new("choose", FieldKind.Block(ChooseShape), "Options to choose.");

    public static readonly Field Number = new("number", FieldKind.Flag, "A number is typed, not words.");
    public static readonly Field Unit = new("unit", FieldKind.Text, "The unit shown.");
    public static readonly Field Units = new("units", FieldKind.List(FieldKind.Text), "The units that are understood.");
    public static readonly Field UnitRequired = new("unit-required", FieldKind.Flag, "A number alone is asked again.");
    public static readonly Shape EnterShape = new("a text", "Something to type.", Number, Unit, Units, UnitRequired);
    public static readonly Field Enter = new("enter", FieldKind.Block(EnterShape), "A text to type.");

    public static readonly Field Arrange = new("arrange", FieldKind.List(FieldKind.Block(Option), least: 1), "Items to put in order.");

    public static readonly Field Sources = new("sources", FieldKind.List(FieldKind.Block(Option), least: 1), "What is matched.") { Required = true };
    public static readonly Field Targets = new("targets", FieldKind.List(FieldKind.Block(Option), least: 1), "What it is matched with.") { Required = true };
    public static readonly Field Once = new("once", FieldKind.Flag, "Each target may be used once.");
    public static readonly Shape MatchShape = new("a matching", "Things to match.", Sources, Targets, Once);
    public static readonly Field Match = new("match", FieldKind.Block(MatchShape), "Things to match.");

    public static readonly Field FillText = new("text", FieldKind.Markup, "The running text; {1} is its first gap.") { Required = true };
    public static readonly Shape GapShape = new("a gap", "A gap in a text.", Options, Number, Unit, Units, UnitRequired);
    public static readonly Field Gaps = new("gaps", FieldKind.List(FieldKind.Block(GapShape), least: 1), "The gaps, in reading order.") { Required = true };
    public static readonly Shape FillShape = new("a text with gaps", "Gaps to fill.", FillText, Gaps);
    public static readonly Field Fill = new("fill", FieldKind.Block(FillShape), "Gaps to fill.");

    public static readonly Shape Question = new(
        "a sealed question", "A question without its key.",
        QuestionFields.Question, Type, QuestionFields.Stem, QuestionFields.Points, QuestionFields.AskCertainty, QuestionFields.Shuffle, Choose, Enter, Arrange, Match, Fill);

    public static readonly Field PoolQuestions = new("questions", FieldKind.List(FieldKind.Block(Question), least: 1), "What is drawn from.") { Required = true };
    public static readonly Shape Pool = new("a pool", "Questions of which an attempt draws some.", LessonFields.Pool, LessonFields.Draw, PoolQuestions);
    public static readonly Field Steps = new("steps", FieldKind.List(new VariantKind("a page, a question or a pool", () => [PageFields.Shape, Pool, Question], StepShape)), "Pages, questions and pools, in the order played.") { Required = true };

    public static readonly Shape Lesson = new(
        "a sealed lesson", "A lesson without keys.",
        LessonFields.Lesson, LessonFields.Title, LessonFields.Minutes, LessonFields.Language, LessonFields.ContentNote, LessonFields.Pass, LessonFields.Objectives, Steps);

    private static Shape StepShape(YamlMap map, Findings findings) =>
        map.Find(PageFields.Page.Name) is not null ? PageFields.Shape : map.Find(LessonFields.Pool.Name) is not null ? Pool : Question;
}
