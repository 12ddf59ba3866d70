using System.Globalization;
using System.Text;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Explainer.Reports;

namespace Explainer.Content.Exchange.Print;

/// <summary>Writes a printed document as one HTML page, whose fields can be filled in on paper or on a screen. Nothing in it runs or is loaded.</summary>
internal sealed class HtmlPrint
{
    private readonly StringBuilder html = new();
    private readonly bool isEnglish;

    private HtmlPrint(string language) => isEnglish = language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    public static Export Write(ExportedWork work)
    {
        var losses = new Losses(work.WithKey ? "HTML" : "HTML without the key");
        var print = new HtmlPrint(work.Language);
        foreach (var block in PrintedWork.Of(work, losses)) print.Write(block);
        return new([ExportedFile.OfText($"{work.Id}.html", HtmlPage.Of(work.Title, work.Language, PrintStyle.Css, print.html.ToString()))], losses.Sorted());
    }

    private void Write(PrintBlock block)
    {
        switch (block)
        {
            case PrintHeading heading:
                Line($"<h{heading.Level}{(heading.BeginsSheet ? " class=\"sheet\"" : "")} dir=\"auto\">{HtmlPage.Escaped(heading.Text)}</h{heading.Level}>");
                break;
            case PrintProse prose:
                Line($"<div dir=\"auto\">{Xhtml.Blocks(prose.Text)}</div>");
                break;
            case PrintNote note:
                Line(Labelled(note));
                break;
            case PrintList list:
                Line($"<ul>{string.Concat(list.Lines.Select(l => $"\n<li dir=\"auto\">{Xhtml.Short(l)}</li>"))}\n</ul>");
                break;
            case PrintTable table:
                Table(table);
                break;
            case PrintNameLine:
                Line($"<p class=\"name\"><label>{Own("Name")} <input type=\"text\"></label> <label>{Own("Date")} <input type=\"text\"></label></p>");
                break;
            case PrintQuestion question:
                Section("question", $"q{question.Number}", question.Heading, question.Level, () =>
                {
                    Line($"<div class=\"stem\" dir=\"auto\">{Xhtml.Blocks(question.Stem)}</div>");
                    Line($"<fieldset><legend>{Own(question.HowTo)}</legend>");
                    Write(question.Room, question.Number);
                    Line("</fieldset>");
                });
                break;
            case PrintKey key:
                Section("key", "a" + key.Heading.Split(' ')[^1], key.Heading, key.Level, () => Write(key));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private void Write(PrintKey key)
    {
        Line($"<ul class=\"right\">{string.Concat(key.Right.Select(r => $"\n<li dir=\"auto\">{Xhtml.Short(r)}</li>"))}\n</ul>");
        if (!key.Feedback.IsEmpty) Line($"<p class=\"label\">{Own("Feedback")}</p>\n<ul>{string.Concat(key.Feedback.Select(f => $"\n<li dir=\"auto\">{Xhtml.Short(f)}</li>"))}\n</ul>");
        foreach (var note in key.Notes) Line(Labelled(note));
    }

    private void Write(PrintRoom room, int number)
    {
        switch (room)
        {
            case PrintBoxes boxes:
                foreach (var option in boxes.Options)
                    Line($"<p class=\"option\" dir=\"auto\"><label><input type=\"{(boxes.One ? "radio" : "checkbox")}\" name=\"q{number}\"> {(option.Mark.Length > 0 ? $"<b>{option.Mark}</b> " : "")}{Xhtml.Line(option.Text)}</label></p>");
                break;
            case PrintBlank blank:
                Line($"<p><label>{Own("Answer")} <input type=\"text\" class=\"long\"></label>{(blank.Unit is { } unit ? $" {HtmlPage.Escaped(unit)}" : "")}</p>");
                break;
            case PrintPlaces places:
                foreach (var item in places.Items) Line($"<p class=\"option\" dir=\"auto\"><label><input type=\"text\" class=\"short\" inputmode=\"numeric\"> {Xhtml.Line(item)}</label></p>");
                break;
            case PrintLetters letters:
                foreach (var source in letters.Sources) Line($"<p class=\"option\" dir=\"auto\"><label><input type=\"text\" class=\"short\"> <b>{source.Mark}</b> {Xhtml.Line(source.Text)}</label></p>");
                Line($"<ul class=\"letters\">{string.Concat(letters.Targets.Select(t => $"\n<li dir=\"auto\"><b>{t.Mark}</b> {Xhtml.Line(t.Text)}</li>"))}\n</ul>");
                break;
            case PrintGaps gaps:
                Line($"<p dir=\"auto\">{string.Concat(gaps.Stretches.Select(Shown))}</p>");
                foreach (var gap in gaps.Stretches.Where(s => !s.Options.IsEmpty)) Line($"<p class=\"option\" dir=\"auto\">{Own($"Gap {gap.Gap}:")} {string.Join(" / ", gap.Options.Select(Xhtml.Line))}</p>");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(room.GetType().Name);
        }
    }

    private static string Shown(PrintStretch stretch)
    {
        string words = stretch.Words.Source;
        if (stretch.Gap == 0) return $"{(char.IsWhiteSpace(words[0]) ? " " : "")}{Xhtml.Line(stretch.Words)}{(char.IsWhiteSpace(words[^1]) ? " " : "")}";
        return string.Create(CultureInfo.InvariantCulture, $"<input type=\"text\" aria-label=\"Gap {stretch.Gap}\"> ({stretch.Gap}){(stretch.Unit is { } unit ? $" {HtmlPage.Escaped(unit)}" : "")}");
    }

    private void Section(string kind, string id, string heading, int level, Action inner)
    {
        Line($"<section class=\"{kind}\" aria-labelledby=\"{id}\">\n<h{level} id=\"{id}\">{Own(heading)}</h{level}>");
        inner();
        Line("</section>");
    }

    private void Table(PrintTable table)
    {
        Line($"<table>\n<caption dir=\"auto\">{HtmlPage.Escaped(table.Title)}</caption>");
        if (table.Heads.Value.Length > 0) Line($"<thead><tr><td></td><th scope=\"col\">{HtmlPage.Escaped(table.Heads.Value)}</th></tr></thead>");
        Line($"<tbody>{string.Concat(table.Rows.Select(r => $"\n<tr><th scope=\"row\" dir=\"auto\">{Xhtml.Line(r.Label)}</th><td>{HtmlPage.Escaped(r.Value)}</td></tr>"))}\n</tbody>\n</table>");
    }

    private string Labelled(PrintNote note) => Xhtml.IsOneParagraph(note.Text)
        ? $"<p dir=\"auto\"><b>{Own(note.Label)}:</b> {Xhtml.Line(note.Text)}</p>"
        : $"<p class=\"label\">{Own(note.Label)}</p>\n<div dir=\"auto\">{Xhtml.Blocks(note.Text)}</div>";

    /// <summary>Words of the program's own, which are English whatever the content is.</summary>
    private string Own(string words) => isEnglish ? HtmlPage.Escaped(words) : $"<span lang=\"en\">{HtmlPage.Escaped(words)}</span>";

    private void Line(string line) => html.Append(line).Append('\n');
}
