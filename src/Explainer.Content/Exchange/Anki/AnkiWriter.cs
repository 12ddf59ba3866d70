using System.Collections.Immutable;
using System.Text;
using Explainer.Content.Exchange.Texts;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Anki;

/// <summary>Writes questions as notes for Anki's text import: texts with gaps as cloze notes, all others with a front and a back.</summary>
/// <remarks>After docs.ankiweb.net/importing/text-files.html. Each note has an id of its own made of ours, so that importing anew changes it and keeps its reviews.</remarks>
internal static class AnkiWriter
{
    private const string Format = "Anki";

    // The columns that follow are the fields of the note's type.
    private const string Header = "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:4\n";

    public static Export Write(ExportedWork work)
    {
        var losses = new Losses(Format);
        work = losses.Sayable(work, q => q is ClozeQuestion || AnkiCard.Right(q) is not null);
        var text = new StringBuilder(Header);
        foreach (var lesson in work.Lessons)
            foreach (var step in lesson.Steps)
                foreach (var question in QuestionsOf(step, losses))
                    text.AppendJoin('\t', Row(work, lesson, question, losses).Select(Field)).Append('\n');
        return new(work.Questions == 0 ? [] : [ExportedFile.OfText($"{work.Id}.txt", text.ToString())], losses.Sorted());
    }

    private static ImmutableArray<Question> QuestionsOf(Step step, Losses losses)
    {
        if (step is PageStep { Page: var page }) losses.LeftOut(page.Span, $"the page '{page.Id}'");
        if (step is PoolStep pool) losses.LeftOut(pool.Questions[0].Span, $"the drawing from the pool '{pool.Id}'");
        return step switch
        {
            QuestionStep asked => [asked.Question],
            PoolStep { Questions: var questions } => questions,
            _ => [],
        };
    }

    private static string[] Row(ExportedWork work, Lesson lesson, Question question, Losses losses)
    {
        losses.Without(question, [
            "grading",
            .. Losses.Surroundings(question),
            question.Hints.IsEmpty ? null : "the hints",
            question is ClassificationQuestion items && items.Items.Any(i => i.Claim is not null) ? "who made the claims" : null,
            AnkiCard.Markups(question).Any(Xhtml.LeavesLinks) ? "what inner links lead to" : null,
        ]);
        var (type, first, second) = question is ClozeQuestion cloze ? ("Cloze", AnkiCloze.Text(cloze), AnkiCloze.Extra(cloze)) : ("Basic", AnkiCard.Front(question), AnkiCard.Back(question));
        return [$"explainer/{lesson.Course}/{question.Id}", type, DeckOf(work, lesson), string.Join(' ', question.Tags.Select(Tag)), first, second];
    }

    private static string DeckOf(ExportedWork work, Lesson lesson) => work.Title == lesson.Title ? Deck(work.Title) : $"{Deck(work.Title)}::{Deck(lesson.Title)}";

    /// <summary>Two colons divide a deck from the one in it.</summary>
    private static string Deck(string title) => title.Replace("::", ":", StringComparison.Ordinal);

    /// <summary>Blanks divide tags.</summary>
    private static string Tag(string tag) => string.Join('_', tag.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A field in one line, in quotes where a mark in it means something.</summary>
    private static string Field(string field)
    {
        string line = XmlCharacters.Sound(AnkiLines.One(field));
        return line.AsSpan().IndexOfAny("\t\"") >= 0 ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : line;
    }
}

/// <summary>HTML without line feeds: one note is one line.</summary>
internal static class AnkiLines
{
    /// <summary>A line feed is a break in code, and a blank elsewhere.</summary>
    public static string One(string html) => string.Concat(html.Split("<pre>").Select((part, i) =>
    {
        int end = i == 0 ? 0 : part.IndexOf("</pre>", StringComparison.Ordinal);
        return (i == 0 ? "" : "<pre>") + part[..end].Replace("\n", "<br />", StringComparison.Ordinal) + part[end..].Replace('\n', ' ');
    }));
}
