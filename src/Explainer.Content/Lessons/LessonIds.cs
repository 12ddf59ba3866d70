using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lessons;

/// <summary>A question as written, with its place in the order played.</summary>
internal sealed record WrittenQuestion(YamlText Id, YamlMap Tree, int Step);

/// <summary>A page as written, with its place in the order played.</summary>
internal sealed record WrittenPage(YamlText Id, YamlMap Tree, int Step)
{
    private string? plain;

    /// <summary>What can be quoted of it: its body and its timeline, markup left out and white space folded.</summary>
    public string Plain => plain ??= string.Join(' ', Tree.MapsOf("timeline").Select(e => e.Find("text")).Prepend(Tree.Find("body")).Select(pair => pair?.Value is YamlText text ? PlainText.Of(text) : ""));
}

/// <summary>The ids a lesson gives out. From the tree, so that a page or question with a mistake in it still has its id.</summary>
internal sealed record LessonIds(
    ImmutableArray<WrittenPage> Pages, ImmutableArray<WrittenQuestion> Questions, ImmutableArray<YamlText> Pools, ImmutableArray<(YamlText Id, YamlMap Tree)> Objectives)
{
    public static LessonIds Of(YamlMap lesson)
    {
        var pages = ImmutableArray.CreateBuilder<WrittenPage>();
        var questions = ImmutableArray.CreateBuilder<WrittenQuestion>();
        var pools = ImmutableArray.CreateBuilder<YamlText>();
        int place = 0;
        foreach (var step in lesson.MapsOf("steps"))
        {
            if (Id(step, "page") is { } page) pages.Add(new(page, step, place));
            else if (Id(step, "question") is { } question) questions.Add(new(question, step, place));
            else if (Id(step, "pool") is { } pool)
            {
                pools.Add(pool);
                questions.AddRange(Written(step.MapsOf("questions"), place));
            }
            place++;
        }
        return new(
            pages.ToImmutable(), questions.ToImmutable(), pools.ToImmutable(),
            [.. lesson.MapsOf("objectives").Where(o => Id(o, "id") is not null).Select(o => (Id(o, "id")!, o))]);
    }

    /// <summary>Those of some mappings that are questions.</summary>
    public static IEnumerable<WrittenQuestion> Written(IEnumerable<YamlMap> maps, int step = -1) =>
        maps.Where(map => Id(map, "question") is not null).Select(map => new WrittenQuestion(Id(map, "question")!, map, step));

    public WrittenPage? Page(string id) => Pages.FirstOrDefault(p => p.Id.Value == id) ?? Pages.FirstOrDefault(p => IdKind.IsGiven([p.Id.Value], id));

    private static YamlText? Id(YamlMap map, string key) => map.Find(key)?.Value is YamlText { IsEmpty: false } id ? id : null;
}
