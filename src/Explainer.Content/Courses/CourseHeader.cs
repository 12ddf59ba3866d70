using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Fractions;

namespace Explainer.Content.Courses;

/// <summary>What lessons inherit from their course.</summary>
internal sealed record CourseHeader(string Id, string Title, string? Language, Fraction? Pass, int? Attempts, string? ContentNote)
{
    private YamlMap Written { get; init; } = YamlMap.Of();

    public static CourseHeader Of(Block block) => new(
        block.Text(CourseFields.Course) ?? "", block.Text(CourseFields.Title) ?? "", block.Text(CourseFields.Language),
        block.Number(LessonFields.Pass), block.Whole(LessonFields.Attempts), block.Text(CourseFields.ContentNote))
    {
        Written = block.Map,
    };

    /// <summary>As the author wrote it, keys in a fixed order.</summary>
    public YamlMap ToTree() => YamlMap.Of(CourseFields.HeaderShape.Fields
        .Where(f => f != CourseFields.ContentNote || ContentNote is not null)
        .Select(f => Written.Find(f.Name))
        .OfType<YamlPair>()
        .Where(pair => !Block.IsEmpty(pair.Value)));
}
