using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Ui.Screens;

/// <summary>The sentences that only authors read, in a preview.</summary>
internal static class PreviewWording
{
    public const string Behind = "The file has errors. What you see is the lesson as it was before them.";
    public const string NotYet = "This cannot be shown yet";
    public const string NothingToShow = "There is nothing to show in this file";
    public const string NothingRecorded = "Nothing was recorded.";
    public const string Mended = "No problems any more.";
    public const string Unchanged = "Nothing in the lesson has changed.";
    public const string Waits = "As soon as the file is saved without errors, its lesson is shown.";
    public const string MoreProblems = ":problems lists them all.";

    public static string ForMissing(QuestionId question) => $"Learners see this page when they missed {question}.";

    public static string Drawn(PoolStep pool) => $"One of {pool.Questions.Length} questions in {pool.Id}, of which an attempt draws {pool.Draw}.";

    public static string NoStep(string typed, IReadOnlyList<string> near) =>
        $"There is no step \"{Wording.Clipped(typed)}\".{(near is [] ? "" : $" Did you mean {string.Join(" or ", near)}?")} :outline lists them.";

    public static string NoLesson(string typed) => $"There is no lesson \"{Wording.Clipped(typed)}\". :lessons lists them.";
}
