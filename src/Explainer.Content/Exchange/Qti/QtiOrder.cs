using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>Items that are put in order: all or nothing, since QTI cannot count pairs. Ties may stand in any order, as far as all orders can be listed.</summary>
internal sealed class QtiOrder(QtiXml xml, OrderingQuestion question) : QtiKind(xml, question)
{
    private readonly OrderingQuestion question = question;

    private const int MostOrders = 24;

    public override string Remarks => string.Concat(question.Items.Where(i => i.Date is not null || i.Feedback is not null)
        .Select(i => $"<p>{Xhtml.Line(i.Text)} – {XmlCharacters.Escaped(i.Date?.Text ?? "")}{(i.Date is null || i.Feedback is null ? "" : ". ")}{(i.Feedback is { } words ? Xhtml.Line(words) : "")}</p>"));

    /// <summary>Whether all right orders are listed.</summary>
    public static bool SaysTies(OrderingQuestion question) => question.Ranks.Aggregate(1L, (orders, rank) => Math.Min(MostOrders + 1, orders * Factorial(rank.Length))) <= MostOrders;

    public override void Declare() => Declare(QtiId.Response(), "ordered", "identifier", question.Items.Select(i => QtiId.Of(i.Id.Value)));

    public override void Show()
    {
        StemBefore();
        // The order of the file is the right one; where it is shown without shuffling, it must be another.
        Xml.Element("orderInteraction", () =>
        {
            Prompt();
            foreach (var item in ((Arrange)question.Present(0)).Items) Xml.Element("simpleChoice", () => Xml.Raw(Xhtml.Short(item.Text)), ("identifier", QtiId.Of(item.Id.Value)));
        }, ("responseIdentifier", QtiId.Response()), ("shuffle", "true"));
    }

    public override void Score() => FirstOf(SaysTies(question) ? Orders(question.Ranks) : [[.. question.Items]], order => Xml.Element("match", () =>
    {
        Variable(QtiId.Response());
        Xml.Element("ordered", () =>
        {
            foreach (var item in order) Xml.Text("baseValue", QtiId.Of(item.Id.Value), ("baseType", "identifier"));
        });
    }), _ => SetScore(() => Number(Points(Fraction.One))));

    private static long Factorial(int n) => n <= 1 ? 1 : Math.Min(MostOrders + 1, n * Factorial(n - 1));

    private static IEnumerable<ImmutableArray<OrderingItem>> Orders(ImmutableArray<ImmutableArray<OrderingItem>> ranks) => ranks.IsEmpty
        ? [[]]
        : Orders(ranks[0]).SelectMany(first => Orders(ranks.RemoveAt(0)).Select(rest => first.AddRange(rest)));

    private static IEnumerable<ImmutableArray<OrderingItem>> Orders(ImmutableArray<OrderingItem> rank) => rank.IsEmpty
        ? [[]]
        : rank.SelectMany(first => Orders(rank.Remove(first)).Select(rest => rest.Insert(0, first)));
}
