using Explainer.Progress;
using Explainer.Reviews;

namespace Explainer.Journal;

/// <summary>What the journal comes to, and what learners have chosen beside it.</summary>
/// <remarks>Progress is kept, so that it need not be reckoned from all events each time, and reckoned anew whenever it is doubted: it may be lost.</remarks>
public interface IProgressStore
{
    /// <summary>All that a learner has answered, as a review sees it, up to the last event.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    ValueTask<IReadOnlyList<ReviewItem>> ReviewsAsync(string learner, CancellationToken cancel = default);

    /// <summary>What is due for review, up to the last event.</summary>
    /// <param name="learner">Whose.</param>
    /// <param name="questions">The questions that there are.</param>
    /// <param name="today">The learner's day.</param>
    /// <param name="cancel">Gives up reading.</param>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    async ValueTask<DueReviews> DueAsync(string learner, PresentQuestions questions, ReviewDay today, CancellationToken cancel = default) =>
        DueReviews.Of(await ReviewsAsync(learner, cancel).ConfigureAwait(false), questions.KeyVersion, today);

    /// <summary>All that a learner has shown, up to the last event.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    ValueTask<LearnerProgress> ProgressAsync(string learner, CancellationToken cancel = default);

    /// <summary>Writes down what a learner has chosen; it holds until something else is chosen under that name.</summary>
    /// <exception cref="JournalException">It could not be written.</exception>
    ValueTask ChooseAsync(string learner, string name, string value, CancellationToken cancel = default);

    /// <summary>What a learner has chosen last under a name; null when nothing.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    ValueTask<string?> ChosenAsync(string learner, string name, CancellationToken cancel = default);
}
