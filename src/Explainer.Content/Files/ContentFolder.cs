using System.Collections.Immutable;

namespace Explainer.Content.Files;

/// <summary>What lies in a folder of content: courses, each with all that stands in its folder, and lessons outside of them.</summary>
/// <param name="Files">All its files, in order.</param>
/// <param name="Courses">The course.yaml files among them, one of a folder.</param>
/// <param name="Loose">The files that stand in no course's folder.</param>
internal sealed record ContentFolder(ImmutableArray<string> Files, ImmutableArray<string> Courses, ImmutableArray<string> Loose)
{
    public static ContentFolder Of(IContentFiles files, string folder)
    {
        ImmutableArray<string> all = [.. files.YamlFiles(folder).Select(Plain)];
        // One of a folder: that which is called as it is to be, or else the first that nearly is.
        ImmutableArray<string> courses = [.. all.Where(IsCourse).GroupBy(FolderOf, StringComparer.Ordinal).Select(beside => beside.MinBy(CourseNames.IsMisnamed)!)];
        var owned = courses.Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        return new(all, courses, [.. all.Where(path => !Above(path).Any(owned.Contains))]);
    }

    /// <summary>Whether a path below a content folder is one of its files.</summary>
    public static bool IsContent(string below) => CourseNames.IsYaml(below) && !below.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>Whether a file is a course.yaml, or nearly called so.</summary>
    public static bool IsCourse(string path) => CourseNames.Meant(path) == CourseNames.Course;

    /// <summary>The course of a folder; where there is none, the path that it would have.</summary>
    public static string CourseIn(IContentFiles files, string folder) => CourseNames.Find(files, folder, CourseNames.Course) ?? Path.Combine(folder, CourseNames.Course);

    /// <summary>What a path means: a folder is the course in it; without one, the one lesson in it.</summary>
    public static string Meant(IContentFiles files, string path)
    {
        if (!files.IsFolder(path)) return path;
        string course = CourseIn(files, path);
        string[] beside = files.IsFile(course) ? [] : [.. files.YamlFiles(path).Where(f => FolderOf(Plain(f)) == Plain(path))];
        return beside is [var only] ? only : course;
    }

    /// <summary>Without <c>./</c> and doubled slashes, so that a file has one name.</summary>
    public static string Plain(string path)
    {
        if (path.Length == 0) return "";
        string[] parts = [.. path.Split('/').Where((part, i) => part is not ("" or ".") || (part.Length == 0 && i == 0))];
        return parts is [] ? "." : parts is [""] ? "/" : string.Join('/', parts);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".";

    private static IEnumerable<string> Above(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder)) yield return folder is "" ? "." : folder;
    }
}
