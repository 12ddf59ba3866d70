using System.Collections.Immutable;
using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Journal;

namespace Explainer.Ui.Screens;

/// <summary>Who learns, where several people share a machine.</summary>
public static class LearnerPresenter
{
    /// <summary>The learners as they come, then somebody new.</summary>
    /// <param name="known">The one who was here last first.</param>
    /// <param name="here">Whose days are told.</param>
    public static Menu Menu(ImmutableArray<KnownLearner> known, TimeZoneInfo here) => new(Wording.WhoLearns, [],
    [
        .. known.Select(learner => new MenuItem(Wording.Clipped(learner.Name), Here(learner, here)) { Id = SafeText.Line(learner.Name) }),
        new(Wording.SomebodyNew, ""),
    ], 0);

    private static string Here(KnownLearner learner, TimeZoneInfo here) =>
        string.Create(CultureInfo.InvariantCulture, $"last here on {TimeZoneInfo.ConvertTime(learner.Latest, here):yyyy-MM-dd}");
}
