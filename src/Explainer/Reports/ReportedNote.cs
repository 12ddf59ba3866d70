using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>A note with the page or question it stands on.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Note">When, on what, and the text.</param>
public sealed record ReportedNote(Lesson Lesson, NoteWritten Note)
{
    /// <summary>When it was written.</summary>
    public DateTimeOffset At => Note.At;

    /// <summary>The page it is about; null when it is about a question or the whole lesson.</summary>
    public Page? Page => Question is not null ? null
        : Lesson.Pages.Concat(Lesson.CitedPages.Select(c => c.Page)).FirstOrDefault(p => p.Id.Value == Note.On);

    /// <summary>The question it is about; null when it is about a page or the whole lesson.</summary>
    public Question? Question => Lesson.Questions.FirstOrDefault(q => q.Id.Value == Note.On);

    internal static IEnumerable<ReportedNote> Of(SessionState session) => session.Notes.Select(note => new ReportedNote(session.Lesson, note));
}
