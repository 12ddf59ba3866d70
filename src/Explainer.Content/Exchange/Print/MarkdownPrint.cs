using System.Globalization;
using System.Text;
using Explainer.Content.Exchange.Texts;
using Explainer.Diagnostics;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Print;

/// <summary>Writes a printed document as Markdown that reads well as it stands: CommonMark and pipe tables, nothing else.</summary>
internal sealed class MarkdownPrint
{
    private const string ShortBlank = "____", LongBlank = "________________________";
    private readonly StringBuilder text = new();

    public static Export Write(ExportedWork work)
    {
        var losses = new Losses(work.WithKey ? "Markdown" : "Markdown without the key");
        var print = new MarkdownPrint();
        print.Heading(work.Title, 1);
        foreach (var block in PrintedWork.Of(work, losses)) print.Write(block);
        return new([ExportedFile.OfText($"{work.Id}.md", print.text.ToString())], losses.Sorted());
    }

    /// <summary>Some blocks alone, as Markdown.</summary>
    public static string Of(IEnumerable<PrintBlock> blocks)
    {
        var print = new MarkdownPrint();
        foreach (var block in blocks) print.Write(block);
        return print.text.ToString().Trim();
    }

    private void Write(PrintBlock block)
    {
        switch (block)
        {
            case PrintHeading heading:
                if (heading.BeginsSheet) Paragraph("---");
                Heading(heading.Text, heading.Level);
                break;
            case PrintProse prose:
                Paragraph(prose.Text.Source.Trim('\n'));
                break;
            case PrintNote note:
                Paragraph(Labelled(note));
                break;
            case PrintList list:
                List(list.Lines.Select(l => l.Source));
                break;
            case PrintTable table:
                Table(table);
                break;
            case PrintNameLine:
                Paragraph($"Name: {LongBlank} Date: {LongBlank}");
                break;
            case PrintQuestion question:
                Heading(question.Heading, question.Level);
                Paragraph(question.Stem.Source.Trim('\n'));
                Paragraph($"*{question.HowTo}*");
                Write(question.Room);
                break;
            case PrintKey key:
                Heading(key.Heading, key.Level);
                List(key.Right.Select(r => r.Source));
                if (!key.Feedback.IsEmpty) Paragraph("Feedback:");
                List(key.Feedback.Select(f => f.Source));
                foreach (var note in key.Notes) Paragraph(Labelled(note));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private void Write(PrintRoom room)
    {
        switch (room)
        {
            case PrintBoxes boxes:
                List(boxes.Options.Select(o => $"{(boxes.One ? "◯" : "☐")} {(o.Mark.Length > 0 ? $"**{o.Mark}** " : "")}{o.Text}"));
                break;
            case PrintBlank blank:
                Paragraph($"{LongBlank}{(blank.Unit is { } unit ? $" {PlainMarkup.Of(unit)}" : "")}");
                break;
            case PrintPlaces places:
                List(places.Items.Select(i => $"{ShortBlank} {i}"));
                break;
            case PrintLetters letters:
                List(letters.Sources.Select(s => $"{ShortBlank} **{s.Mark}** {s.Text}"));
                List(letters.Targets.Select(t => $"**{t.Mark}** {t.Text}"), '+');
                break;
            case PrintGaps gaps:
                Paragraph(string.Concat(gaps.Stretches.Select(Shown)).Trim());
                List(gaps.Stretches.Where(s => !s.Options.IsEmpty).Select(s => $"Gap {s.Gap}: {string.Join(" / ", s.Options)}"));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(room.GetType().Name);
        }
    }

    /// <summary>Blanks stand between blanks of the other kind, so that no underscore means emphasis.</summary>
    private static string Shown(PrintStretch stretch) => stretch.Gap == 0
        ? stretch.Words.Source
        : string.Create(CultureInfo.InvariantCulture, $" {ShortBlank}{ShortBlank} ({stretch.Gap}){(stretch.Unit is { } unit ? $" {PlainMarkup.Of(unit)}" : "")}");

    private static string Labelled(PrintNote note) => $"**{note.Label}:** {note.Text.Source.Trim('\n')}";

    private void Heading(string words, int level) => Paragraph($"{new string('#', Math.Min(level, 6))} {Markup.Plain(SafeText.Line(words))}");

    private void Table(PrintTable table)
    {
        Paragraph($"**{PlainMarkup.Of(SafeText.Line(table.Title))}**");
        var rows = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"| {Cell(table.Heads.Label)} | {Cell(Markup.Plain(table.Heads.Value).Source)} |\n|---|---|"));
        foreach (var (label, value) in table.Rows) rows.Append(CultureInfo.InvariantCulture, $"\n| {Cell(label.Source)} | {Cell(value)} |");
        Paragraph(rows.ToString());
    }

    private static string Cell(string words) => SafeText.Line(words).Replace("\\|", "|", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    /// <param name="lines">The entries.</param>
    /// <param name="bullet">Another one than that of the list before divides the two.</param>
    private void List(IEnumerable<string> lines, char bullet = '-')
    {
        string[] entries = [.. lines.Select(l => $"{bullet} {l.Trim('\n').Replace("\n", "\n  ", StringComparison.Ordinal)}")];
        if (entries.Length > 0) Paragraph(string.Join('\n', entries));
    }

    private void Paragraph(string words)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(words).Append('\n');
    }
}
