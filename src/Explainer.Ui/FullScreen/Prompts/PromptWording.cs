using System.Globalization;
using Explainer.Ui.Screens;

namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>What the full screen says while an answer takes shape.</summary>
internal static class PromptWording
{
    public const string ChooseFirst = "Choose an option first.";
    public const string NothingTicked = "Nothing is ticked. Press 0 for none of them.";
    public const string NoneOfThem = "None of them: Enter gives that as your answer.";
    public const string TypeFirst = "Type an answer first.";
    public const string SameOrder = "You have not moved anything. Enter again gives this order.";
    public const string MatchFirst = "Match something first.";
    public const string NothingFits = "Nothing here fits. Esc shows all.";
    public const string FillFirst = "Fill a gap first.";

    public static string ChooseAtLeast(int n) => string.Create(CultureInfo.InvariantCulture, $"Choose at least {n}.");

    public static string StillOpen(int open, string one, string many) => $"{Wording.Count(open, one, many)} still open. Enter again gives it as it stands.";
}
