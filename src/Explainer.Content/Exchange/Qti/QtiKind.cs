using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>What a type of question says in an item: its response, how it is answered, how it is scored.</summary>
internal abstract class QtiKind(QtiXml xml, Question question)
{
    protected QtiXml Xml => xml;

    /// <summary>Feedback on what was answered, by the identifier that the outcome FEEDBACK then holds.</summary>
    public virtual IEnumerable<(string Id, Markup Words)> Feedback => [];

    public bool HasFeedback => Feedback.Any();

    public virtual string FeedbackCardinality => "single";

    /// <summary>Feedback on parts that is told whatever was answered, as XHTML.</summary>
    public virtual string Remarks => "";

    /// <summary>What makes the kind of a question; null where QTI has none for its type. Takes the parts that are lost.</summary>
    public static Func<QtiXml, ICollection<string?>, QtiKind>? Of(Question question) => question switch
    {
        SingleChoiceQuestion q => (xml, _) => new QtiChoice(xml, q, q.Options, [q.Key], o => o.Id == q.Key ? Fraction.One : q.Credits.GetValueOrDefault(o.Id.Value, Fraction.Zero), isSingle: true),
        MultipleChoiceQuestion q => (xml, _) => new QtiChoice(xml, q, q.Options, q.Keys, o => q.Keys.IsEmpty ? Fraction.Zero : BalancedShare.Of(q, o), isSingle: false),
        TrueFalseQuestion q => (xml, _) => new QtiChoice(xml, q, ((Choose)q.Interaction).Options, [new(q.Answer ? "true" : "false")], o => o.Id.Value == (q.Answer ? "true" : "false") ? Fraction.One : Fraction.Zero, isSingle: true),
        NumericalQuestion q => (xml, _) => new QtiNumber(xml, q),
        ShortAnswerQuestion q => (xml, _) => new QtiWords(xml, q),
        OrderingQuestion q => (xml, _) => new QtiOrder(xml, q),
        MatchingQuestion or ClassificationQuestion => (xml, lost) => new QtiMatch(xml, question, lost),
        ClozeQuestion q => (xml, lost) => new QtiCloze(xml, q, lost),
        _ => null,
    };

    public abstract void Declare();

    public abstract void Show();

    public abstract void Score();

    protected string Points(Fraction share) => DecimalText.Of(question.Points * share);

    protected static string Flag(bool value) => value ? "true" : "false";

    /// <summary>The stem of an interaction: its prompt if it is one paragraph; else it stands before it, and there is none.</summary>
    protected void StemBefore()
    {
        if (!Xhtml.IsOneParagraph(question.Stem)) xml.Raw(Xhtml.Blocks(question.Stem));
    }

    protected void Prompt()
    {
        if (Xhtml.IsOneParagraph(question.Stem)) xml.Element("prompt", () => xml.Raw(Xhtml.Line(question.Stem)));
    }

    protected void Declare(string id, string cardinality, string type, IEnumerable<string> right, Action? mapping = null) => xml.Element("responseDeclaration", () =>
    {
        string[] values = [.. right];
        if (values.Length > 0)
            xml.Element("correctResponse", () =>
            {
                foreach (string value in values) xml.Text("value", value);
            });
        mapping?.Invoke();
    }, ("identifier", id), ("cardinality", cardinality), ("baseType", type));

    /// <summary>What each value earns; the sum is kept between nothing and the most.</summary>
    protected void Mapping(Fraction most, IEnumerable<(string Key, Fraction Points)> entries, bool? caseSensitive = null) => xml.Element("mapping", () =>
    {
        foreach (var (key, points) in entries)
            if (caseSensitive is { } cased) xml.Element("mapEntry", ("mapKey", key), ("mappedValue", DecimalText.Of(points)), ("caseSensitive", Flag(cased)));
            else xml.Element("mapEntry", ("mapKey", key), ("mappedValue", DecimalText.Of(points)));
    }, ("lowerBound", "0"), ("upperBound", DecimalText.Of(most)), ("defaultValue", "0"));

    /// <summary>SCORE by a response's mapping, nothing for no response.</summary>
    protected void ScoreByMapping(string id, bool adds = false) => xml.Element("responseCondition", () => xml.Element("responseIf", () =>
    {
        xml.Element("not", () => xml.Element("isNull", () => Variable(id)));
        SetScore(() => xml.Element("mapResponse", ("identifier", id)), adds);
    }));

    protected void SetScore(Action value, bool adds = false) => xml.Element("setOutcomeValue", () =>
    {
        if (!adds) value();
        else
            xml.Element("sum", () =>
            {
                Variable("SCORE");
                value();
            });
    }, ("identifier", "SCORE"));

    protected void SetFeedback(string id) => xml.Element("setOutcomeValue", () => xml.Text("baseValue", id, ("baseType", "identifier")), ("identifier", "FEEDBACK"));

    protected void Variable(string id) => xml.Element("variable", ("identifier", id));

    protected void Number(string value) => xml.Text("baseValue", value, ("baseType", "float"));

    /// <summary>Branches of which the first that holds counts.</summary>
    protected void FirstOf<T>(IEnumerable<T> branches, Action<T> condition, Action<T> then)
    {
        T[] all = [.. branches];
        if (all.Length == 0) return;
        xml.Element("responseCondition", () =>
        {
            for (int i = 0; i < all.Length; i++)
            {
                var branch = all[i];
                xml.Element(i == 0 ? "responseIf" : "responseElseIf", () =>
                {
                    condition(branch);
                    then(branch);
                });
            }
        });
    }

    /// <summary>Whether a number lies between two, both included.</summary>
    protected void Between(string id, Fraction low, Fraction high) => xml.Element("and", () =>
    {
        xml.Element("gte", () =>
        {
            Variable(id);
            Number(DecimalText.Of(low));
        });
        xml.Element("lte", () =>
        {
            Variable(id);
            Number(DecimalText.Of(high));
        });
    });
}
