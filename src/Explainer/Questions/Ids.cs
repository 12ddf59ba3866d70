using System.Collections.Immutable;

namespace Explainer.Questions;

/// <summary>Ids in a response are made by a face from the options it was given; others are a bug, not a wrong answer.</summary>
internal static class Ids
{
    /// <summary>The ids, when each is known and occurs once.</summary>
    /// <exception cref="ArgumentException">One is unknown, or occurs twice.</exception>
    public static ImmutableArray<string> Known(ImmutableArray<string> given, IEnumerable<OptionId> known)
    {
        foreach (string id in given) Known(id, known);
        return given.Distinct(StringComparer.Ordinal).Count() == given.Length ? given : throw new ArgumentException("An option is given twice.", nameof(given));
    }

    /// <summary>An id, when it is known.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static string Known(string given, IEnumerable<OptionId> known) =>
        known.Contains(new(given)) ? given : throw new ArgumentException($"There is no '{given}' here.", nameof(given));
}
