using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>Options of which one or several are chosen.</summary>
internal sealed class QtiChoice(QtiXml xml, Question question, ImmutableArray<Option> options, ImmutableArray<OptionId> keys, Func<Option, Fraction> share, bool isSingle) : QtiKind(xml, question)
{
    private readonly Question question = question;

    public override IEnumerable<(string Id, Markup Words)> Feedback => options.Where(o => o.Feedback is not null).Select(o => (QtiId.Of(o.Id.Value), o.Feedback!.Value));

    public override string FeedbackCardinality => Cardinality;

    private string Cardinality => isSingle ? "single" : "multiple";

    public override void Declare() => Declare(QtiId.Response(), Cardinality, "identifier", keys.Select(k => QtiId.Of(k.Value)), keys.IsEmpty ? null : () =>
        Mapping(question.Points, options.Where(o => !share(o).IsZero).Select(o => (QtiId.Of(o.Id.Value), question.Points * share(o)))));

    public override void Show()
    {
        StemBefore();
        Xml.Element("choiceInteraction", () =>
        {
            Prompt();
            foreach (var option in options) Xml.Element("simpleChoice", () => Xml.Raw(Xhtml.Short(option.Text)), ("identifier", QtiId.Of(option.Id.Value)), ("fixed", Flag(option.Fixed)));
        }, ("responseIdentifier", QtiId.Response()), ("shuffle", Flag(question.Shuffles && question is not TrueFalseQuestion)), ("maxChoices", isSingle ? "1" : "0"));
    }

    public override void Score()
    {
        if (!keys.IsEmpty) ScoreByMapping(QtiId.Response());
        else
            Xml.Element("responseCondition", () => Xml.Element("responseIf", () =>
            {
                Xml.Element("isNull", () => Variable(QtiId.Response()));
                SetScore(() => Number(Points(Fraction.One)));
            }));
        if (HasFeedback) Xml.Element("setOutcomeValue", () => Variable(QtiId.Response()), ("identifier", "FEEDBACK"));
    }
}
