using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Storage;
using Explainer.Ui.Screens;

namespace Explainer.Cli;

/// <summary>What the <c>data</c> commands say about learners, copies and files.</summary>
internal static class LearnerWording
{
    /// <summary>"Kim: 3 sessions, 40 answers, 1 note, from 2026-03-01 to 2026-03-14"; days are the machine's.</summary>
    public static string Extent(LearnerExtent learner) => string.Create(CultureInfo.InvariantCulture,
        $"{SafeText.Line(learner.Name)}: {Counted(learner)}{Days(learner)}");

    public static string Counted(LearnerExtent learner) =>
        $"{Wording.Count((int)learner.Sessions, "session", "sessions")}, {Wording.Count((int)learner.Answers, "answer", "answers")}, {Wording.Count((int)learner.Notes, "note", "notes")}";

    private static string Days(LearnerExtent learner) => learner is { First: { } first, Latest: { } latest }
        ? string.Create(CultureInfo.InvariantCulture, $", from {first.ToLocalTime():yyyy-MM-dd} to {latest.ToLocalTime():yyyy-MM-dd}")
        : "";

    public static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} bytes",
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0.#} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB"),
    };

    public static string Names(IEnumerable<LearnerExtent> learners) => string.Join(", ", learners.Select(l => $"'{SafeText.Line(l.Name)}'"));
}
