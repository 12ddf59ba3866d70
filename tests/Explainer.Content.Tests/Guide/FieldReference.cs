using System.Globalization;
using System.Text;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Tests.Guide;

/// <summary>Every key of every file, as tables: made of the declarations by which the files are read.</summary>
internal sealed class FieldReference
{
    /// <summary>Told of after the questions, wherever they are met before.</summary>
    private static readonly Shape[] Late = [ReferenceFields.ClaimShape, ReferenceFields.SourceShape, ReferenceFields.TermShape];

    private readonly StringBuilder text = new();
    private readonly HashSet<Shape> told = [.. Late, .. QuestionFormat.All.Select(f => f.Shape)];
    private readonly HashSet<string> headings = [];

    public static string Write()
    {
        var reference = new FieldReference();
        foreach (var shape in new[] { LessonFields.Shape, PageFields.Shape, LessonFields.PoolShape }) reference.Tell(shape, "");
        reference.Tell(new("every question", "What all types share.", [.. QuestionFields.Common]), "");
        foreach (var format in QuestionFormat.All) reference.Tell(Own(format), format.Shape.Name);
        reference.told.ExceptWith(Late);
        foreach (var shape in Late) reference.Tell(shape, "");
        reference.Tell(CourseFields.Shape, "");
        return reference.text.Append('\n').ToString();
    }

    private static Shape Own(QuestionFormat format) =>
        new(format.Shape.Name, format.Doc, [.. format.Shape.Fields.Where(f => f.Name != QuestionFields.Type.Name && !QuestionFields.Common.Contains(f))]) { OneOf = format.Shape.OneOf, AnyOf = format.Shape.AnyOf };

    /// <param name="shape">A mapping; told of once, with everything in it.</param>
    /// <param name="owner">Where it stands, for those of which there are several of one name.</param>
    private void Tell(Shape shape, string owner)
    {
        if (!told.Add(shape)) return;
        string heading = headings.Add(shape.Name) ? shape.Name : $"{shape.Name} of {owner}";
        text.Append(CultureInfo.InvariantCulture, $"\n### {Block.Capital(heading.Trim('\''))}\n\n{string.Join(' ', [shape.Doc, .. Rules(shape)])}\n\n| key | value | what it is for |\n|---|---|---|\n");
        foreach (var field in shape.Fields)
            text.Append(CultureInfo.InvariantCulture, $"| {(field.Required ? $"**`{field.Name}`**" : $"`{field.Name}`")} | {Cell(Value(field.Kind))} | {Cell(Said(field))} |\n");
        foreach (var inner in shape.Fields.SelectMany(f => ShapesIn(f.Kind))) Tell(inner, shape.Name);
    }

    private static IEnumerable<string> Rules(Shape shape)
    {
        if (shape.Short is { } bare) yield return $"Where only `{bare.Name}` is needed, the text alone will do.";
        if (!shape.OneOf.IsEmpty) yield return $"Exactly one of {Names(shape.OneOf)} is written.";
        if (!shape.AnyOf.IsEmpty) yield return $"{Names(shape.AnyOf)}: at least one of the two is written.";
    }

    private static string Names(IEnumerable<Field> fields) => string.Join(" and ", fields.Select(f => $"`{f.Name}`"));

    private static IEnumerable<Shape> ShapesIn(FieldKind kind) => kind switch
    {
        BlockKind block => [block.Shape],
        ListKind list => ShapesIn(list.Of),
        MapKind map => ShapesIn(map.Of),
        AnyKind any => any.Kinds.SelectMany(ShapesIn),
        VariantKind variant => variant.All,
        _ => [],
    };

    private static string Value(FieldKind kind) => kind switch
    {
        BlockKind block => block.Shape.Name,
        ListKind list => $"a list, each entry {Value(list.Of)}",
        MapKind map => $"{(map.AnyKey ? "names" : "ids")}, each with {Value(map.Of)}",
        AnyKind { Kinds: [var one, ListKind list] } when Value(one) == Value(list.Of) => $"{Value(one)}, or a list of such",
        AnyKind any => string.Join(", or ", any.Kinds.Select(Value)),
        _ => kind.Wanted,
    };

    private static string Said(Field field) =>
        field.Doc + (field.Default is null ? "" : $" Without it: {field.Default}.") + (field.Example is null ? "" : $" Example: `{field.Example}`");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
