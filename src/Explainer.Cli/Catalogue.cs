using System.Collections.Immutable;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;

namespace Explainer.Cli;

/// <summary>Something found that cannot be played as it stands.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Where it is in its content folder.</param>
/// <param name="Diagnostics">Why.</param>
internal sealed record Unplayable(string Path, string Name, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>What there is to play: the bundled courses, those in <c>./content</c> and any folder named.</summary>
/// <param name="reader">Reads content.</param>
/// <param name="folders">Searched in this order; of two courses with one id the first is taken.</param>
internal sealed class Catalogue(ContentReader reader, ImmutableArray<string> folders)
{
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 4,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Everything in the folders, playable or not.</summary>
    public (ImmutableArray<Playable> Playable, ImmutableArray<Unplayable> Broken) All()
    {
        var playable = new List<Playable>();
        var broken = new List<Unplayable>();
        foreach (string folder in folders.Where(Directory.Exists))
        {
            string[] courses = [.. Directory.EnumerateFiles(folder, "course.yaml", Walk).Order(StringComparer.Ordinal)];
            foreach (string file in courses) Take(folder, file, course: true);
            string[] owned = [.. courses.Select(c => Path.GetDirectoryName(c)! + Path.DirectorySeparatorChar)];
            foreach (string file in Directory.EnumerateFiles(folder, "*.yaml", Walk).Order(StringComparer.Ordinal))
                if (!owned.Any(o => file.StartsWith(o, StringComparison.Ordinal))) Take(folder, file, course: false);
        }
        return ([.. playable], [.. broken]);

        void Take(string folder, string file, bool course)
        {
            var (found, diagnostics) = Read(file, course);
            // A bundled copy of a course that is being mended in ./content says nothing new.
            if (found is null)
            {
                if (!broken.Exists(b => b.Name == Path.GetRelativePath(folder, file))) broken.Add(new(file, Path.GetRelativePath(folder, file), diagnostics));
            }
            else if (playable.TrueForAll(p => p.Id != found.Id)) playable.Add(found);
        }
    }

    /// <summary>What a person means by a path or an id.</summary>
    /// <exception cref="UsageException">There is nothing of that name.</exception>
    public (Playable? Playable, ImmutableArray<Diagnostic> Diagnostics) Find(string pathOrId)
    {
        if (Directory.Exists(pathOrId)) return Read(pathOrId);
        if (File.Exists(pathOrId)) return Read(pathOrId, course: Path.GetFileName(pathOrId) == "course.yaml");
        var (all, broken) = All();
        var found = all.FirstOrDefault(p => p.Id == pathOrId)
            ?? all.OfType<PlayableCourse>().SelectMany(c => c.Whole.Lessons).Where(l => l.Id.Value == pathOrId).Select(l => new PlayableLesson(l)).FirstOrDefault();
        if (found is not null) return (found, []);
        if (broken.FirstOrDefault(b => Path.GetFileName(Path.GetDirectoryName(b.Path)) == pathOrId) is { } unplayable) return (null, unplayable.Diagnostics);
        string known = all.IsEmpty ? "" : $" There are: {string.Join(", ", all.Select(p => p.Id))}.";
        throw new UsageException($"There is no file, folder, course or lesson '{SafeText.Line(pathOrId)}'.{known}");
    }

    /// <summary>A folder is the course in it; without one, the one lesson in it.</summary>
    private (Playable?, ImmutableArray<Diagnostic>) Read(string folder) =>
        !File.Exists(Path.Combine(folder, "course.yaml")) && Directory.GetFiles(folder, "*.yaml") is [var only] ? Read(only, course: false) : Read(Path.Combine(folder, "course.yaml"), course: true);

    private (Playable?, ImmutableArray<Diagnostic>) Read(string path, bool course)
    {
        if (course)
        {
            var read = reader.ReadCourse(path);
            return (read.HasErrors || read.Value is null ? null : new PlayableCourse(read.Value), read.Diagnostics);
        }
        var lesson = reader.ReadLesson(path);
        return (lesson.HasErrors || lesson.Value is null ? null : new PlayableLesson(lesson.Value), lesson.Diagnostics);
    }
}
