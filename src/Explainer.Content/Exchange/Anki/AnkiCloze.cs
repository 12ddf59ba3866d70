using Explainer.Content.Exchange.Print;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Anki;

/// <summary>A text with gaps as a cloze note: <c>{{c1::Paris::hint}}</c>.</summary>
internal static class AnkiCloze
{
    public static string Text(ClozeQuestion question)
    {
        ClozeGap[] gaps = [.. question.Gaps];
        Gap[] shown = [.. ((FillGaps)PrintOrder.Of(question)).Gaps];
        // Two braces among words would begin a gap.
        return Xhtml.Blocks(question.Stem) + ClozeXhtml.Of(question, place => Written(gaps[place], shown[place], place + 1, question.Language), brace: "&#123;");
    }

    /// <summary>What is shown behind the text: other answers, feedback, the explanation.</summary>
    public static string Extra(ClozeQuestion question) =>
        string.Concat(question.Gaps.SelectMany(Told).Select(f => $"<p>{f}</p>")) + (question.Explanation is { } words ? Xhtml.Blocks(words) : "");

    private static string Written(ClozeGap gap, Gap shown, int number, string language) => gap switch
    {
        TextGap text => $"{{{{c{number}::{Inner(XmlCharacters.Escaped(text.Key.Accept.MaxBy(a => a.Credit)!.Text))}}}}}",
        NumberGap n => $"{{{{c{number}::{Inner(XmlCharacters.Escaped(new NumericalQuestion(n.Key) { Id = new("gap"), Stem = "", Language = language }.AcceptedAnswers[0]))}}}}}",
        ChoiceGap choice => $"{{{{c{number}::{Inner(Xhtml.Line(choice.Options.First(o => o.Id == choice.Key).Text))}::{Inner(string.Join(" / ", shown.Options.Select(o => Xhtml.Line(o.Text))))}}}}}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Two braces end a gap and two colons its answer, save where they are written as entities; those also stand in an address.</summary>
    private static string Inner(string html) => html.Replace("}", "&#125;", StringComparison.Ordinal).Replace("{", "&#123;", StringComparison.Ordinal).Replace(":", "&#58;", StringComparison.Ordinal);

    private static IEnumerable<string> Told(ClozeGap gap) => gap switch
    {
        TextGap text => text.Key.Accept.Where(a => a.Feedback is not null).Select(a => $"<i>{XmlCharacters.Escaped(a.Text)}</i> – {Xhtml.Line(a.Feedback!.Value)}"),
        NumberGap number => number.Key.Answers.Where(a => a.Feedback is not null).Select(a => Xhtml.Line(a.Feedback!.Value)),
        ChoiceGap choice => choice.Options.Where(o => o.Feedback is not null).Select(o => $"<i>{Xhtml.Line(o.Text)}</i> – {Xhtml.Line(o.Feedback!.Value)}"),
        _ => [],
    };
}
