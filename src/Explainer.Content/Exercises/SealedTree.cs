using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Questions;
using Fractions;
using Fields = Explainer.Content.Exercises.SealedFields;

namespace Explainer.Content.Exercises;

/// <summary>Writes a sealed question as a tree. Key by key what is named here, and nothing else of the question.</summary>
internal static class SealedTree
{
    public static YamlMap Of(SealedQuestion question) => Map(
        (QuestionFields.Question, Text(question.Id.Value)),
        (Fields.Type, Text(question.Type.Name)),
        (QuestionFields.Stem, Text(question.Stem.Source)),
        (QuestionFields.Points, question.Points == Fraction.One ? null : Text(AuthorNumber.Written(question.Points))),
        (QuestionFields.AskCertainty, question.AsksCertainty ? null : Text("false")),
        (QuestionFields.Shuffle, question.Shuffles ? null : Text("false")),
        Shown(question));

    private static (Field, YamlNode?) Shown(SealedQuestion question) => question.Shown switch
    {
        Choose choose => (Fields.Choose, Map((Fields.Min, Whole(choose.Min)), (Fields.Max, Whole(choose.Max)), (Fields.Options, Options(choose.Options)))),
        EnterText text => (Fields.Enter, Map([.. Typed(text.Shape, text.Unit, question.UnitsOf.GetValueOrDefault(""))])),
        Arrange arrange => (Fields.Arrange, Options(arrange.Items)),
        Match match => (Fields.Match, Map((Fields.Sources, Options(match.Sources)), (Fields.Targets, Options(match.Targets)), (Fields.Once, Flag(match.TargetsOnce)))),
        FillGaps fill => (Fields.Fill, Map(
            (Fields.FillText, Text(string.Concat(fill.Parts.Select(p => p is Gap gap ? $"{{{gap.Name}}}" : ((GapText)p).Text.Source)))),
            (Fields.Gaps, List(fill.Gaps.Select(gap => Gap(gap, question)))))),
        _ => throw new UnreachableException(question.Shown.GetType().Name),
    };

    private static YamlMap Gap(Gap gap, SealedQuestion question) =>
        Map([(Fields.Options, gap.Options.IsEmpty ? null : Options(gap.Options)), .. Typed(gap.Shape, gap.Unit, question.UnitsOf.GetValueOrDefault(gap.Name))]);

    private static IEnumerable<(Field, YamlNode?)> Typed(TextShape shape, string? unit, Units? units) =>
    [
        (Fields.Number, Flag(shape == TextShape.Number)),
        (Fields.Unit, string.IsNullOrEmpty(unit) ? null : Text(unit)),
        (Fields.Units, units is null or { Factors.IsEmpty: true } ? null : List(units.Factors.Keys.Select(Text))),
        (Fields.UnitRequired, Flag(units?.Required ?? false)),
    ];

    private static YamlList Options(ImmutableArray<Option> options) => List(options.Select(o => Map(
        (Fields.Id, Text(o.Id.Value)),
        (Fields.Text, Text(o.Text.Source)),
        (Fields.Fixed, Flag(o.Fixed)),
        (Fields.Names, o.Names.IsEmpty ? null : List(o.Names.Select(Text))))));

    private static YamlText Text(string text) => YamlText.Of(text);

    private static YamlText Whole(int number) => Text(number.ToString(CultureInfo.InvariantCulture));

    private static YamlText? Flag(bool claim) => claim ? Text("true") : null;

    private static YamlList List(IEnumerable<YamlNode> items) => new(SourceSpan.None, [.. items], flow: false);

    private static YamlMap Map(params ReadOnlySpan<(Field Field, YamlNode? Value)> pairs)
    {
        var all = ImmutableArray.CreateBuilder<YamlPair>();
        foreach (var (field, value) in pairs)
            if (value is not null) all.Add(new(Text(field.Name), value));
        return YamlMap.Of(all);
    }
}
