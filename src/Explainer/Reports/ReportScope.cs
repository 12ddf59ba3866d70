using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>What a report is about; null does not narrow it.</summary>
/// <param name="Course">This course alone.</param>
/// <param name="Lesson">This lesson alone.</param>
public sealed record ReportScope(CourseId? Course = null, LessonId? Lesson = null)
{
    /// <summary>Everything.</summary>
    public static ReportScope All { get; } = new();

    /// <summary>Whether a session is within it.</summary>
    public bool Holds(SessionOpened opened) => (Course is not { } course || opened.Course == course) && (Lesson is not { } lesson || opened.Lesson == lesson);
}
