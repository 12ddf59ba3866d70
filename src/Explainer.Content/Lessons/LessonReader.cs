using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Lessons;
using Explainer.Questions;
using Fields = Explainer.Content.Lessons.LessonFields;

namespace Explainer.Content.Lessons;

/// <summary>Makes a lesson of its tree.</summary>
internal static class LessonReader
{
    /// <param name="tree">The lesson's mapping.</param>
    /// <param name="path">Its file.</param>
    /// <param name="header">What it inherits; null for a lesson on its own.</param>
    /// <param name="shared">Its course's claims, sources and glossary.</param>
    /// <param name="findings">Where problems are noted.</param>
    /// <param name="form">How its questions stand; null: as authors write them.</param>
    public static LessonDraft Read(YamlMap tree, string path, CourseHeader? header, ReferenceTable shared, Findings findings, LessonForm? form = null)
    {
        form ??= LessonForm.Written;
        tree = StepKinds.Apart(tree, form.Steps.Name, findings);
        var reading = new Reading(findings);
        var block = new Block(tree, form.Shape, reading);
        var own = ReferencesReader.Read(block);
        own = own with { Broken = [.. ReferenceFields.Files.Where(f => block.IsTried(f.Key) || (!tree.Complete && tree.Find(f.Key.Name)?.Value is not YamlMap { Complete: true })).Select(f => f.Target)] };
        reading.Known = own.And(shared);
        reading.Language = block.Text(Fields.Language) ?? header?.Language ?? "en";
        var steps = block.Blocks(form.Steps).Select(step => Step(step, reading, form)).OfType<Step>().ToImmutableArray();
        var ids = LessonIds.Of(tree);
        if (block.IsTried(Fields.Objectives)) ids = ids with { Unread = ids.Unread.Add(Target.Objective) };
        return new(path, header, tree, ids, own, reading, Lesson(block, steps, header, reading.Language)) { Form = form };
    }

    private static Lesson? Lesson(Block block, ImmutableArray<Step> steps, CourseHeader? header, string language)
    {
        if (block.Text(Fields.Lesson) is not { } id || block.Text(Fields.Title) is not { } title) return null;
        return new(new(id), title, steps)
        {
            Course = new(header?.Id ?? id),
            CourseTitle = header?.Title ?? title,
            Canonical = "",
            Minutes = block.Whole(Fields.Minutes),
            Language = language,
            ContentNote = block.Text(Fields.ContentNote) ?? header?.ContentNote,
            Objectives = [.. block.Blocks(Fields.Objectives).Select(Objective).OfType<Objective>()],
            Rules = new()
            {
                Attempts = block.Whole(Fields.Attempts) ?? header?.Attempts ?? 1,
                PassMark = block.Number(Fields.Pass) ?? header?.Pass,
            },
        };
    }

    private static Step? Step(Block block, Reading reading, LessonForm form)
    {
        if (block.Shape == PageFields.Shape) return PageReader.Read(block) is { } page ? new PageStep(page) : null;
        if (block.Shape == form.Pool) return Pool(block, reading, form);
        return form.Question(block, reading) is { } question ? new QuestionStep(question) : null;
    }

    private static PoolStep? Pool(Block block, Reading reading, LessonForm form)
    {
        var written = block.Blocks(form.PoolQuestions);
        ImmutableArray<Question> questions = [.. written.Select(q => form.Question(q, reading)).OfType<Question>()];
        if (block.Text(Fields.Pool) is not { } id || block.Whole(Fields.Draw) is not { } draw || questions is []) return null;
        if (draw > written.Length && block.Map.Complete) reading.Findings.Add(Rules.DrawTooMany, block.Map.Find(Fields.Draw.Name)!.Value.Span, $"{draw}", $"{written.Length}");
        return new(id, draw, questions);
    }

    private static Objective? Objective(Block block) =>
        block.Text(Fields.ObjectiveId) is { } id && block.Text(Fields.ObjectiveText) is { } text
            ? new(id, text, block.Text(Fields.Level) is { } level ? Enum.Parse<BloomLevel>(level, ignoreCase: true) : null)
            : null;
}
