using System.Collections.Immutable;
using Explainer.Questions;

namespace Explainer.Ui.Screens;

/// <summary>Feedback on one part in words: choices speak of choosing, typed texts of what was typed, the rest of what belongs where.</summary>
internal static class PartWording
{
    /// <summary>What was chosen comes first where one option is chosen of several; all else stays in the order of the file.</summary>
    public static IEnumerable<PartFeedback> InOrder(Interaction interaction, ImmutableArray<PartFeedback> parts) => interaction is Choose { Max: 1 }
        ? parts.OrderBy(p => p.Mark switch { PartMark.Missed => 1, PartMark.Avoided => 2, _ => 0 })
        : parts;

    /// <summary>The line about one part; null where there is nothing to say about it.</summary>
    /// <param name="interaction">How the question is answered.</param>
    /// <param name="part">The part.</param>
    /// <param name="wasAnswered">False after "I don't know": then what is right is told, and not what was left out.</param>
    public static PartLine? Of(Interaction interaction, PartFeedback part, bool wasAnswered) => interaction switch
    {
        Choose choose => Chosen(part, one: choose.Max == 1 || !wasAnswered),
        EnterText => Typed(part),
        Arrange => Placed(part, wasAnswered, part.Text, place => $"place {Places(place)}", place => $"It belongs in place {Places(place)}."),
        FillGaps fill => Placed(part, wasAnswered, $"gap {fill.Gaps.Index().First(g => g.Item.Name == part.Part).Index + 1}", text => text, right => $"Right is {right}."),
        Match => Placed(part, wasAnswered, part.Text, target => target, right => $"Right is {right}."),
        _ => throw new System.Diagnostics.UnreachableException(interaction.GetType().Name),
    };

    /// <summary>The lines about what else might have been put there, under the line about the part.</summary>
    public static IEnumerable<PartLine> Others(PartFeedback part) => part.Others.Select(o => new PartLine(o.Mark, o.Mark switch
    {
        PartMark.Missed => "Right there",
        PartMark.Wrong => "About what you gave",
        _ => "Not right there",
    }, o.Text, o.Comment));

    private static PartLine? Chosen(PartFeedback part, bool one) =>
        one && part is { Mark: PartMark.Avoided, Comment: null } ? null : new(part.Mark, one ? Single(part.Mark) : Multiple(part.Mark), part.Text, part.Comment);

    private static string Single(PartMark mark) => mark switch
    {
        PartMark.Missed => "Right is",
        PartMark.Avoided => "Not right",
        _ => "You chose",
    };

    private static string Multiple(PartMark mark) => mark switch
    {
        PartMark.Right => "Rightly chosen",
        PartMark.Partly => "Chosen, and partly right",
        PartMark.Wrong => "Wrongly chosen",
        PartMark.Missed => "Right, and not chosen",
        _ => "Rightly not chosen",
    };

    private static PartLine? Typed(PartFeedback part) => part switch
    {
        { Mark: not PartMark.Missed } => new(part.Mark, "Your answer", part.Text, Corrected(part, right => $"Right is {right}.")),
        { Right: { } right } => new(part.Mark, "Right is", right, part.Comment),
        _ => null,
    };

    private static PartLine Placed(PartFeedback part, bool wasAnswered, Markup what, Func<Markup, Markup> shown, Func<Markup, string> corrected)
    {
        if (part is { Mark: PartMark.Avoided, Right: null }) return new(part.Mark, "Belongs to nothing", what, part.Comment);
        if (!wasAnswered && part.Right is { } right) return new(part.Mark, "Right is", Together(what, shown(right)), part.Comment);
        return new(part.Mark, MarkName(part.Mark), part.Given is { } given ? Together(what, shown(given)) : what, Corrected(part, corrected));
    }

    private static Markup Together(Markup what, Markup with) => $"{what.Source.TrimEnd().TrimEnd('.')} – {with}";

    private static Markup? Corrected(PartFeedback part, Func<Markup, string> sentence)
    {
        if (part.Mark == PartMark.Right || part.Right is not { } right) return part.Comment;
        string corrected = sentence(right.Source.TrimEnd().TrimEnd('.'));
        return part.Comment is { } words ? $"{corrected} {words}" : corrected;
    }

    /// <summary>"1", "2 or 3", "2 to 4": where tied items belong.</summary>
    private static string Places(Markup place) => place.Source.Split('–') switch
    {
        [var first, var last] when int.TryParse(first, out int from) && int.TryParse(last, out int to) => to == from + 1 ? $"{from} or {to}" : $"{from} to {to}",
        _ => place.Source,
    };

    private static string MarkName(PartMark mark) => mark switch
    {
        PartMark.Right => "Right",
        PartMark.Partly => "Partly right",
        PartMark.Wrong => "Wrong",
        PartMark.Missed => "Left out",
        _ => "Rightly left out",
    };
}
