using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>What is asked, as lines: options numbered from 1, what they are matched with lettered from a.</summary>
internal static class PromptLines
{
    public static IEnumerable<string> Of(Interaction prompt) => prompt switch
    {
        Choose { ByName: true } or EnterText => [],
        Choose choose => Numbered(choose.Options),
        Arrange arrange => Numbered(arrange.Items),
        Match match => [.. Numbered(match.Sources), PlainWording.MatchWith, .. match.Targets.Select((t, i) => $"{Numbers.Letter(i)}. {MarkupLines.Line(t.Text)}")],
        FillGaps fill => MarkupLines.Of(GapsText.Of(fill)),
        _ => throw new System.Diagnostics.UnreachableException(prompt.GetType().Name),
    };

    /// <summary>The options of one gap, if it has any.</summary>
    public static IEnumerable<string> Of(Gap gap) => Numbered(gap.Options);

    private static IEnumerable<string> Numbered(ImmutableArray<Option> options) => options.Select((o, i) => $"{i + 1}. {MarkupLines.Line(o.Text)}");
}
