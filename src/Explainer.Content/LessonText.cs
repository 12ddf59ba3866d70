using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>Reads a lesson back from its canonical text, as a journal keeps it.</summary>
public static class LessonText
{
    /// <summary>The lesson: the same questions, pages, key versions and hash as the one that the text was taken from.</summary>
    /// <exception cref="FormatException">The text is not a lesson: it is damaged.</exception>
    public static Lesson Read(string canonical)
    {
        var kept = KeptTree.Of(canonical);
        var shared = kept.Shared;
        var draft = LessonReader.Read(kept.Lesson, "", kept.Header, shared, new Findings(), kept.Form);
        return LessonAssembly.Finish(draft, shared, kept.Cited) ?? throw new FormatException("The kept text of this lesson lacks its id or title.");
    }
}
