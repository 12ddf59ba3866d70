using Explainer.Questions;

namespace Explainer.Ui.Screens;

/// <summary>The order in which choices are recorded: that of the lesson file, whatever was shown or typed first.</summary>
internal static class FileOrder
{
    public static ChosenOptions Of(ChosenOptions chosen, Question question) => question.Interaction is Choose choose
        ? new([.. choose.Options.Select(o => o.Id.Value).Where(chosen.Options.Contains)])
        : chosen;
}
