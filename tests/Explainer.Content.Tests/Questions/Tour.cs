using Explainer.Lessons;

namespace Explainer.Content.Tests.Questions;

/// <summary>The lesson that comes with the program and shows every type once.</summary>
internal static class Tour
{
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Golden.Folder, "../../content/tour/tour.yaml"));

    public static Lesson Lesson { get; } = Sample.Lesson(File.ReadAllText(Path));
}
