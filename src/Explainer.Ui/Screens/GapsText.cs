using Explainer.Questions;

namespace Explainer.Ui.Screens;

/// <summary>A text with its gaps numbered: "signed in [1] in [2]".</summary>
internal static class GapsText
{
    // Put together before it is read as markup: read part by part it would lose the blanks around the gaps.
    public static Markup Of(FillGaps fill)
    {
        int number = 0;
        return string.Concat(fill.Parts.Select(part => part switch
        {
            GapText text => text.Text.Source,
            Gap { Unit: { } unit } => $@"\[{++number}\] {Markup.Plain(unit)}",
            _ => $@"\[{++number}\]",
        }));
    }
}
