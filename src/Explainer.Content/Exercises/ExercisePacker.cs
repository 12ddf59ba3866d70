using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Explainer.Content.Courses;
using Explainer.Content.Exercises;
using Explainer.Content.Files;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Courses;
using Explainer.Journal;
using Explainer.Lessons;
using Fractions;

namespace Explainer.Content;

/// <summary>An exercise as a file, and what is in it.</summary>
/// <param name="Bytes">The file; null when it is larger than one that is opened.</param>
/// <param name="Exercise">As whoever opens it will have it.</param>
public sealed record PackedExercise(ReadOnlyMemory<byte>? Bytes, Exercise Exercise);

/// <summary>Packs content to hand out. Pure: the same content, settings and program give the same bytes.</summary>
public static class ExercisePacker
{
    private const int Seeds = 999_999;

    /// <summary>Packs a course or a lesson that has no errors.</summary>
    /// <param name="playable">The content.</param>
    /// <param name="settings">How it is to be played.</param>
    /// <param name="program">Name and version.</param>
    public static PackedExercise Pack(Playable playable, ExerciseSettings settings, string program)
    {
        var course = (playable as PlayableCourse)?.Whole;
        ImmutableArray<Lesson> lessons = course?.Lessons ?? [((PlayableLesson)playable).Alone];
        ImmutableArray<Lesson> all = course?.PrePost is { } prepost ? lessons.Add(prepost) : lessons;
        var packed = Packed(all, settings);
        ImmutableArray<(string Name, Lesson Lesson)> named = [.. packed.Select((lesson, i) => (i < lessons.Length ? string.Create(CultureInfo.InvariantCulture, $"lessons/{i + 1}.json") : "prepost.json", lesson))];
        ExercisePart[] parts = [.. named.Select(n => new ExercisePart(n.Name, n.Lesson.Hash.Hex))];
        var manifest = new ExerciseManifest(
            ExerciseManifest.FormatName, "", program,
            course is null ? null : new(course.Id.Value, course.Title, course.Summary, course.Language, course.ContentNote),
            settings.Sealed, settings.Exam || settings.Sealed, settings.SameForAll ? SeedOf(parts) : null,
            (settings.Pass ?? playable.PassMark) is { } mark ? Written(mark) : null, settings.Due,
            [.. parts.Take(lessons.Length)], parts.Length > lessons.Length ? parts[^1] : null).Named();
        byte[] bytes = StableZip.Of([(ExerciseManifest.FileName, manifest.ToJson()), .. named.Select(n => (n.Name, Encoding.UTF8.GetBytes(n.Lesson.Canonical)))]);
        var exercise = ExerciseFile.Made(manifest, packed[..lessons.Length], packed.Length > lessons.Length ? packed[^1] : null) with { TellingPages = Telling(all) };
        return new(bytes.Length > ExerciseArchive.Largest || all.Sum(l => (long)l.Canonical.Length) > ExerciseArchive.LargestUnpacked / 4 || all.Length >= ExerciseArchive.MostFiles ? null : bytes, exercise);
    }

    private static ImmutableArray<Lesson> Packed(ImmutableArray<Lesson> lessons, ExerciseSettings settings)
    {
        var asked = settings.Sealed ? SealedLesson.Asked(lessons) : [];
        return [.. lessons.Select(l => settings.Pass is { } pass ? WithPass(l, pass) : l).Select(l => settings.Sealed ? SealedLesson.Of(l, asked) : l)];
    }

    /// <summary>The lesson with another pass mark, in its text: what the journal keeps knows it, too.</summary>
    private static Lesson WithPass(Lesson lesson, Fraction pass)
    {
        var kept = KeptTree.Of(lesson.Canonical);
        var tree = kept.Lesson.With(LessonFields.Pass.Name, YamlText.Of(Written(pass)));
        return LessonAssembly.Finish(LessonReader.Read(tree, "", kept.Header, kept.Shared, new Findings()), kept.Shared, kept.Cited)!;
    }

    private static string Written(Fraction share) => $"{AuthorNumber.Written(share * 100)}%";

    /// <summary>Any number will do, as long as it is the same each time the same is packed; short enough to be typed.</summary>
    private static long SeedOf(ExercisePart[] parts) =>
        1 + BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Select(p => p.Sha256))))) % Seeds;

    private static int Telling(ImmutableArray<Lesson> lessons) =>
        lessons.SelectMany(l => l.Questions.Select(q => q.Passage is { } passage ? (passage.Lesson ?? l.Id.Value, passage.Page) : default)).Where(p => p.Page.Value is not null).Distinct().Count();
}
