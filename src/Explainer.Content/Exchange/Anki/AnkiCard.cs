using System.Collections.Immutable;
using Explainer.Content.Exchange.Print;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Anki;

/// <summary>A question as the front and the back of a card, in HTML.</summary>
internal static class AnkiCard
{
    /// <summary>What is asked, with all there is to choose from, in an order that says nothing: authors often write the right option first.</summary>
    public static string Front(Question question) => Xhtml.Short(question.Stem) + PrintOrder.Of(question) switch
    {
        Choose when question is TrueFalseQuestion => "<p>True or false?</p>",
        Choose choose => Listed(choose.Options),
        Arrange arrange => Listed(arrange.Items),
        Match match => Listed(match.Sources) + Listed(match.Targets),
        EnterText { Unit: { } unit } => $" [{XmlCharacters.Escaped(unit)}]",
        _ => "",
    };

    /// <summary>What is right, the feedback on it, and the explanation.</summary>
    public static string Back(Question question) => Right(question) + (question.Explanation is { } words ? Xhtml.Blocks(words) : "");

    /// <summary>All texts that a card shows.</summary>
    public static IEnumerable<Markup> Markups(Question question) => new[] { question.Stem, question.Explanation ?? "" }.Concat(Feedback(question));

    /// <summary>What is right; null for a type that makes no card.</summary>
    public static string? Right(Question question) => question switch
    {
        SingleChoiceQuestion q => Bold(q.Options.Where(o => o.Id == q.Key).Select(o => o.Text)) + Told(q.Options),
        MultipleChoiceQuestion { Keys.IsEmpty: true } q => "<b>None of them</b>" + Told(q.Options),
        MultipleChoiceQuestion q => Bold(q.Options.Where(o => q.Keys.Contains(o.Id)).Select(o => o.Text)) + Told(q.Options),
        TrueFalseQuestion q => $"<b>{(q.Answer ? "True" : "False")}</b>" + Told(((Choose)q.Interaction).Options),
        NumericalQuestion or ShortAnswerQuestion => string.Join("<br />", question.AcceptedAnswers.Select((a, i) => i == 0 ? $"<b>{XmlCharacters.Escaped(a)}</b>" : XmlCharacters.Escaped(a))) + Told(Feedback(question)),
        OrderingQuestion q => Numbered(q),
        MatchingQuestion q => Rows(q.Pairs.Select(p => (p.Left, p.Right, p.Feedback))) + Told(q.Distractors),
        ClassificationQuestion q => Rows(q.Items.Select(i => (i.Text, q.Categories.First(c => c.Id == i.Category).Text, i.Feedback))),
        _ => null,
    };

    private static IEnumerable<Markup> Feedback(Question question) => (question switch
    {
        SingleChoiceQuestion q => q.Options.Select(o => o.Feedback),
        MultipleChoiceQuestion q => q.Options.Select(o => o.Feedback),
        TrueFalseQuestion q => [q.FeedbackOnTrue, q.FeedbackOnFalse],
        NumericalQuestion q => q.Key.Answers.Select(a => a.Feedback),
        ShortAnswerQuestion q => q.Key.Accept.Select(a => a.Feedback),
        OrderingQuestion q => q.Items.Select(i => i.Feedback),
        MatchingQuestion q => q.Pairs.Select(p => p.Feedback),
        ClassificationQuestion q => q.Items.Select(i => i.Feedback),
        _ => [],
    }).OfType<Markup>();

    private static string Bold(IEnumerable<Markup> texts) => string.Join("<br />", texts.Select(t => $"<b>{Xhtml.Line(t)}</b>"));

    private static string Listed(ImmutableArray<Option> options) => $"<ul>{string.Concat(options.Select(o => $"<li>{Xhtml.Short(o.Text)}</li>"))}</ul>";

    private static string Told(IEnumerable<Option> options) =>
        string.Concat(options.Where(o => o.Feedback is not null).Select(o => $"<p><i>{Xhtml.Line(o.Text)}</i> – {Xhtml.Line(o.Feedback!.Value)}</p>"));

    private static string Told(IEnumerable<Markup> feedback) => string.Concat(feedback.Select(f => $"<p>{Xhtml.Line(f)}</p>"));

    /// <summary>The items in order; ties share a number's place.</summary>
    private static string Numbered(OrderingQuestion question) => $"<ol>{string.Concat(question.Ranks.Select(rank => $"<li>{string.Join("<br />", rank.Select(i => $"<b>{Xhtml.Line(i.Text)}</b>{(i.Date is { } date ? $" ({XmlCharacters.Escaped(date.Text)})" : "")}{Behind(i.Feedback)}"))}</li>"))}</ol>";

    private static string Rows(IEnumerable<(Markup Left, Markup Right, Markup? Feedback)> rows) => string.Join("<br />", rows.Select(r => $"{Xhtml.Line(r.Left)} → <b>{Xhtml.Line(r.Right)}</b>{Behind(r.Feedback)}"));

    private static string Behind(Markup? feedback) => feedback is { } words ? $" – {Xhtml.Line(words)}" : "";
}
