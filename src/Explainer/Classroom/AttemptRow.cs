using System.Collections.Immutable;

namespace Explainer.Classroom;

/// <summary>An answer in eight bytes: a class of 2,000 with 500 questions each is eight million of them.</summary>
/// <param name="Question">Which question, by its number in the merge.</param>
/// <param name="Answer">Which answer, by its number in the question's column.</param>
/// <param name="Deciseconds">From showing to response; what took longer than 109 minutes counts as that. 0: not answered, or not said.</param>
/// <param name="Certainty">1 to 4; 0: not rated.</param>
/// <param name="State">How far it got.</param>
internal readonly record struct RowItem(ushort Question, ushort Answer, ushort Deciseconds, byte Certainty, ItemState State);

/// <summary>Whether a learner came to a question.</summary>
internal enum ItemState : byte
{
    /// <summary>A response was given, "I don't know" included.</summary>
    Answered,

    /// <summary>Passed over: what comes behind was answered, or the attempt was completed.</summary>
    Omitted,

    /// <summary>The attempt was left before.</summary>
    NotReached,
}

/// <summary>What is kept of one file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Learner">As written, without blanks around it.</param>
/// <param name="Attempt">The attempt's id.</param>
/// <param name="Test">What was played.</param>
internal sealed record AttemptRow(string File, string Learner, string Attempt, TestKey Test)
{
    public DateTimeOffset StartedAt { get; init; }

    public bool Completed { get; init; }

    public bool? Passed { get; init; }

    public bool IsLate { get; init; }

    public bool IsSealed { get; init; }

    /// <summary>Whether the file is of the whole course, and only what it says of one lesson is counted.</summary>
    public bool IsPart { get; init; }

    /// <summary>The version that was answered; null where options were met by their texts, as in sealed exercises, and where the file has only that of the whole course.</summary>
    public string? ContentHash { get; init; }

    /// <summary>By the question's number.</summary>
    public required RowItem[] Items { get; init; }

    public int Answered => Items.Count(i => i.State == ItemState.Answered);

    /// <summary>The answer to a question; null when it was not among those asked.</summary>
    public RowItem? Find(int question)
    {
        // Where everybody is asked everything, a question's number is its place.
        if (question < Items.Length && Items[question].Question == question) return Items[question];
        int low = 0, high = Items.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (Items[middle].Question == question) return Items[middle];
            if (Items[middle].Question < question) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>The same in every respect that is counted.</summary>
    public bool Agrees(AttemptRow other) => IsOfSame(other) && (Completed, Passed, StartedAt) == (other.Completed, other.Passed, other.StartedAt) && Items.AsSpan().SequenceEqual(other.Items);

    /// <summary>Whether this may be an earlier state of the other one: all that was answered here was answered so there.</summary>
    /// <remarks>A certainty that was not yet given may be given later; one that was given stays.</remarks>
    public bool MayPrecede(AttemptRow later) => IsOfSame(later) && (!Completed || (later.Completed && Passed == later.Passed)) && Items.All(i => i.State != ItemState.Answered
        || later.Find(i.Question) is { State: ItemState.Answered } then && then.Answer == i.Answer && (i.Certainty == 0 || i.Certainty == then.Certainty));

    private bool IsOfSame(AttemptRow other) => Attempt == other.Attempt && Learner == other.Learner && Test == other.Test;
}
