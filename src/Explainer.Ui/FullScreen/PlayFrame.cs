using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>What stands around a session that is played on the stage.</summary>
/// <param name="Present">What it shows now.</param>
internal sealed record PlayFrame(Func<Screen> Present)
{
    /// <summary>Does an action that is not the session's; false leaves it to the session.</summary>
    public Func<ScreenAction, bool> Act { get; init; } = _ => false;

    /// <summary>What stands beside the text for a mark; null leaves it to the session.</summary>
    public Func<object?, Action<Sheet>?> Beside { get; init; } = _ => null;

    /// <summary>The session is over.</summary>
    public required Action Closed { get; init; }

    /// <summary>Where the reader begins; null at the top.</summary>
    public Place? Place { get; init; }
}
