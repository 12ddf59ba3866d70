using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>Writes a question as an item: declarations, what is shown, how it is scored, feedback, in this order.</summary>
internal sealed class QtiItem
{
    private readonly QtiXml xml;
    private readonly Question question;
    private readonly QtiKind kind;

    private QtiItem(QtiXml xml, Question question, QtiKind kind) => (this.xml, this.question, this.kind) = (xml, question, kind);

    /// <param name="version">The version of QTI.</param>
    /// <param name="question">A question that has a kind there.</param>
    /// <param name="losses">Takes what is lost.</param>
    public static byte[] Write(QtiVersion version, Question question, Losses losses)
    {
        var kind = QtiKind.Of(question)!;
        var lost = new List<string?>(Losses.Surroundings(question));
        if (!question.Hints.IsEmpty) lost.Add("the hints");
        if (!question.Tags.IsEmpty) lost.Add("the tags");
        if (question.Attempts is > 1) lost.Add("further tries");
        byte[] bytes = QtiXml.File(version, xml => new QtiItem(xml, question, kind(xml, lost)).Write());
        if (Markups(question).Any(Xhtml.LeavesLinks)) lost.Add("what inner links lead to");
        losses.Without(question, lost.Distinct());
        foreach (string how in QtiScoring.Differences(question)) losses.SaidAs(question, how);
        return bytes;
    }

    private static IEnumerable<Markup> Markups(Question question) => new[] { question.Stem, question.Explanation ?? "" }.Concat(question.Interaction switch
    {
        Choose choose => choose.Options.SelectMany(o => new[] { o.Text, o.Feedback ?? "" }),
        Arrange arrange => arrange.Items.Select(o => o.Text),
        Match match => match.Sources.Concat(match.Targets).SelectMany(o => new[] { o.Text, o.Feedback ?? "" }),
        _ => [],
    });

    private void Write() => xml.Root("assessmentItem", () =>
    {
        xml.Attribute("identifier", QtiId.Of(question.Id.Value));
        xml.Attribute("title", question.Id.Value);
        xml.Language(question.Language);
        xml.Attribute("adaptive", "false");
        xml.Attribute("timeDependent", "false");
        kind.Declare();
        xml.Element("outcomeDeclaration", () => xml.Element("defaultValue", () => xml.Text("value", "0")),
            ("identifier", "SCORE"), ("cardinality", "single"), ("baseType", "float"), ("normalMaximum", DecimalText.Of(question.Points)));
        if (kind.HasFeedback) xml.Element("outcomeDeclaration", ("identifier", "FEEDBACK"), ("cardinality", kind.FeedbackCardinality), ("baseType", "identifier"));
        if (Explanation.Length > 0) xml.Element("outcomeDeclaration", ("identifier", "EXPLANATION"), ("cardinality", "single"), ("baseType", "identifier"));
        xml.Element("itemBody", kind.Show);
        xml.Element("responseProcessing", () =>
        {
            kind.Score();
            if (Explanation.Length > 0) xml.Element("setOutcomeValue", () => xml.Text("baseValue", "shown", ("baseType", "identifier")), ("identifier", "EXPLANATION"));
        });
        foreach (var (id, words) in kind.Feedback) Modal("FEEDBACK", id, Xhtml.Short(words));
        if (Explanation.Length > 0) Modal("EXPLANATION", "shown", Explanation);
    });

    private string Explanation => (question.Explanation is { } words ? Xhtml.Blocks(words) : "") + kind.Remarks;

    private void Modal(string outcome, string id, string xhtml) =>
        xml.Element("modalFeedback", () => xml.Content(xhtml), ("outcomeIdentifier", outcome), ("identifier", id), ("showHide", "show"));
}
