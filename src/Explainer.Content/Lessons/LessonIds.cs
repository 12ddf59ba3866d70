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
    /// <summary>What steps and entries there are whose id could not be read, which is said: of these nothing can be said to be unknown.</summary>
    public ImmutableHashSet<Target> Unread { get; init; } = [];

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
            [.. lesson.MapsOf("objectives").Where(o => Id(o, "id") is not null).Select(o => (Id(o, "id")!, o))])
        {
            Unread = [.. UnreadSteps(lesson), .. Lacks(lesson, "objectives", "id") ? [Target.Objective] : ImmutableArray<Target>.Empty],
        };
    }

    private static IEnumerable<Target> UnreadSteps(YamlMap lesson)
    {
        if (lesson.Find("steps")?.Value is not YamlList steps) yield break;
        foreach (var step in steps.Items)
        {
            var map = step as YamlMap;
            bool isPage = map?.Find("page") is not null, isQuestion = map?.Find("question") is not null, isPool = map?.Find("pool") is not null;
            if (map is not null && (Id(map, "page") ?? Id(map, "question")) is not null) continue;
            if (isPage || !(isQuestion || isPool)) yield return Target.Page;
            if (isPool ? Id(map!, "pool") is null || Lacks(map!, "questions", "question") : !isPage) yield return Target.Question;
        }
    }

    /// <summary>Whether a list has an entry without an id.</summary>
    private static bool Lacks(YamlMap map, string list, string id) => map.Find(list)?.Value is YamlList { Items: var items } && items.Any(item => item is not YamlMap entry || Id(entry, id) is null);

    /// <summary>Those of some mappings that are questions.</summary>
    public static IEnumerable<WrittenQuestion> Written(IEnumerable<YamlMap> maps, int step = -1) =>
        maps.Where(map => Id(map, "question") is not null).Select(map => new WrittenQuestion(Id(map, "question")!, map, step));

    public WrittenPage? Page(string id) => Pages.FirstOrDefault(p => p.Id.Value == id) ?? Pages.FirstOrDefault(p => IdKind.IsGiven([p.Id.Value], id));

    private static YamlText? Id(YamlMap map, string key) => map.Find(key)?.Value is YamlText { IsEmpty: false } id ? id : null;
}
