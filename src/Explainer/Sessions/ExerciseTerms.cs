namespace Explainer.Sessions;

/// <summary>What holds for a session because it plays an exercise that was handed out, as it was when the session began.</summary>
/// <param name="Id">The exercise's id: sessions of one exercise are an attempt of their own, apart from the same lesson's in the library.</param>
/// <param name="Sealed">It holds no keys: nothing here is graded.</param>
/// <param name="Due">When it is to be handed in, by the clock of whoever packed it; null: at any time.</param>
public sealed record ExerciseTerms(string Id, bool Sealed, DateTimeOffset? Due);
