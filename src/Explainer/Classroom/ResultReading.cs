namespace Explainer.Classroom;

/// <summary>A file that was handed in, as it was understood.</summary>
/// <param name="File">The result; null when it cannot be counted.</param>
/// <param name="Why">Why it cannot, as the end of a sentence that begins with the file's name; null when it can.</param>
public sealed record ResultReading(ResultFile? File, string? Why)
{
    /// <summary>What can be counted.</summary>
    public static ResultReading Of(ResultFile file) => new(file, null);

    /// <summary>What cannot.</summary>
    public static ResultReading Not(string why) => new(null, why);
}

/// <summary>A file says something that no result says; the message is the end of a sentence that begins with the file's name.</summary>
/// <remarks>Never leaves the reader: it takes the short way out of a text that is read member by member.</remarks>
internal sealed class NoResultException(string why) : Exception(why);
