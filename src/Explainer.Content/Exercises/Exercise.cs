using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Content;

/// <summary>What a teacher hands out: content, and how it is to be played.</summary>
/// <param name="Playable">The course or the lesson.</param>
/// <param name="Terms">What its sessions remember of it.</param>
public sealed record Exercise(Playable Playable, ExerciseTerms Terms)
{
    /// <summary>How its files are called.</summary>
    public const string Extension = ".explainer";

    /// <summary>It is played as an exam; a sealed one always is.</summary>
    public bool Exam { get; init; }

    /// <summary>The seed of every attempt, so that all learners have the same order and draw; null: each attempt draws its own.</summary>
    public long? Seed { get; init; }

    /// <summary>How many pages name the answer to a question, sealed or not: a teacher may want to know before handing them out.</summary>
    public int TellingPages { get; init; }
}
