using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Storage;

namespace Explainer.Cli;

/// <summary>Whose data a command is about: the learner named, or the only one there is.</summary>
internal static class LearnerChoice
{
    /// <exception cref="UsageException">Nobody is meant, or somebody who is not there.</exception>
    public static string Of(string? named, ImmutableArray<LearnerExtent> known) => (named, known) switch
    {
        (null, []) => throw new UsageException("Nothing is kept about anybody yet."),
        (null, [var only]) => only.Name,
        (null, _) => throw new UsageException($"Say whose data with --learner; there are: {LearnerWording.Names(known)}."),
        _ when known.FirstOrDefault(l => l.Name == named) is { } exact => exact.Name,
        // As it was shown, where the name itself holds what a terminal is spared.
        _ when known.Where(l => SafeText.Line(l.Name) == named).ToArray() is [var shown] => shown.Name,
        (_, []) => throw new UsageException($"Nothing is kept about '{SafeText.Line(named)}', nor about anybody else."),
        _ => throw new UsageException($"Nothing is kept about '{SafeText.Line(named)}'. There are: {LearnerWording.Names(known)}."),
    };
}
