using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Content.Claims;
using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Questions;
using Fields = Explainer.Content.Courses.CourseFields;

namespace Explainer.Content.Courses;

/// <summary>Looks up everything that a course and its lessons refer to, across their files.</summary>
internal sealed class CourseCheck
{
    private readonly Block block;
    private readonly Reading reading;
    private readonly ReferenceTable shared;
    private readonly ImmutableArray<LessonDraft> drafts;
    private readonly Findings findings;

    /// <summary>The course and every lesson was read to its end; otherwise nothing can be said to be unknown among them.</summary>
    private readonly bool allRead;

    /// <param name="block">The course.yaml.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="shared">The references beside it.</param>
    /// <param name="drafts">The lessons that could be read.</param>
    /// <param name="findings">Where problems are noted.</param>
    public CourseCheck(Block block, Reading reading, ReferenceTable shared, ImmutableArray<LessonDraft> drafts, Findings findings)
    {
        allRead = block.Map.Complete && CourseReader.IsListRead(block) && drafts.Length == block.Texts(Fields.Lessons).Length && drafts.All(d => d.Tree.Complete);
        (this.block, this.reading, this.shared, this.drafts, this.findings) = (block, reading, shared, drafts, findings);
        ById = drafts.Where(d => d.Id.Length > 0).DistinctBy(d => d.Id).ToImmutableDictionary(d => d.Id, StringComparer.Ordinal);
        OwnQuestions = [.. LessonIds.Written(block.Map.MapsOf(Fields.Questions.Name))];
        AllReferences = drafts.Aggregate(allRead ? shared : shared with { Broken = ReferenceTable.AnyKind }, (all, draft) => all.And(draft.Own));
    }

    /// <summary>Lessons by id.</summary>
    public ImmutableDictionary<string, LessonDraft> ById { get; }

    /// <summary>In their order.</summary>
    public ImmutableArray<LessonDraft> Drafts => drafts;

    /// <summary>Questions that belong to no lesson.</summary>
    public ImmutableArray<WrittenQuestion> OwnQuestions { get; }

    /// <summary>The course's references and those of all its lessons.</summary>
    public ReferenceTable AllReferences { get; }

    public YamlMap? PageOf(string lesson, string page) => ById.GetValueOrDefault(lesson)?.Ids.Page(page)?.Tree;

    public void Run()
    {
        SayOwnQuestions();
        Dictionary<string, SourceSpan> lessonIds = new(StringComparer.Ordinal), questionIds = new(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (draft.Tree.Find("lesson")?.Value is YamlText { IsEmpty: false } id)
            {
                LessonCheck.Once("lesson", [id], lessonIds, findings);
                if (id.Value == PrePostLesson.Id) findings.Add(Rules.ReservedId, id.Span, id.Value);
            }
            shared.SayDuplicates(draft.Own, "the course", findings);
            LessonCheck.Once("question", draft.Ids.Questions.Select(q => q.Id), questionIds, findings);
            new LessonCheck(draft, draft.Own.And(shared), ById, allRead).Run();
        }
        SayOwnAgain();
        LessonCheck.Once("question", OwnQuestions.Select(q => q.Id), questionIds, findings);
        SayPrePost();
        SayLateClaims();
    }

    private void SayOwnQuestions()
    {
        reading.Known = AllReferences;
        foreach (var question in block.Blocks(Fields.Questions)) QuestionFormat.Read(question, reading);
        foreach (var use in reading.Uses)
            if (!LessonCheck.LookUpReference(use, AllReferences, findings) && use.Target == Target.Objective && allRead && !IsUnread(Target.Objective))
            {
                var all = drafts.SelectMany(d => d.Ids.Objectives.Select(o => o.Id.Value));
                if (!IdKind.IsGiven(all, use.Id)) findings.AddNear(Rules.UnknownObjective, use.Span, use.Id, all, use.Id, "this course");
            }
        foreach (var passage in reading.Passages)
            if (passage.Lesson is not { } lesson) findings.Add(Rules.PassageWithoutLesson, passage.Page.Span);
            else if (ById.TryGetValue(lesson.Value, out var home)) LessonCheck.LookUp(passage, home, $"lesson '{home.Id}'", findings);
            else if (allRead && !IdKind.IsGiven(ById.Keys, lesson.Value)) findings.AddNear(Rules.UnknownLesson, lesson.Span, lesson.Value, ById.Keys, lesson.Value);
    }

    /// <summary>Claims, sources and terms of two lessons with the same id.</summary>
    private void SayOwnAgain()
    {
        var seen = ReferenceTable.None;
        foreach (var draft in drafts)
        {
            seen.SayDuplicates(draft.Own, "another lesson", findings);
            seen = seen.And(draft.Own);
        }
    }

    private void SayPrePost()
    {
        var lessons = drafts.SelectMany(d => d.Ids.Questions.Select(q => q.Id.Value)).ToHashSet(StringComparer.Ordinal);
        string[] own = [.. OwnQuestions.Select(q => q.Id.Value)];
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in block.Texts(Fields.PrePost))
        {
            if (!listed.Add(id.Value)) findings.Add(Rules.QuestionListedTwice, id.Span, id.Value);
            else if (!lessons.Contains(id.Value) && allRead && !IsUnread(Target.Question) && !block.IsTried(Fields.Questions) && !IdKind.IsGiven(lessons.Concat(own), id.Value))
                findings.AddNear(Rules.UnknownQuestion, id.Span, id.Value, lessons.Concat(own), id.Value, "this course");
        }
        if (block.IsTried(Fields.PrePost)) return;
        foreach (var never in OwnQuestions.Where(q => !IdKind.IsGiven(listed, q.Id.Value) && !listed.Any(id => IdKind.IsGiven([q.Id.Value], id))))
            findings.Add(Rules.QuestionNeverAsked, never.Id.Span, never.Id.Value);
    }

    /// <summary>Whether a lesson has such a thing whose id could not be read.</summary>
    private bool IsUnread(Target target) => drafts.Any(d => d.Ids.Unread.Contains(target));

    private void SayLateClaims()
    {
        if (block.Date(Fields.AsOf) is not { } day) return;
        foreach (var entry in AllReferences.Claims.Values)
            if (entry.Value?.AsOf is { } dated && dated.Start > day.End && entry.Tree is YamlMap tree)
                findings.Add(Rules.ClaimAfterAsOf, tree.Find("as-of")!.Value.Span, dated.Text, day.Text);
    }
}
