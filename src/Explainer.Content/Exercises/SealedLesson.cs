using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exercises;

/// <summary>A lesson without what is right: sealed questions, the pages as they are, and of what they refer to what does not answer a question.</summary>
/// <remarks>It is put together of what is named here, so that a key that is added to the format some day stays out. What is left out besides keys:
/// hints, explanations, passages, objectives and claims of questions, pages for those who missed a question, what the linter is told, and claims
/// whose status may be asked for, links to which then lead nowhere. That pages may tell is for the teacher to decide.</remarks>
internal static class SealedLesson
{
    private static readonly Field[] OfLesson =
        [LessonFields.Lesson, LessonFields.Title, LessonFields.Minutes, LessonFields.Language, LessonFields.ContentNote, LessonFields.Pass, LessonFields.Objectives];

    private static readonly Field[] OfPage =
        [PageFields.Page, PageFields.Title, PageFields.ContentNote, PageFields.Body, PageFields.Timeline, PageFields.Chart];

    /// <summary>The claims whose status may be the answer to a question of these lessons: those that are to be classified, that such a question names, or that any question speaks of.</summary>
    public static ImmutableHashSet<ClaimId> Asked(IEnumerable<Lesson> lessons) => [.. lessons.SelectMany(l => l.Questions).SelectMany(Asked)];

    private static IEnumerable<ClaimId> Asked(Question question)
    {
        var shown = new Reading(new Findings());
        _ = new Block(SealedTree.Of(Sealing.Of(question).Sealed), SealedFields.Question, shown);
        var linked = shown.Uses.Where(u => u.Target == Target.Claim).Select(u => new ClaimId(u.Id));
        return question is ClassificationQuestion { Items: var items } ? [.. linked, .. question.Claims, .. items.Select(i => i.Claim?.Id).OfType<ClaimId>()] : linked;
    }

    /// <param name="lesson">With its keys.</param>
    /// <param name="asked">The claims whose status is asked for, here or elsewhere in its course.</param>
    public static Lesson Of(Lesson lesson, ImmutableHashSet<ClaimId> asked)
    {
        var kept = KeptTree.Of(lesson.Canonical);
        var questions = lesson.Questions.DistinctBy(q => q.Id).ToDictionary(q => q.Id.Value, q => SealedTree.Of(Sealing.Of(q).Sealed));
        var steps = kept.Lesson.MapsOf(LessonFields.Steps.Name).Select(step => Step(step, questions)).OfType<YamlNode>();
        var tree = Only(kept.Lesson, OfLesson).With(SealedFields.Steps.Name, new YamlList(SourceSpan.None, [.. steps], flow: false));
        var all = kept.AllReferences;
        var references = all with { Claims = all.Claims.RemoveRange(asked.Select(c => c.Value)) };
        var draft = LessonReader.Read(tree, "", kept.Header, references, new Findings(), LessonForm.Sealed);
        return LessonAssembly.Finish(draft, references, (_, _) => null)!;
    }

    private static YamlMap? Step(YamlMap step, Dictionary<string, YamlMap> questions)
    {
        if (step.Find(PageFields.Page.Name) is not null) return step.Find(PageFields.ShowIf.Name) is null ? Only(step, OfPage) : null;
        if (step.Find(LessonFields.Pool.Name) is null) return QuestionIn(step, questions);
        var drawn = step.MapsOf(LessonFields.PoolQuestions.Name).Select(q => QuestionIn(q, questions)).OfType<YamlNode>();
        return Only(step, [LessonFields.Pool, LessonFields.Draw]).With(SealedFields.PoolQuestions.Name, new YamlList(SourceSpan.None, [.. drawn], flow: false));
    }

    private static YamlMap? QuestionIn(YamlMap step, Dictionary<string, YamlMap> questions) => questions.GetValueOrDefault(step.TextOf(QuestionFields.Question.Name) ?? "");

    /// <summary>Some keys of a mapping, in the order given here: not in that of the author, whose tree may say more than one meant.</summary>
    private static YamlMap Only(YamlMap map, Field[] fields) => YamlMap.Of(fields.Select(f => map.Find(f.Name)).OfType<YamlPair>());
}
