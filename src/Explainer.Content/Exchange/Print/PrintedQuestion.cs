using System.Collections.Immutable;
using System.Globalization;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Questions;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Print;

/// <summary>A question on paper, and what is right in it. Like the faces it knows ways of answering, never types of questions.</summary>
/// <param name="question">The question.</param>
/// <param name="number">Its number in the document.</param>
/// <param name="level">Of its heading.</param>
/// <param name="references">Marks what its texts refer to.</param>
internal sealed class PrintedQuestion(Question question, int number, int level, PrintReferences references)
{
    /// <summary>Of headings on the sheet of answers, which stands below one of its own.</summary>
    public const int KeyLevel = 3;

    private readonly Interaction interaction = PrintOrder.Of(question);

    public PrintQuestion Asked() => new(number, Heading(), level, references.Marked(question.Stem), HowTo(), Room());

    public PrintKey Key(Lesson lesson)
    {
        var grade = question.Grade(new DontKnow());
        return new($"Question {number}", KeyLevel, [.. Right(grade)], [.. Notes(lesson)]) { Feedback = [.. Feedback(grade)] };
    }

    private string Heading() => question.Points == Fraction.One ? $"Question {number}"
        : string.Create(CultureInfo.InvariantCulture, $"Question {number} ({DecimalText.Of(question.Points)} points)");

    private string HowTo() => interaction switch
    {
        Choose { Max: 1 } => "Tick one.",
        Choose => "Tick all that are right; it may be one, several, all or none.",
        EnterText { Shape: TextShape.Number } => "Write a number.",
        EnterText => "Write a word or a few.",
        Arrange { Items.Length: var n } => $"Number the items from 1 to {n} in the right order.",
        Match { TargetsOnce: true } => "Write the letter that belongs to each. Each letter is used once at most.",
        Match => "Write the letter that belongs to each. A letter may be used more than once.",
        FillGaps => "Write into each gap what is missing.",
        _ => throw new System.Diagnostics.UnreachableException(interaction.GetType().Name),
    };

    private PrintRoom Room() => interaction switch
    {
        Choose choose => new PrintBoxes([.. choose.Options.Select((o, i) => new PrintLine(choose.ByName ? "" : Letter(i), Marked(o.Text)))], choose.Max == 1),
        EnterText enter => new PrintBlank(enter.Unit),
        Arrange arrange => new PrintPlaces([.. arrange.Items.Select(i => Marked(i.Text))]),
        Match match => new PrintLetters([.. match.Sources.Select((s, i) => new PrintLine($"{i + 1}", Marked(s.Text)))], [.. match.Targets.Select((t, i) => new PrintLine(Letter(i), Marked(t.Text)))]),
        FillGaps fill => new PrintGaps([.. Stretches(fill)]),
        _ => throw new System.Diagnostics.UnreachableException(interaction.GetType().Name),
    };

    private IEnumerable<PrintStretch> Stretches(FillGaps fill)
    {
        int gap = 0;
        foreach (var part in fill.Parts)
            yield return part is Gap { } blank
                ? new("", ++gap, blank.Unit, [.. blank.Options.Select(o => Marked(o.Text))])
                : new(references.Marked(((GapText)part).Text), 0, null, []);
    }

    /// <summary>What is right, with the letters and numbers of the sheet. It is told by the grade of "I don't know".</summary>
    private IEnumerable<Markup> Right(Grade grade)
    {
        if (interaction is EnterText) return question.AcceptedAnswers.Select(PlainMarkup.Of);
        var parts = grade.Parts.Where(p => p.Mark == PartMark.Missed).ToArray();
        switch (interaction)
        {
            case Choose choose:
                return parts.Length == 0 ? ["None of them."] : choose.Options.Where(o => parts.Any(p => p.Part == o.Id.Value)).Select(o => Lettered(choose, o));
            case Arrange:
                return parts.Select(p => new Markup($"{p.Right}: {Marked(p.Text)}"));
            case Match match:
                return match.Sources.SelectMany((source, i) => parts.Where(p => p.Part == source.Id.Value).Select(p => new Markup($"{i + 1} = {LetterOf(match, p.Right)}: {Marked(source.Text)} – {Marked(p.Right ?? "")}")));
            default:
                string[] typed = [.. question.AcceptedAnswers];
                return parts.SelectMany((p, i) => typed.Where(t => t.StartsWith($"Gap {i + 1}: ", StringComparison.Ordinal)).Select(PlainMarkup.Of).DefaultIfEmpty(new Markup($"Gap {i + 1}: {Marked(p.Right ?? "")}")));
        }
    }

    private IEnumerable<Markup> Feedback(Grade grade) => grade.Parts.OrderBy(Place).SelectMany(part => part.Others.Prepend(part))
        .Where(part => part.Comment is not null)
        .Select(part => new Markup(interaction is EnterText ? $"{references.Marked(part.Comment!.Value)}" : $"{Named(part)} – {references.Marked(part.Comment!.Value)}"));

    /// <summary>Where an option stands on the sheet; other parts keep the order of the file.</summary>
    private int Place(PartFeedback part) => interaction is Choose choose ? choose.Options.Select(o => o.Id.Value).ToList().IndexOf(part.Part) : 0;

    private IEnumerable<PrintNote> Notes(Lesson lesson)
    {
        if (question.Explanation is { } explanation) yield return new("Explanation", references.Marked(explanation));
        foreach (var hint in question.Hints) yield return new("Hint", references.Marked(hint));
        if (question.Passage is { } passage && lesson.FindPage(passage) is { } page)
            yield return new("Read it on", new($"page “{PlainMarkup.Of(page.Title)}”{(passage.Quote is { } quote ? $": “{PlainMarkup.Of(quote)}”" : "")}"));
    }

    private Markup Named(PartFeedback part) => interaction is Choose choose && choose.Options.FirstOrDefault(o => o.Id.Value == part.Part) is { } option ? Lettered(choose, option)
        : interaction is FillGaps fill && fill.Gaps.Select((g, i) => (g.Name, Place: i + 1)).FirstOrDefault(g => g.Name == part.Part) is { Place: > 0 and var place } ? $"Gap {place}"
        : Marked(part.Text);

    private Markup Lettered(Choose choose, Option option) => choose.ByName ? Marked(option.Text) : new($"**{Letter(choose.Options.IndexOf(option))}** {Marked(option.Text)}");

    private static string LetterOf(Match match, Markup? target) => Letter(match.Targets.Select(t => t.Text).ToImmutableArray().IndexOf(target ?? ""));

    private static string Letter(int place) => OptionList.IdAt(place).ToUpperInvariant();

    /// <summary>On one line.</summary>
    private Markup Marked(Markup text) => new(references.Marked(text).Source.Trim());
}
