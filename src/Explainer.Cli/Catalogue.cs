using System.Collections.Immutable;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Cli;

/// <summary>What there is to play: the bundled courses, those in <c>./content</c> and any folder named. Nothing is read in full before it is chosen.</summary>
/// <param name="reader">Reads content.</param>
/// <param name="library">Lists folders.</param>
/// <param name="exercises">Tells exercises from content.</param>
/// <param name="folders">Searched in this order; of two courses with one id the first is taken.</param>
internal sealed class Catalogue(ContentReader reader, LibraryReader library, ExerciseFile exercises, ImmutableArray<string> folders)
{
    private const int MostNamed = 20;

    /// <summary>Everything in the folders, what can be played apart from what cannot.</summary>
    public (ImmutableArray<LibraryEntry> Playable, ImmutableArray<LibraryEntry> Broken) All()
    {
        var entries = library.Read(folders);
        // A bundled copy of a course that is being mended in ./content says nothing new.
        return ([.. entries.Where(e => e.Listing is not null).DistinctBy(e => e.Listing!.Id)], [.. entries.Where(e => e.Listing is null).DistinctBy(e => e.Name)]);
    }

    /// <summary>Reads something listed, as it is now.</summary>
    public Checked<Playable> Open(LibraryEntry entry) => reader.ReadPlayable(entry.Path);

    /// <summary>Whether a path is a course or a lesson, and no folder of several.</summary>
    public bool IsOne(string path) => reader.Choice(path) is null;

    /// <summary>What a person means by a path or an id.</summary>
    /// <param name="pathOrId">As typed.</param>
    /// <param name="command">The command that it was typed behind, for saying what to type instead; null: nothing that can be said again in short.</param>
    /// <exception cref="UsageException">There is nothing of that name, or several things, or it is an exercise.</exception>
    public Checked<Playable> Find(string pathOrId, string? command)
    {
        exercises.Refuse(pathOrId);
        if (reader.Choice(pathOrId) is { } choice) throw new UsageException(NoneOf(choice, pathOrId, command));
        if (Directory.Exists(pathOrId) || File.Exists(pathOrId)) return reader.ReadPlayable(pathOrId);
        var (all, broken) = All();
        if (all.FirstOrDefault(e => e.Listing!.Id == pathOrId) is { } named) return Open(named);
        if (all.FirstOrDefault(e => e.Listing!.Sittings.Any(s => s.Occasion == Occasion.Lesson && s.Lesson.Value == pathOrId)) is { } course) return LessonOf(Open(course), pathOrId);
        if (broken.FirstOrDefault(e => Path.GetFileName(Path.GetDirectoryName(e.Path)) == pathOrId) is { } unplayable) return Open(unplayable);
        string known = all.IsEmpty ? "" : $" There are: {string.Join(", ", all.Take(MostNamed).Select(e => e.Listing!.Id))}{(all.Length > MostNamed ? " and more; see explainer list" : "")}.";
        throw new UsageException($"There is no file, folder, course or lesson '{SafeText.Line(pathOrId)}'.{known}");
    }

    /// <summary>The ids of a lesson or a course that cannot be read any more, as far as a path or an id tells them. Of one that is not there, none that the library still has: that is a slip.</summary>
    public ImmutableArray<string> IdsOf(string pathOrId)
    {
        string full = Path.GetFullPath(pathOrId), file = Directory.Exists(full) ? Path.Combine(full, "course.yaml") : full;
        string name = Path.GetFileNameWithoutExtension(full);
        string[] told = [pathOrId, name == "course" ? Path.GetFileName(Path.GetDirectoryName(full) ?? "") : name, .. IdsIn(file)];
        return [.. told.Distinct().Except(Path.Exists(full) ? [] : All().Playable.SelectMany(e => e.Listing!.Sittings.Select(s => s.Lesson.Value).Append(e.Listing.Id)))];
    }

    /// <summary>What stands behind <c>lesson:</c> or <c>course:</c>, however broken the rest may be.</summary>
    private static string[] IdsIn(string file)
    {
        try
        {
            return [.. File.ReadLines(file).Take(100).Select(line => line.Split([':', '#'], 3)).Where(parts => parts is ["lesson" or "course", _, ..]).Select(parts => parts[1].Trim(' ', '\'', '"'))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return []; // not there, or not for us to read: what it is about is told by its name alone
        }
    }

    private static string NoneOf(ImmutableArray<string> choice, string folder, string? command)
    {
        if (choice is not [var first, ..]) return SafeText.Line($"There is no course and no lesson in '{folder}'. Lessons are files that end in .yaml or .yml.");
        string all = string.Join(", ", choice.Take(MostNamed).Select(path => Path.GetRelativePath(folder, path))), more = choice.Length > MostNamed ? $" and {choice.Length - MostNamed} more" : "";
        return SafeText.Line($"'{folder}' is no course, since it has no course.yaml. In it there are: {all}{more}. Name one of them, as in: {(command is null ? "" : $"explainer {command} ")}{CommandLine.Typed(first)}. To choose from them all: explainer --content {CommandLine.Typed(folder)}");
    }

    private static Checked<Playable> LessonOf(Checked<Playable> course, string id) =>
        new((course.Value as PlayableCourse)?.Whole.Lessons.FirstOrDefault(l => l.Id.Value == id) is { } lesson ? new PlayableLesson(lesson) : null, course.Diagnostics);
}
