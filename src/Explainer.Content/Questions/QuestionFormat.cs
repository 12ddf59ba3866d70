using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Questions;

/// <summary>How one type of question is written. A new type is one subclass and one line in <see cref="All"/>.</summary>
internal abstract class QuestionFormat
{
    private readonly Lazy<Shape> shape, misnamed;

    protected QuestionFormat()
    {
        shape = new(() => new($"{("aeiou".Contains(Type.Name[0]) ? "an" : "a")} {Type} question", Doc, [.. QuestionFields.Common.Select(f => f == QuestionFields.Type ? QuestionFields.TypeOf(this) : f), .. Fields])
        {
            OneOf = OneOf,
            AnyOf = AnyOf,
            Meant = Meant,
        });
        misnamed = new(() => new(Shape.Name, Doc, [.. WithoutType(Shape.Fields)]) { OneOf = OneOf, AnyOf = AnyOf, Meant = Meant });
    }

    /// <summary>All types, in the order of the author guide.</summary>
    public static ImmutableArray<QuestionFormat> All { get; } =
    [
        new SingleChoiceFormat(),
        new MultipleChoiceFormat(),
        new TrueFalseFormat(),
        new NumericalFormat(),
        new ShortAnswerFormat(),
        new OrderingFormat(),
        new MatchingFormat(),
        new ClozeFormat(),
        new ClassificationFormat(),
    ];

    public abstract QuestionType Type { get; }

    /// <summary>What the type is for, in one sentence.</summary>
    public abstract string Doc { get; }

    /// <summary>The type's own keys.</summary>
    protected abstract ImmutableArray<Field> Fields { get; }

    /// <summary>Fields of which exactly one is written.</summary>
    protected virtual ImmutableArray<Field> OneOf => [];

    /// <summary>Fields of which at least one is written.</summary>
    protected virtual ImmutableArray<Field> AnyOf => [];

    /// <summary>What authors mean by keys that are another type's, or none's.</summary>
    protected virtual ImmutableDictionary<string, string> Meant => Stems;

    /// <summary>Other words for the stem.</summary>
    protected static ImmutableDictionary<string, string> Stems { get; } = ImmutableDictionary.CreateRange<string, string>([new("text", "stem"), new("prompt", "stem")]);

    /// <summary>Its keys. One and the same for all threads: blocks are told apart by their shapes.</summary>
    public Shape Shape => shape.Value;

    /// <summary>A question of any type, as a field's kind.</summary>
    public static FieldKind AnyQuestion { get; } = new VariantKind("a question", () => All.Select(f => f.Shape), ShapeOf);

    /// <summary>A question whose type is not known: what all types share is read, their own keys are known by name alone.</summary>
    private static Shape Untyped { get; } = new(
        "a question", "A question of no known type.",
        [.. WithoutType(QuestionFields.Common), .. All.SelectMany(f => f.Fields).DistinctBy(f => f.Name).Select(Unread)])
    {
        Meant = Stems,
    };

    /// <summary>The shape of the question that a mapping is. Where its type is missing or unknown, which is said then, the type that was probably meant, or none.</summary>
    public static Shape ShapeOf(YamlMap map, Findings findings)
    {
        if (map.Find("type") is { Value: YamlText { IsEmpty: false } type })
        {
            if (All.FirstOrDefault(f => f.Type.Name == type.Value) is { } format) return format.Shape;
            string? meant = Nearest.To(type.Value, All.Select(f => f.Type.Name));
            findings.AddMeant(Rules.UnknownType, type.Span, meant, type.Value);
            return All.FirstOrDefault(f => f.Type.Name == meant)?.misnamed.Value ?? Untyped;
        }
        if (map.Complete && map.Find("type")?.Value is not YamlRefused) findings.Add(Rules.TypeMissing, map.Find("type")?.Key.Span ?? map.Span);
        return Untyped;
    }

    private static IEnumerable<Field> WithoutType(IEnumerable<Field> fields) => fields.Select(f => f.Name == QuestionFields.Type.Name ? Unread(f) : f);

    private static Field Unread(Field field) => new(field.Name, new UnreadKind(), field.Doc);

    /// <summary>Makes the question; null when too little could be read, which is said then.</summary>
    public static Question? Read(Block block, Reading reading)
    {
        // Without an id or a stem there is no question, and yet its other mistakes are said.
        bool isAsked = block.Has(QuestionFields.Question) && block.Has(QuestionFields.Stem);
        var asked = new Asked(new(block.Text(QuestionFields.Question) ?? ""), block.Markup(QuestionFields.Stem) ?? new(""));
        var question = All.FirstOrDefault(f => f.Shape == block.Shape || f.misnamed.Value == block.Shape)?.Read(block, asked, reading);
        if (block.Has(QuestionFields.Hint) && block.Has(QuestionFields.Hints)) reading.Findings.Add(Rules.HintAndHints, block.Written(QuestionFields.Hint)!.Span);
        var passage = PassageOf(block, reading);
        return question is null || !isAsked ? null : question with
        {
            Hints = [.. new[] { block.Written(QuestionFields.Hint) }.OfType<YamlText>().Concat(block.Texts(QuestionFields.Hints)).Select(t => new Markup(t.Value))],
            Explanation = block.Markup(QuestionFields.Explanation),
            Objective = block.Text(QuestionFields.Objective),
            Passage = passage,
            Points = block.Number(QuestionFields.Points) ?? Fraction.One,
            Claims = [.. block.Texts(QuestionFields.Claims).Select(t => new ClaimId(t.Value))],
            Tags = [.. block.Texts(QuestionFields.Tags).Select(t => t.Value)],
            AsksCertainty = block.Flag(QuestionFields.AskCertainty) ?? true,
            Attempts = block.Whole(QuestionFields.Attempts),
            Shuffles = block.Flag(QuestionFields.Shuffle) ?? true,
            Language = reading.Language,
            Span = block.Span,
        };
    }

    /// <summary>The graded part and its feedback; what all types share is added by the caller.</summary>
    protected abstract Question? Read(Block block, Asked asked, Reading reading);

    /// <summary>The question as its author would write it: reading it gives the same question again.</summary>
    public static YamlMap Write(Question question)
    {
        var draft = new YamlDraft()
            .Text(QuestionFields.Question, question.Id.Value)
            .Text(QuestionFields.Type, question.Type.Name)
            .Markup(QuestionFields.Stem, question.Stem)
            .Text(QuestionFields.Objective, question.Objective)
            .Map(QuestionFields.Passage, question.Passage is { } passage ? Written(passage) : null);
        if (question.Hints is [var only]) draft.Markup(QuestionFields.Hint, only);
        else draft.Texts(QuestionFields.Hints, question.Hints.Select(h => h.Source));
        All.First(f => f.Type == question.Type).Write(question, draft);
        return draft
            .Markup(QuestionFields.Explanation, question.Explanation)
            .Number(QuestionFields.Points, question.Points == Fraction.One ? null : question.Points)
            .Texts(QuestionFields.Claims, question.Claims.Select(c => c.Value))
            .Texts(QuestionFields.Tags, question.Tags)
            .Flag(QuestionFields.AskCertainty, question.AsksCertainty, unless: true)
            .Whole(QuestionFields.Attempts, question.Attempts)
            .Flag(QuestionFields.Shuffle, question.Shuffles, unless: true)
            .ToMap();
    }

    /// <summary>Writes the type's own keys; what all types share is written by the caller.</summary>
    protected abstract void Write(Question question, YamlDraft draft);

    private static YamlMap Written(Passage passage) => new YamlDraft()
        .Text(QuestionFields.PassagePage, passage.Page.Value)
        .Text(QuestionFields.PassageQuote, passage.Quote)
        .Text(QuestionFields.PassageLesson, passage.Lesson)
        .ToMap();

    private static Passage? PassageOf(Block block, Reading reading)
    {
        if (block.Inner(QuestionFields.Passage) is not { } passage || passage.Written(QuestionFields.PassagePage) is not { } page) return null;
        reading.Passages.Add(new(page, passage.Written(QuestionFields.PassageQuote), passage.Written(QuestionFields.PassageLesson)));
        return new(new(page.Value), passage.Text(QuestionFields.PassageQuote)) { Lesson = passage.Text(QuestionFields.PassageLesson) };
    }
}

/// <summary>What every question must be made with.</summary>
internal sealed record Asked(QuestionId Id, Markup Stem);
