using System.Collections.Immutable;
using Explainer.Content.Claims;

namespace Explainer.Content.Files;

/// <summary>What a course's own files are called. A file that is nearly called so is read as what was meant, and said to be misnamed: nothing is passed over in silence.</summary>
internal static class CourseNames
{
    public const string Course = "course.yaml";

    private static readonly ImmutableArray<string> All = [Course, .. ReferenceFields.Files.Select(f => f.File)];

    /// <summary>Slips that are looked for by name; a folder that is listed shows all others too.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Slips = All.ToImmutableDictionary(name => name, name =>
    {
        string stem = Path.GetFileNameWithoutExtension(name), capital = char.ToUpperInvariant(stem[0]) + stem[1..], shout = stem.ToUpperInvariant();
        return ImmutableArray.Create($"{stem}.yml", $"{stem}.YAML", $"{stem}.YML", $"{capital}.yaml", $"{capital}.yml", $"{shout}.YAML", $"{shout}.YML");
    });

    /// <summary>Whether a file's name ends as lessons' and courses' do.</summary>
    public static bool IsYaml(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    /// <summary>The name that a file of a course was to have; null for any other file.</summary>
    public static string? Meant(string path)
    {
        if (!IsYaml(path)) return null;
        string stem = Path.GetFileNameWithoutExtension(path);
        return All.FirstOrDefault(name => stem.Equals(Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsMisnamed(string path) => Meant(path) is { } meant && meant != Path.GetFileName(path);

    /// <summary>The file of a name in a folder; where there is none, one that is nearly called so; null where there is neither.</summary>
    public static string? Find(IContentFiles files, string folder, string name)
    {
        string right = Path.Combine(folder, name);
        if (files.IsFile(right) || files.IsFolder(right)) return right;
        return Slips[name].Select(slip => Path.Combine(folder, slip)).FirstOrDefault(files.IsFile);
    }
}
