using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Print;

/// <summary>A course or a lesson as a document for paper: pages and questions in order, then what they refer to, then, if asked for, the answers on a sheet of their own.</summary>
internal sealed class PrintedWork
{
    private const int Top = 2;
    private readonly ExportedWork work;
    private readonly Losses losses;
    private readonly PrintReferences references;
    private readonly ImmutableArray<PrintBlock>.Builder blocks = ImmutableArray.CreateBuilder<PrintBlock>();
    private readonly List<PrintBlock> answers = [];
    private readonly bool hasParts;
    private int number;

    private PrintedWork(ExportedWork work, Losses losses)
    {
        (this.work, this.losses) = (work, losses);
        hasParts = work.Lessons.Length > 1;
        var asked = work.Lessons.SelectMany(l => l.Questions).OfType<ClassificationQuestion>().SelectMany(q => q.Items).Select(i => i.Claim?.Id.Value).OfType<string>();
        references = new(work.WithKey ? [] : [.. asked]);
    }

    /// <summary>Everything below the title.</summary>
    /// <param name="work">The course or lesson.</param>
    /// <param name="losses">What is not printed.</param>
    public static ImmutableArray<PrintBlock> Of(ExportedWork work, Losses losses)
    {
        var printed = new PrintedWork(work, losses);
        if (work.Questions > 0) printed.blocks.Add(new PrintNameLine());
        foreach (var lesson in work.Lessons) printed.Add(lesson);
        printed.blocks.AddRange(printed.references.Lists());
        if (work.WithKey && printed.answers.Count > 0)
        {
            printed.blocks.Add(new PrintHeading("Answers", Top) { BeginsSheet = true });
            printed.blocks.AddRange(printed.answers);
        }
        return printed.blocks.ToImmutable();
    }

    private int Level => hasParts ? Top + 1 : Top;

    private void Add(Lesson lesson)
    {
        references.Enter(lesson);
        if (hasParts) blocks.Add(new PrintHeading(lesson.Title, Top));
        if (lesson.ContentNote is { } note) blocks.Add(new PrintNote("Content note", PlainMarkup.Of(note)));
        if (!lesson.Objectives.IsEmpty)
        {
            blocks.Add(new PrintHeading("What you can do afterwards", Level));
            blocks.Add(new PrintList([.. lesson.Objectives.Select(o => PlainMarkup.Of(o.Text))]));
        }
        foreach (var step in lesson.Steps) Add(step, lesson);
    }

    private void Add(Step step, Lesson lesson)
    {
        switch (step)
        {
            case PageStep { Page: { ShowIfMissed: null } page }:
                blocks.AddRange(Printed(page, Level));
                break;
            // It says once more what the question asks for.
            case PageStep { Page: var page } when work.WithKey:
                answers.AddRange(Printed(page, PrintedQuestion.KeyLevel));
                break;
            case PageStep { Page: var page }:
                losses.LeftOut(page.Span, $"page '{page.Id}', which is for those who missed '{page.ShowIfMissed}'");
                break;
            case QuestionStep { Question: var question }:
                Add(question, lesson);
                break;
            case PoolStep pool:
                losses.LeftOut(pool.Questions[0].Span, $"drawing {pool.Draw} of the questions in pool '{pool.Id}'");
                foreach (var question in pool.Questions) Add(question, lesson);
                break;
        }
    }

    private void Add(Question question, Lesson lesson)
    {
        var printed = new PrintedQuestion(question, ++number, Level, references);
        blocks.Add(printed.Asked());
        if (work.WithKey) answers.Add(printed.Key(lesson));
    }

    private IEnumerable<PrintBlock> Printed(Page page, int level)
    {
        yield return new PrintHeading(page.Title, level);
        foreach (var block in PageBlocks(page, references, level)) yield return block;
    }

    /// <summary>All that is on a page, below its title.</summary>
    /// <param name="page">The page.</param>
    /// <param name="references">Marks what it refers to.</param>
    /// <param name="level">Of the title.</param>
    public static IEnumerable<PrintBlock> PageBlocks(Page page, PrintReferences references, int level)
    {
        if (page.ContentNote is { } note) yield return new PrintNote("Content note", PlainMarkup.Of(note));
        yield return new PrintProse(references.Marked(page.Body, level));
        if (!page.Timeline.IsEmpty) yield return new PrintList([.. page.Timeline.Select(e => new Markup($"**{e.Date}** {references.Marked(e.Text, e.Claim)}"))]);
        if (page.Chart is { } chart)
            yield return new PrintTable(chart.Title, ("", chart.Unit ?? ""), [.. chart.Bars.Select(b => (references.Marked(PlainMarkup.Of(b.Label), b.Claim), DecimalText.Of(b.Value)))]);
    }
}
