using Explainer.Content.Exchange.MoodleXml;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>A number that is typed: it is right between two bounds, both included.</summary>
internal sealed class QtiNumber(QtiXml xml, NumericalQuestion question) : QtiKind(xml, question)
{
    private readonly NumericalQuestion question = question;

    private readonly MoodleUnits units = MoodleUnits.Of(question.Key.Units);

    private IEnumerable<(AcceptedNumber Number, string Id)> Answers => question.Key.Answers.OrderByDescending(a => a.Credit).Select((a, i) => (a, $"answer{i + 1}"));

    public override IEnumerable<(string Id, Markup Words)> Feedback => Answers.Where(a => a.Number.Feedback is not null).Select(a => (a.Id, a.Number.Feedback!.Value));

    public override void Declare() => Declare(QtiId.Response(), "single", "float", [DecimalText.Of(units.ToMain((Answers.First().Number.Low + Answers.First().Number.High) / 2))]);

    public override void Show()
    {
        Xml.Raw(Xhtml.Blocks(question.Stem));
        Xml.Raw($"<p>{QtiCloze.Entry(Xml.Version, QtiId.Response())}{(question.Key.Units.Shown is { } unit ? $" {XmlCharacters.Escaped(unit)}" : "")}</p>");
    }

    public override void Score() => FirstOf(Answers, a => Between(QtiId.Response(), units.ToMain(a.Number.Low), units.ToMain(a.Number.High)), a =>
    {
        SetScore(() => Number(Points(a.Number.Credit)));
        if (a.Number.Feedback is not null) SetFeedback(a.Id);
    });
}

/// <summary>Words that are typed.</summary>
internal sealed class QtiWords(QtiXml xml, ShortAnswerQuestion question) : QtiKind(xml, question)
{
    private readonly ShortAnswerQuestion question = question;

    private bool CaseSensitive => question.Key.Folding.CaseSensitive;

    private IEnumerable<(AcceptedText Text, string Id)> Answers => question.Key.Accept.OrderByDescending(a => a.Credit).Select((a, i) => (a, $"answer{i + 1}"));

    public override IEnumerable<(string Id, Markup Words)> Feedback => Answers.Where(a => a.Text.Feedback is not null).Select(a => (a.Id, a.Text.Feedback!.Value));

    public override void Declare() => Declare(QtiId.Response(), "single", "string", [Answers.First().Text.Text], () =>
        Mapping(question.Points, Answers.Select(a => (a.Text.Text, question.Points * a.Text.Credit)), CaseSensitive));

    public override void Show()
    {
        Xml.Raw(Xhtml.Blocks(question.Stem));
        Xml.Raw($"<p>{QtiCloze.Entry(Xml.Version, QtiId.Response())}</p>");
    }

    public override void Score()
    {
        ScoreByMapping(QtiId.Response());
        FirstOf(Answers.Where(a => a.Text.Feedback is not null), a => Xml.Element("stringMatch", () =>
        {
            Variable(QtiId.Response());
            Xml.Text("baseValue", a.Text.Text, ("baseType", "string"));
        }, ("caseSensitive", Flag(CaseSensitive))), a => SetFeedback(a.Id));
    }
}
