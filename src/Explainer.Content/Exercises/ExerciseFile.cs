using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Explainer.Content.Exercises;
using Explainer.Content.Files;
using Explainer.Content.Yaml;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Content;

/// <summary>What came of opening an exercise.</summary>
/// <param name="Exercise">Null when it cannot be opened.</param>
/// <param name="Why">Why it cannot, as the end of a sentence that begins with the file's name; null when it can.</param>
public sealed record ExerciseReading(Exercise? Exercise, string? Why);

/// <summary>Opens exercises, which come by mail from anywhere: nothing in them is trusted, and nothing is written to a disk.</summary>
/// <param name="files">Where they are.</param>
public sealed class ExerciseFile(IContentFiles files)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether a path means an exercise: by how it is called, or by how it begins, since mail programs rename files.</summary>
    public bool IsMeant(string path)
    {
        if (ContentFolder.IsContent(Path.GetFileName(path)) || files.IsFolder(path) || !files.IsFile(path)) return false;
        return path.EndsWith(Exercise.Extension, StringComparison.OrdinalIgnoreCase) || (files.Read(path, ExerciseArchive.Largest) is { State: FileState.Read } file && ExerciseArchive.IsOne(file.Bytes.Span));
    }

    /// <summary>Opens an exercise.</summary>
    public ExerciseReading Read(string path)
    {
        var file = files.Read(path, ExerciseArchive.Largest);
        return file.State switch
        {
            FileState.Read => Read(file.Bytes),
            FileState.Missing => new(null, "is not there"),
            FileState.Folder => new(null, "is a folder"),
            FileState.TooLarge => new(null, $"is larger than {ExerciseArchive.Largest / 1024 / 1024} MB, which no exercise is"),
            _ => new(null, $"cannot be read: {file.Refusal}"),
        };
    }

    /// <summary>Opens an exercise from its bytes.</summary>
    public static ExerciseReading Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var parts = ExerciseArchive.Read(bytes);
            if (!parts.Remove(ExerciseManifest.FileName, out byte[]? written)) return new(null, "is no packed exercise");
            var manifest = ExerciseManifest.Read(written);
            var lessons = manifest.Lessons.Select(part => LessonIn(part, parts)).ToImmutableArray();
            var prepost = manifest.Prepost is { } asked ? LessonIn(asked, parts) : null;
            if (parts.Keys.FirstOrDefault() is { } spare) return new(null, $"holds '{spare}', which has no place in it");
            Agree(manifest, prepost is null ? lessons : lessons.Add(prepost), lessons.Length);
            return new(Made(manifest, lessons, prepost), null);
        }
        catch (DamagedExerciseException e)
        {
            return new(null, e.Message);
        }
        // The manifest is no JSON or not of its form; a text is no UTF-8; a text is not what its hash says, or no lesson.
        catch (Exception e) when (e is JsonException or DecoderFallbackException or FormatException)
        {
            return new(null, "is damaged; ask for it anew");
        }
    }

    /// <summary>What is played, of a manifest and the lessons that it names.</summary>
    internal static Exercise Made(ExerciseManifest manifest, ImmutableArray<Lesson> lessons, Lesson? prepost)
    {
        Playable playable = manifest.Course is not { } course ? new PlayableLesson(lessons[0])
            : new PlayableCourse(new Course(new(course.Id), SafeText.Line(course.Title), lessons)
            {
                Summary = course.Summary is { } summary ? SafeText.Line(summary) : null,
                Language = course.Language,
                ContentNote = course.ContentNote is { } note ? SafeText.Line(note) : null,
                Rules = new() { PassMark = manifest.Pass is { } mark ? AuthorNumber.Share(mark) : null },
                PrePost = prepost,
            });
        return new(playable, new(manifest.Id, manifest.Sealed, manifest.Due)) { Exam = manifest.Exam || manifest.Sealed, Seed = manifest.Seed };
    }

    private static Lesson LessonIn(ExercisePart part, Dictionary<string, byte[]> parts)
    {
        if (!parts.Remove(part.File, out byte[]? bytes)) throw new FormatException();
        string text = Strict.GetString(bytes);
        return LessonHash.Of(text).Hex == part.Sha256 ? LessonText.Read(text) : throw new FormatException();
    }

    /// <exception cref="FormatException">What it says of itself is not what it holds.</exception>
    private static void Agree(ExerciseManifest manifest, ImmutableArray<Lesson> lessons, int own)
    {
        bool agrees = own > 0 && (manifest.Course is null ? lessons.Length == 1 : IdKind.IsId(manifest.Course.Id) && lessons.All(l => l.Course.Value == manifest.Course.Id))
            && lessons.Take(own).DistinctBy(l => l.Id).Count() == own
            && (manifest.Pass is null || AuthorNumber.Share(manifest.Pass) is { IsNegative: false })
            && lessons.All(l => l.Questions.All(q => q is Explainer.Questions.SealedQuestion == manifest.Sealed));
        if (!agrees) throw new FormatException();
    }
}
