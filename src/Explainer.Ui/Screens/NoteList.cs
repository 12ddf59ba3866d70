using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>What a learner wrote down.</summary>
internal static class NoteList
{
    /// <summary>The learner's own notes, each with the page or question it was written on; nothing where there are none.</summary>
    public static ImmutableArray<Block> Of(SessionState state, IEnumerable<NoteWritten> notes)
    {
        ImmutableArray<Entry> entries = [.. notes.Select(n => new Entry(n.Text, Noted(state, n.On)))];
        return entries.IsEmpty ? [] : [new Heading("Your notes", 2), new Entries(entries)];
    }

    /// <summary>Those written on the page or question now shown.</summary>
    public static IEnumerable<NoteWritten> Here(SessionState state) =>
        state.Notes.Where(n => n.On == (state.CurrentQuestion?.Id.Value ?? state.CurrentPage?.Id.Value ?? ""));

    private static string Noted(SessionState state, string subject) => state.Steps.OfType<PageStep>().FirstOrDefault(p => p.Page.Id.Value == subject) is { } page
        ? $"on the page \"{page.Page.Title}\""
        : state.Questions.Index().FirstOrDefault(q => q.Item.Id.Value == subject) is { Item: not null, Index: var index } ? $"on question {index + 1}" : "on the lesson";
}
