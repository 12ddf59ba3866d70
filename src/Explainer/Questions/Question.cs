using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Claims;
using Explainer.Diagnostics;
using Fractions;

namespace Explainer.Questions;

/// <summary>One question: what is asked, how it is answered, and how a response is graded.</summary>
public abstract record Question
{
    /// <summary>Unique in the course.</summary>
    public required QuestionId Id { get; init; }

    /// <summary>What is asked.</summary>
    public required Markup Stem { get; init; }

    /// <summary>Shown one by one before grading, when asked for.</summary>
    public ImmutableArray<Markup> Hints { get; init; } = [];

    /// <summary>Shown after grading whatever the response was.</summary>
    public Markup? Explanation { get; init; }

    /// <summary>The id of the lesson's objective that it tests.</summary>
    public string? Objective { get; init; }

    /// <summary>Where the answer stands.</summary>
    public Passage? Passage { get; init; }

    /// <summary>The points it is worth, 0 or more.</summary>
    public Fraction Points { get; init; } = Fraction.One;

    /// <summary>The claims it is about.</summary>
    public ImmutableArray<ClaimId> Claims { get; init; } = [];

    /// <summary>The author's own tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Whether the learner is asked how sure they are.</summary>
    public bool AsksCertainty { get; init; } = true;

    /// <summary>Tries allowed, 1 or more; null takes the lesson's.</summary>
    public int? Attempts { get; init; }

    /// <summary>Whether the order of options is drawn by the attempt's seed.</summary>
    public bool Shuffles { get; init; } = true;

    /// <summary>The content's language (BCP 47), which settles what <c>4,700</c> means.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where it stands in its file.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Its type, as authors write it.</summary>
    public abstract QuestionType Type { get; }

    /// <summary>How it is answered, options in the order of the file. Faces draw this; they never look at the type.</summary>
    public abstract Interaction Interaction { get; }

    /// <summary>How it is answered in one attempt: options in that attempt's order.</summary>
    /// <param name="seed">The attempt's seed.</param>
    public virtual Interaction Present(long seed) =>
        Shuffles ? Interaction.Shuffled(new Shuffle(seed, Id.Value)) : Interaction;

    /// <summary>Every typed answer that is accepted, with what it is worth, and every one that is refused, in words; none where nothing is typed.</summary>
    public virtual ImmutableArray<string> AcceptedAnswers => [];

    /// <summary>The units of the numbers that are typed, by gap; under the empty name those of a number that is all there is to type.</summary>
    internal virtual IEnumerable<KeyValuePair<string, Units>> MeasuredIn => [];

    /// <summary>Why a response cannot be read, as a sentence for the learner; null if it can. What cannot be read is asked again, never graded.</summary>
    /// <exception cref="ArgumentException">The response does not belong to <see cref="Interaction"/>: a bug, not a wrong answer.</exception>
    public virtual string? Objection(Response response) => null;

    /// <summary>Judges a response. "I don't know" and an empty response earn nothing and are told apart.</summary>
    /// <exception cref="ArgumentException">The response does not belong to <see cref="Interaction"/>: a bug, not a wrong answer.</exception>
    public abstract Grade Grade(Response response);

    /// <summary>Writes what decides the grade: ids, keys, credits, answers, tolerances – no wording that leaves the grade alone.</summary>
    /// <remarks>Its hash is the key version; a change here starts statistics and review of the question anew.</remarks>
    public abstract void WriteKey(Utf8JsonWriter json);

    private protected ArgumentException Foreign(Response response) =>
        new($"A {Type} question cannot take {response.GetType().Name}.", nameof(response));
}
