using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>What a typed line means on the screen it was typed at.</summary>
public abstract record Typed
{
    private protected Typed()
    {
    }
}

/// <summary>Do something to the session.</summary>
public sealed record Do(Intent Intent) : Typed;

/// <summary>Look at something; nothing is recorded.</summary>
/// <param name="Look">At what.</param>
/// <param name="Argument">Which page, claim or word; empty where none is named.</param>
public sealed record See(Look Look, string Argument) : Typed;

/// <summary>One gap of a text is filled; the response is given when all are.</summary>
/// <param name="Gap">The gap's name.</param>
/// <param name="Value">A text as typed or an option's id; null leaves the gap empty.</param>
public sealed record Fill(string Gap, string? Value) : Typed;

/// <summary>An empty line where something is asked: ask again.</summary>
public sealed record AskAgain : Typed;

/// <summary>The line cannot be taken; a sentence says why, and nothing happens.</summary>
public sealed record Refused(string Why) : Typed;
