using Explainer.Content.Exchange.MoodleXml;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>A text with gaps: each has a response of its own, and the score is their sum by weight.</summary>
internal sealed class QtiCloze : QtiKind
{
    private readonly ClozeQuestion question;
    private readonly ClozeGap[] gaps;
    private readonly Fraction all;

    public QtiCloze(QtiXml xml, ClozeQuestion question, ICollection<string?> lost) : base(xml, question)
    {
        (this.question, gaps) = (question, [.. question.Gaps]);
        all = gaps.Aggregate(Fraction.Zero, (sum, gap) => sum + gap.Weight);
        if (gaps.Any(HasFeedbackOn)) lost.Add("the feedback on gaps");
    }

    /// <summary>A field to type into.</summary>
    public static string Entry(QtiVersion version, string response) =>
        $"<{version.Element("textEntryInteraction")} {version.Attribute("responseIdentifier")}=\"{response}\" {version.Attribute("expectedLength")}=\"15\" />";

    public override void Declare()
    {
        for (int i = 0; i < gaps.Length; i++) Declare(gaps[i], QtiId.Response(i));
    }

    public override void Show()
    {
        Xml.Raw(Xhtml.Blocks(question.Stem));
        Xml.Raw(ClozeXhtml.Of(question, place => Field(gaps[place], QtiId.Response(place))));
    }

    public override void Score()
    {
        for (int i = 0; i < gaps.Length; i++)
        {
            string id = QtiId.Response(i);
            var worth = Worth(gaps[i]);
            if (gaps[i] is not NumberGap number) ScoreByMapping(id, adds: true);
            else FirstOf(number.Key.Answers.OrderByDescending(a => a.Credit), a => Between(id, MoodleUnits.Of(number.Key.Units).ToMain(a.Low), MoodleUnits.Of(number.Key.Units).ToMain(a.High)), a => SetScore(() => Number(DecimalText.Of(worth * a.Credit)), adds: true));
        }
    }

    private static bool HasFeedbackOn(ClozeGap gap) => gap switch
    {
        TextGap text => text.Key.Accept.Any(a => a.Feedback is not null),
        NumberGap number => number.Key.Answers.Any(a => a.Feedback is not null),
        ChoiceGap choice => choice.Options.Any(o => o.Feedback is not null),
        _ => false,
    };

    /// <summary>The points of a gap.</summary>
    private Fraction Worth(ClozeGap gap) => question.Points * gap.Weight / all;

    private void Declare(ClozeGap gap, string id)
    {
        switch (gap)
        {
            case TextGap { Key: var key }:
                Declare(id, "single", "string", [key.Accept.MaxBy(a => a.Credit)!.Text], () => Mapping(Worth(gap), key.Accept.Select(a => (a.Text, Worth(gap) * a.Credit)), key.Folding.CaseSensitive));
                break;
            case NumberGap { Key: var key } when key.Answers.MaxBy(a => a.Credit) is { } best:
                Declare(id, "single", "float", [DecimalText.Of(MoodleUnits.Of(key.Units).ToMain((best.Low + best.High) / 2))]);
                break;
            case ChoiceGap choice:
                Declare(id, "single", "identifier", [QtiId.Of(choice.Key.Value)], () => Mapping(Worth(gap), [(QtiId.Of(choice.Key.Value), Worth(gap))]));
                break;
        }
    }

    private string Field(ClozeGap gap, string id)
    {
        if (gap is not ChoiceGap choice) return Entry(Xml.Version, id) + (gap is NumberGap { Key.Units.Shown: { } unit } ? $" {XmlCharacters.Escaped(unit)}" : "");
        string name = Xml.Version.Element("inlineChoiceInteraction"), inner = Xml.Version.Element("inlineChoice");
        string options = string.Concat(choice.Options.Select(o => $"<{inner} identifier=\"{QtiId.Of(o.Id.Value)}\">{XmlCharacters.Escaped(Claims.PlainText.Of(o.Text.Source))}</{inner}>"));
        return $"<{name} {Xml.Version.Attribute("responseIdentifier")}=\"{id}\" shuffle=\"{Flag(question.Shuffles)}\">{options}</{name}>";
    }
}
