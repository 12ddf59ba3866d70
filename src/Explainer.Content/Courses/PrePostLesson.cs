using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content.Courses;

/// <summary>Puts the questions asked before and after a course together as a lesson without pages, on the trees they were written in.</summary>
internal sealed class PrePostLesson(Block course, CourseHeader header, CourseCheck check)
{
    public const string Id = "prepost";
    private readonly BorrowedObjectives objectives = new();

    /// <summary>Null when the course names no question, or none that could be found.</summary>
    public Lesson? Read()
    {
        YamlNode[] questions = [.. course.Texts(CourseFields.PrePost).Select(id => Question(id.Value)).OfType<YamlNode>()];
        if (questions is []) return null;
        var tree = YamlMap.Of(
        [
            new(YamlText.Of("lesson"), YamlText.Of(Id)),
            new(YamlText.Of("title"), YamlText.Of("Before and after")),
            new(YamlText.Of("objectives"), objectives.All),
            new(YamlText.Of("steps"), new YamlList(SourceSpan.None, [.. questions], flow: false)),
        ]);
        // Everything in it has been read before, where it was written: findings are not said again.
        var draft = LessonReader.Read(tree, course.Span.Path, header, check.AllReferences, new Findings());
        return LessonAssembly.Finish(draft, check.AllReferences, check.PageOf);
    }

    private YamlMap? Question(string id)
    {
        foreach (var lesson in check.Drafts)
            if (lesson.Ids.Questions.FirstOrDefault(q => q.Id.Value == id) is { } found) return At(found.Tree, lesson.Id);
        return check.OwnQuestions.FirstOrDefault(q => q.Id.Value == id) is { } own ? WithObjective(own.Tree, HomeOf(own.Tree)) : null;
    }

    /// <summary>A lesson's question, its passage now naming the lesson.</summary>
    private YamlMap At(YamlMap question, string lesson)
    {
        if (question.MapOf("passage") is { } passage && passage.Find("lesson") is null)
            question = question.With("passage", passage.With("lesson", YamlText.Of(lesson)));
        return WithObjective(question, lesson);
    }

    /// <summary>The question with its objective taken along.</summary>
    private YamlMap WithObjective(YamlMap question, string? home) =>
        home is not null && question.TextOf("objective") is { } id ? objectives.Taking(question, home, ObjectiveOf(home, id)) : question;

    /// <summary>The lesson whose objective a question of no lesson names: its passage's, else the first that has it.</summary>
    private string? HomeOf(YamlMap question)
    {
        if (question.TextOf("objective") is not { } id) return null;
        if (question.MapOf("passage")?.TextOf("lesson") is { } lesson && ObjectiveOf(lesson, id) is not null) return lesson;
        return check.Drafts.FirstOrDefault(d => ObjectiveOf(d.Id, id) is not null)?.Id;
    }

    private YamlMap? ObjectiveOf(string lesson, string id) => check.ById.GetValueOrDefault(lesson)?.Ids.Objectives.FirstOrDefault(o => o.Id.Value == id).Tree;
}
