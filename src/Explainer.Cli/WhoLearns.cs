using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Ui.Screens;

namespace Explainer.Cli;

/// <summary>Settles who learns: whoever was named; else, at a terminal, the only one the journal knows, or whom the person picks; else nobody in particular.</summary>
/// <param name="journal">Knows the learners.</param>
/// <param name="face">Asks.</param>
/// <param name="clock">Tells days as they are here.</param>
/// <param name="mayAsk">A person types; a pipe is never asked.</param>
internal sealed class WhoLearns(IJournal journal, IFace face, TimeProvider clock, bool mayAsk)
{
    /// <summary>The name of whoever gives none.</summary>
    public const string Unnamed = "learner";

    /// <summary>The learner's name; null when the person leaves instead.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<string?> NameAsync(string? named, CancellationToken cancel)
    {
        if (named is not null || !mayAsk) return named ?? Unnamed;
        ImmutableArray<KnownLearner> known = [.. await journal.LearnersAsync(cancel).ToListAsync(cancel).ConfigureAwait(false)];
        return known switch
        {
            [] => Unnamed,
            [var only] => only.Name,
            _ => await PickedAsync(known, cancel).ConfigureAwait(false),
        };
    }

    /// <summary>For what only tells: nobody is asked. The only learner there is, where no name was given and none of no name is there.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<string> UnaskedAsync(string? named, CancellationToken cancel)
    {
        if (named is not null) return named;
        return await journal.LearnersAsync(cancel).ToListAsync(cancel).ConfigureAwait(false) is [var only] ? only.Name : Unnamed;
    }

    private async Task<string?> PickedAsync(ImmutableArray<KnownLearner> known, CancellationToken cancel)
    {
        while (await face.ChooseAsync(LearnerPresenter.Menu(known, clock.LocalTimeZone), cancel).ConfigureAwait(false) is { } chosen)
        {
            if (chosen < known.Length) return known[chosen].Name;
            // Left without a name: back to the names there are.
            if (await face.EnterAsync(Wording.SomebodyNew, Wording.WhatName, cancel).ConfigureAwait(false) is { } typed) return SafeText.Line(typed);
        }
        return null;
    }
}
