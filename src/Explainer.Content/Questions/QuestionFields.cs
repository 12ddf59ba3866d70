using Explainer.Content.Yaml;

namespace Explainer.Content.Questions;

/// <summary>The keys that all question types share.</summary>
internal static class QuestionFields
{
    public static readonly Field Question = new("question", FieldKind.Id, "Its id, unique in the course: progress and statistics hang on it.") { Required = true, Example = "pact-trigger" };
    public static readonly Field Type = new("type", FieldKind.Text, "How it is answered and graded.") { Required = true, Example = "single-choice" };
    public static readonly Field Stem = new("stem", FieldKind.Markup, "What is asked.") { Required = true };
    public static readonly Field Objective = new("objective", FieldKind.Reference(Target.Objective), "The id of the lesson's objective that it tests.");
    public static readonly Field PassagePage = new("page", FieldKind.Text, "The page's id.") { Required = true };
    public static readonly Field PassageQuote = new("quote", FieldKind.Text, "The sentence that answers it; it must occur on the page.");
    public static readonly Field PassageLesson = new("lesson", FieldKind.Text, "The page's lesson, when it is another than the question's own.");
    public static readonly Shape PassageShape = new("a passage", "The place in the text that answers a question.", PassagePage, PassageQuote, PassageLesson);
    public static readonly Field Passage = new("passage", FieldKind.Block(PassageShape), "Where the answer stands; shown after a wrong answer.") { Example = "{ page: article-4, quote: \"an armed invasion\" }" };
    public static readonly Field Hint = new("hint", FieldKind.Markup, "Shown before answering, when asked for.");
    public static readonly Field Hints = new("hints", FieldKind.List(FieldKind.Markup), "Several hints, shown one by one.");
    public static readonly Field Explanation = new("explanation", FieldKind.Markup, "Shown after answering, right or wrong.");
    public static readonly Field Points = new("points", FieldKind.Amount, "The points it is worth.") { Default = "1" };
    public static readonly Field Claims = new("claims", FieldKind.List(FieldKind.Reference(Target.Claim)), "The ids of the claims it is about.");
    public static readonly Field Tags = new("tags", FieldKind.List(FieldKind.Text), "The author's own tags.");
    public static readonly Field AskCertainty = new("ask-certainty", FieldKind.Flag, "Whether the learner is asked how sure they are.") { Default = "true" };
    public static readonly Field Attempts = new("attempts", FieldKind.Count, "Tries at this question; the first response alone counts.");
    public static readonly Field Shuffle = new("shuffle", FieldKind.Flag, "Whether the order of options is drawn anew for each attempt.") { Default = "true" };
    public static readonly Field LintIgnore = new("lint-ignore", new MapKind(FieldKind.Text, anyKey: true, mayBeEmpty: true), "Rules of the linter that are switched off for this step, each with the reason.") { Example = "{ longest-key: the reason }" };

    public static readonly Field[] Common =
    [
        Question, Type, Stem, Objective, Passage, Hint, Hints, Explanation, Points, Claims, Tags, AskCertainty, Attempts, Shuffle, LintIgnore,
    ];

    /// <summary>The key that says which type a question is, in a question of one type: there only one word is right.</summary>
    public static Field TypeOf(QuestionFormat format) => new(Type.Name, FieldKind.Word(format.Type.Name), format.Doc) { Required = true };
}
