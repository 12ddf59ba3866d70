using Explainer.Journal;

namespace Explainer.Content;

/// <summary>A course, or a lesson that stands in no course's folder, as a library shows it.</summary>
/// <param name="Path">Its course.yaml or its file.</param>
/// <param name="Name">Where it is in its content folder.</param>
/// <param name="IsCourse">A whole course.</param>
/// <param name="Listing">What it is; null when it cannot be played as it stands.</param>
/// <param name="Problems">How much there is to say about it.</param>
public sealed record LibraryEntry(string Path, string Name, bool IsCourse, Listing? Listing, int Problems);
