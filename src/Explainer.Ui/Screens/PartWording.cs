using Explainer.Questions;

namespace Explainer.Ui.Screens;

/// <summary>Feedback on one part in words: choices speak of choosing, typed texts of what was typed, the rest of what belongs where.</summary>
internal static class PartWording
{
    /// <summary>The line about one part; null where there is nothing to say about it.</summary>
    public static PartLine? Of(Interaction interaction, PartFeedback part) => interaction switch
    {
        Choose { Max: 1 } when part is { Mark: PartMark.Avoided, Comment: null } => null,
        Choose choose => new(part.Mark, choose.Max == 1 ? Single(part.Mark) : Multiple(part.Mark), part.Text, part.Comment),
        EnterText => Typed(part),
        Arrange => Placed(part, part.Text, given => $", place {given}", right => $"It belongs in place {right.Source.Replace("–", " to ", StringComparison.Ordinal)}."),
        FillGaps fill => Placed(part, $"gap {fill.Gaps.Index().First(g => g.Item.Name == part.Part).Index + 1}", given => $", {given}", right => $"Right is {right}."),
        Match => Placed(part, part.Text, given => $" = {given}", right => $"Right is {right}."),
        _ => throw new System.Diagnostics.UnreachableException(interaction.GetType().Name),
    };

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
        { Mark: not PartMark.Missed } => new(part.Mark, "Your answer", part.Text, part is { Mark: not PartMark.Right, Right: { } right } ? Joined($"Right is {right}.", part.Comment) : part.Comment),
        { Right: { } right } => new(part.Mark, "The right answer", right, part.Comment),
        _ => null,
    };

    private static PartLine Placed(PartFeedback part, Markup what, Func<Markup, string> given, Func<Markup, string> belongs) => new(
        part.Mark,
        MarkName(part.Mark),
        part.Given is { } put ? $"{what}{given(put)}" : what,
        part is { Mark: not PartMark.Right, Right: { } right } ? Joined(belongs(right), part.Comment) : part.Comment);

    private static Markup Joined(string sentence, Markup? comment) => comment is { } words ? $"{sentence} {words}" : sentence;

    private static string MarkName(PartMark mark) => mark switch
    {
        PartMark.Right => "Right",
        PartMark.Partly => "Partly right",
        PartMark.Wrong => "Wrong",
        PartMark.Missed => "Left out",
        _ => "Rightly left out",
    };
}
