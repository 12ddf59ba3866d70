using Explainer.Content.Schema;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Questions;

/// <summary><c>50</c> or <c>10%</c>, read as a <see cref="Tolerance"/> that has one of the two.</summary>
internal sealed class ToleranceKind : ScalarKind
{
    public override string Wanted => "a number of 0 or more, or a percentage";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () =>
    {
        schema.Types("number", "string");
        schema.Pattern($@"^\+?{AuthorNumber.Pattern}( *%)?$");
        schema.Number("minimum", 0);
    });

    protected override object? ReadText(YamlText text, string what, Reading reading)
    {
        var share = AuthorNumber.Share(text.Value);
        if ((share ?? AuthorNumber.Of(text.Value)) is not { } number) return Said(reading.Findings, Rules.BadNumber, text, what, Wanted, text.Value);
        if (number < Fraction.Zero) return Said(reading.Findings, Rules.NumberOutOfRange, text, what, Wanted, text.Value);
        return share is null ? new Tolerance(number, null) : new Tolerance(null, number);
    }
}
