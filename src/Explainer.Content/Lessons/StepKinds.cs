using System.Collections.Immutable;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lessons;

/// <summary>Takes apart what stands as one step and has the keys of two: the dash before the second was forgotten. Of the two as one, much untrue would be said.</summary>
internal static class StepKinds
{
    /// <summary>The lesson with each step by itself; the same one where nothing is wrong.</summary>
    public static YamlMap Apart(YamlMap lesson, string steps, Findings findings) =>
        lesson.Find(steps)?.Value is YamlList list && list.Items.Any(item => SecondKind(item) > 0)
            ? lesson.With(steps, new YamlList(list.Span, [.. list.Items.SelectMany(item => Apart(item, findings))], list.Flow, list.Complete))
            : lesson;

    private static ImmutableArray<YamlNode> Apart(YamlNode step, Findings findings)
    {
        int second = SecondKind(step);
        if (second <= 0) return [step];
        var map = (YamlMap)step;
        var kind = map.Pairs[second].Key;
        findings.Add(Rules.StepOfTwoKinds, kind.Span, map.Pairs.First(pair => LessonFields.IsKind(pair.Key)).Key.Value, kind.Value);
        var rest = new YamlMap(kind.Span, map.Pairs[second..], map.Flow, map.Complete);
        return !map.Flow && second > 1 && IsStep(rest)
            ? [new YamlMap(map.Span, map.Pairs[..second], flow: false), .. Apart(rest, findings)]
            : [new YamlMap(map.Span, [.. map.Pairs.Where((pair, at) => at < second || !LessonFields.IsKind(pair.Key))], map.Flow, map.Complete)];
    }

    /// <summary>Whether most keys are those of a step, so that none of it belongs to the step above.</summary>
    private static bool IsStep(YamlMap rest) =>
        rest.Pairs.Length > 1 && LessonFields.AnyStep.ShapeOf(rest) is { } shape && rest.Pairs.Count(pair => shape.Find(pair.Key.Value) is not null) * 2 > rest.Pairs.Length;

    /// <summary>Where the second key stands that says what a step is; 0 without one.</summary>
    private static int SecondKind(YamlNode step)
    {
        if (step is not YamlMap map) return 0;
        int kinds = 0;
        for (int at = 0; at < map.Pairs.Length; at++)
            if (LessonFields.IsKind(map.Pairs[at].Key) && ++kinds == 2) return at;
        return 0;
    }
}
