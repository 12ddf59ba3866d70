namespace Explainer.Classroom;

/// <summary>A file that was handed in and is not counted.</summary>
/// <param name="File">Its name, as the person would find it.</param>
/// <param name="Why">The end of a sentence that begins with the file's name.</param>
public sealed record LeftOutFile(string File, string Why)
{
    /// <summary>Why, as a sentence.</summary>
    public string Sentence => $"The file {Why}.";
}
