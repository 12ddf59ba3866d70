using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>What a learner wants to do next.</summary>
public abstract record Intent
{
    private protected Intent()
    {
    }
}

/// <summary>Go on.</summary>
public sealed record Advance : Intent;

/// <summary>Skip a page that has a content note.</summary>
public sealed record Skip : Intent;

/// <summary>Answer the question, or say "I don't know".</summary>
public sealed record Respond(Response Response) : Intent;

/// <summary>Say how sure they were; null passes.</summary>
public sealed record Rate(Certainty? Certainty) : Intent;

/// <summary>See the next hint.</summary>
public sealed record ShowHint : Intent;

/// <summary>Try the question again.</summary>
public sealed record Retry : Intent;

/// <summary>Open the passage that answers the question.</summary>
public sealed record OpenPassage : Intent;

/// <summary>Come back from the passage.</summary>
public sealed record Return : Intent;

/// <summary>Keep a note on the page or question now shown.</summary>
public sealed record WriteNote(string Text) : Intent;

/// <summary>Leave the summary.</summary>
public sealed record Close : Intent;
