using System.Globalization;
using System.Runtime.CompilerServices;
using Explainer.Content;
using Explainer.Lessons;

namespace Explainer.Ui.Tests.FullScreen;

/// <summary>The courses and lessons that come with the program.</summary>
internal static class BundledContent
{
    /// <summary>Every lesson, by its path in the content folder.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder(), "*.yaml", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) is "lessons" or "tour").Select(f => Path.GetRelativePath(Folder(), f)).Order(StringComparer.Ordinal);

    public static Lesson Read(string file)
    {
        var reader = new ContentReader(new DiskFiles());
        string path = Path.Combine(Folder(), file);
        if (Path.GetFileName(Path.GetDirectoryName(path)) != "lessons") return reader.ReadLesson(path).Value!;
        var course = reader.ReadCourse(Path.Combine(Path.GetDirectoryName(path)!, "..", "course.yaml")).Value!;
        return course.Lessons[int.Parse(Path.GetFileName(path)[..2], CultureInfo.InvariantCulture) - 1];
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "..", "content"));
}
