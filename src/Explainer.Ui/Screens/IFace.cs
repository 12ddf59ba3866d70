using Explainer.Journal;

namespace Explainer.Ui.Screens;

/// <summary>One of the two ways to meet a learner: the full screen and plain mode. What one can do, so can the other.</summary>
public interface IFace
{
    /// <summary>Lets a person choose; the item's place in the menu, or null when they leave.</summary>
    Task<int?> ChooseAsync(Menu menu, CancellationToken cancel = default);

    /// <summary>Lets a person type a line; null when they leave instead. Never empty.</summary>
    /// <param name="title">What it is about.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="cancel">Ends the waiting.</param>
    Task<string?> EnterAsync(string title, string question, CancellationToken cancel = default);

    /// <summary>Plays a session from where it stands.</summary>
    /// <returns>False when the person left, whether at the summary or before; true when they went on from it. Nothing is lost either way.</returns>
    /// <exception cref="JournalException">An answer could not be kept; it was not acknowledged.</exception>
    Task<bool> PlayAsync(SessionRunner runner, CancellationToken cancel = default);

    /// <summary>Shows something outside a session until the person goes on.</summary>
    Task ShowAsync(Screen screen, CancellationToken cancel = default);

    /// <summary>Shows a lesson to its author, and follows what is written, until they leave.</summary>
    Task PreviewAsync(Preview preview, CancellationToken cancel = default);
}
