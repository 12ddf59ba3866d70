using System.Collections.Immutable;
using System.Text;
using Explainer.Content;
using Explainer.Diagnostics;

namespace Explainer.Cli.Commands;

/// <summary>Writes a small, sound lesson or course to begin with. Nothing that is there is overwritten.</summary>
internal sealed class NewCommand(TimeProvider clock, TextWriter output)
{
    private const string Extension = ".yaml", ShortExtension = ".yml";
    private static readonly string SchemaFile = JsonSchema.FileOf("lesson");

    /// <summary>File names that mean something else beside a lesson, and an id that is kept.</summary>
    private static readonly string[] Taken = ["course", "claims", "sources", "glossary", "prepost"];

    /// <param name="typed">An id, a title, or the path of the file to be.</param>
    /// <exception cref="UsageException">It gives no id, or the file is there.</exception>
    public int Lesson(string typed)
    {
        var (folder, last) = Divided(typed, "lesson");
        string file = Path.Combine(folder, FileName(last) + (typed.Trim().EndsWith(ShortExtension, StringComparison.OrdinalIgnoreCase) ? ShortExtension : Extension));
        var name = Named(last, "lesson");
        if (Taken.Contains(name.Id)) throw new UsageException($"A lesson cannot be called '{name.Id}', which has a meaning of its own. Try: explainer new lesson {name.Id}-lesson");
        if (File.Exists(file) || Directory.Exists(file)) throw new UsageException($"There is already '{file}', and nothing is overwritten. Choose another name, or remove it first.");
        var (schema, isThere) = SchemaFor(folder);
        Write(folder, new(Path.GetFileName(file), Starter.Lesson(name, schema)));
        if (!isThere) Write(folder, new(SchemaFile, JsonSchema.Of("lesson")));
        output.WriteLine($"Wrote {Shown(file)}{(isThere ? "" : $", and {Shown(Path.Combine(folder, SchemaFile))} for your editor")}.");
        if (CourseAbove(folder) is { } course) output.WriteLine($"Name it in {Shown(course)}, under 'lessons':\n  - {Path.GetRelativePath(Path.GetDirectoryName(course)!.Length == 0 ? "." : Path.GetDirectoryName(course)!, file).Replace('\\', '/')}");
        SayNext(file);
        return ExitCode.Done;
    }

    /// <param name="typed">An id, a title, or the path of the folder to be.</param>
    /// <exception cref="UsageException">It gives no id, or the folder is there.</exception>
    public int Course(string typed)
    {
        var (above, last) = Divided(typed, "course");
        var name = Named(last, "course");
        string folder = Path.Combine(above, FileName(last));
        if (File.Exists(folder) || Directory.Exists(folder)) throw new UsageException($"There is already '{folder}', and nothing is overwritten. Choose another name, or remove it first.");
        var files = Starter.Course(name, DateOnly.FromDateTime(clock.GetLocalNow().Date));
        foreach (var file in files) Write(folder, file);
        output.WriteLine($"Wrote {Shown(folder)}:");
        foreach (string path in files.Select(f => f.Path).Where(path => path.EndsWith(Extension, StringComparison.Ordinal))) output.WriteLine($"  {path}");
        output.WriteLine("  schemas (for your editor)");
        SayNext(folder);
        output.WriteLine($"  explainer new lesson {CommandLine.Typed(Path.Combine(folder, "lessons", "02-more"))}");
        return ExitCode.Done;
    }

    private void SayNext(string path) =>
        output.WriteLine($"Next:\n  explainer check {CommandLine.Typed(path)} --strict\n  explainer preview {CommandLine.Typed(path)}\n  explainer play {CommandLine.Typed(path)}");

    /// <summary>The folder and the name; a title with a blank in it is no path.</summary>
    private static (string Folder, string Name) Divided(string typed, string what)
    {
        string path = typed.Trim();
        if (Path.GetExtension(path).ToLowerInvariant() is Extension or ShortExtension) path = path[..^Path.GetExtension(path).Length];
        path = Path.TrimEndingDirectorySeparator(path);
        string folder = Path.GetDirectoryName(path) ?? "";
        if (folder.Length == 0 || Directory.Exists(folder)) return (folder, Path.GetFileName(path));
        if (path.Contains(' ')) return ("", path);
        throw new UsageException($"There is no folder '{folder}' for the new {what}. Make it first, or leave it out.");
    }

    private static StarterName Named(string typed, string what) => StarterName.Of(typed)
        ?? throw new UsageException($"'{typed}' gives no id, which is made of the letters a to z, digits and hyphens. Name it in such letters, and write its title into the file: explainer new {what} my-{what}");

    /// <summary>The id, with the number that keeps files in order.</summary>
    private static string FileName(string typed) =>
        typed.TakeWhile(char.IsAsciiDigit).Count() is > 0 and <= 3 and var digits && digits < typed.Length && typed[digits] == '-'
            ? $"{typed[..digits]}-{StarterName.Of(typed)?.Id}"
            : StarterName.Of(typed)?.Id ?? "";

    /// <summary>The schema that is nearest, as a path from the folder, and whether it is there.</summary>
    private static (string Path, bool IsThere) SchemaFor(string folder)
    {
        if (File.Exists(Path.Combine(folder, SchemaFile))) return (SchemaFile, true);
        if (CourseAbove(folder) is not { } course) return (SchemaFile, false);
        string root = Path.GetDirectoryName(Path.GetFullPath(course))!;
        return new[] { Path.Combine(root, "schemas", SchemaFile), Path.Combine(root, SchemaFile) }.FirstOrDefault(File.Exists) is { } there
            ? (Path.GetRelativePath(Path.GetFullPath(folder.Length == 0 ? "." : folder), there).Replace('\\', '/'), true)
            : (SchemaFile, false);
    }

    /// <summary>The course.yaml of the folder or of one above it, named as the folder is; null when it belongs to no course.</summary>
    private static string? CourseAbove(string folder)
    {
        string? at = Path.GetFullPath(folder.Length == 0 ? "." : folder);
        for (int up = 0; at is not null && up < 4; up++, at = Path.GetDirectoryName(at))
            if (Path.Combine(at, "course.yaml") is var course && File.Exists(course)) return Path.IsPathRooted(folder) ? course : Path.GetRelativePath(".", course);
        return null;
    }

    private static void Write(string folder, StarterFile file)
    {
        string path = Path.GetFullPath(Path.Combine(folder.Length == 0 ? "." : folder, file.Path));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(Encoding.UTF8.GetBytes(file.Text));
    }

    private static string Shown(string path) => SafeText.Line(path);
}
