using System.Collections.Immutable;

namespace Explainer.Questions;

/// <summary>Feedback on every option of a choice, chosen or not.</summary>
internal static class ChoiceParts
{
    /// <param name="options">All options.</param>
    /// <param name="chosen">The ids chosen.</param>
    /// <param name="worth">What an option is worth: right, partly, or wrong.</param>
    public static ImmutableArray<PartFeedback> Of(ImmutableArray<Option> options, ImmutableArray<string> chosen, Func<Option, PartMark> worth) =>
        [.. options.Select(option => new PartFeedback(option.Id.Value, option.Text, Mark(chosen.Contains(option.Id.Value), worth(option))) { Comment = option.Feedback })];

    private static PartMark Mark(bool chosen, PartMark worth) => (chosen, worth) switch
    {
        (true, _) => worth,
        (false, PartMark.Right) => PartMark.Missed,
        _ => PartMark.Avoided,
    };
}
