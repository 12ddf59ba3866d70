using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>Left sides that are given right sides, or items that are given categories.</summary>
internal sealed class QtiMatch : QtiKind
{
    private readonly Question question;
    private readonly Match match;
    private readonly ImmutableArray<KeyValuePair<string, string>> right;

    public QtiMatch(QtiXml xml, Question question, ICollection<string?> lost) : base(xml, question)
    {
        this.question = question;
        match = (Match)question.Interaction;
        right = question is MatchingQuestion matching ? [.. matching.RightPairs] : [.. ((ClassificationQuestion)question).Items.Select(i => KeyValuePair.Create(i.Id.Value, i.Category.Value))];
        if (question is ClassificationQuestion items && items.Items.Any(i => i.Claim is not null)) lost.Add("who made the claims");
    }

    public override string Remarks => string.Concat(Parts().Where(p => p.Feedback is not null).Select(p => $"<p>{Xhtml.Line(p.Text)} – {Xhtml.Line(p.Feedback!.Value)}</p>"));

    public override void Declare() => Declare(QtiId.Response(), "multiple", "directedPair", right.Select(Pair), () =>
        Mapping(question.Points, right.Select(p => (Pair(p), question.Points / right.Length))));

    public override void Show()
    {
        StemBefore();
        bool areShuffled = question.Shuffles || question is MatchingQuestion;
        Xml.Element("matchInteraction", () =>
        {
            Prompt();
            Side(match.Sources, areFixed: !question.Shuffles, most: 1);
            Side(match.Targets, areFixed: question is ClassificationQuestion, most: match.TargetsOnce ? 1 : 0);
        }, ("responseIdentifier", QtiId.Response()), ("shuffle", Flag(areShuffled)), ("maxAssociations", $"{match.Sources.Length}"));
    }

    public override void Score() => ScoreByMapping(QtiId.Response());

    // A left side and its right side have one id here; there all are told apart.
    private static string Pair(KeyValuePair<string, string> pair) => $"left.{pair.Key} right.{pair.Value}";

    private void Side(ImmutableArray<Option> options, bool areFixed, int most) => Xml.Element("simpleMatchSet", () =>
    {
        string side = options == match.Sources ? "left" : "right";
        foreach (var option in options)
            Xml.Element("simpleAssociableChoice", () => Xml.Raw(Xhtml.Short(option.Text)), ("identifier", $"{side}.{option.Id}"), ("matchMax", $"{most}"), ("fixed", Flag(areFixed)));
    });

    private IEnumerable<(Markup Text, Markup? Feedback)> Parts() => question is MatchingQuestion matching
        ? matching.Pairs.Select(p => (p.Left, p.Feedback)).Concat(matching.Distractors.Select(d => (d.Text, d.Feedback)))
        : ((ClassificationQuestion)question).Items.Select(i => (i.Text, i.Feedback));
}
