using System.IO.Compression;
using System.Text;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Tests.Questions;

namespace Explainer.Content.Tests.Exchange;

/// <summary>What holds for every format that lessons are exported to.</summary>
public sealed class ExportFormatTests
{
    private static IEnumerable<ExportFormat> Formats => ExportFormat.All;

    [TestCaseSource(nameof(Formats))]
    public void Every_question_is_exported_or_said_to_be_left_out(ExportFormat format)
    {
        var export = format.Write(ExportedWork.Of(Lesson(Samples.All.Select(s => s.Question))));
        string written = string.Concat(export.Files.Where(f => !f.IsBinary).Select(f => Encoding.UTF8.GetString(f.Bytes.Span)));
        foreach (var question in Samples.All.Select(s => s.Question))
            Assert.That(export.Files.Any(f => f.IsBinary) || written.Contains(question.Stem.Source.TrimEnd('.', '?'), StringComparison.Ordinal) || export.Losses.Any(l => l.Rule == Rules.QuestionLeftOut && l.Message.Contains($"'{question.Id}'", StringComparison.Ordinal)), Is.True, question.Id.Value);
    }

    /// <summary>No format knows sealed questions: they stand for the type that is added next.</summary>
    [TestCaseSource(nameof(Formats))]
    public void A_type_that_a_format_does_not_know_breaks_nothing(ExportFormat format)
    {
        var (known, other) = (Samples.All[0].Question with { Id = new("known") }, Sealing.Of(Samples.All[0].Question).Sealed with { Id = new("unheard-of") });
        var export = format.Write(ExportedWork.Of(Lesson([known, other])));
        bool isTold = export.Losses.Any(l => l.Rule == Rules.QuestionLeftOut && l.Message.Contains("'unheard-of'", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(export.Files, Is.Not.Empty);
            // Print knows ways of answering, never types.
            Assert.That(isTold, Is.EqualTo(format.Name is not ("html" or "markdown")));
            if (isTold) Assert.That(export.Files.Select(Text), Has.None.Contains("unheard-of"));
        });
    }

    private static string Text(ExportedFile file)
    {
        if (!file.IsBinary) return Encoding.UTF8.GetString(file.Bytes.Span);
        using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        return string.Concat(zip.Entries.Select(e => e.FullName + new StreamReader(e.Open()).ReadToEnd()));
    }

    [TestCaseSource(nameof(Formats))]
    public void Names_of_files_lead_nowhere_else(ExportFormat format) => Assert.That(
        format.Write(ExportedWork.Of(Lesson(Samples.All.Select(s => s.Question)))).Files.Select(f => f.Name),
        Is.All.Matches<string>(name => !name!.Contains("..", StringComparison.Ordinal) && !Path.IsPathRooted(name) && !name.Contains('\\')));

    [TestCaseSource(nameof(Formats))]
    public void All_bundled_content_is_exported(ExportFormat format)
    {
        string content = Path.GetFullPath(Path.Combine(Golden.Folder, "../../content"));
        foreach (string path in Directory.EnumerateDirectories(content))
        {
            var work = ExportedWork.Of(new ContentReader(new DiskFiles()).ReadPlayable(path).Value!);
            Assert.That(format.Write(work).Files, Is.Not.Empty, path);
        }
    }

    [Test]
    public void The_guide_has_a_row_for_every_format_and_type() => Assert.Multiple(() =>
    {
        string guide = File.ReadAllText(Path.Combine(Golden.Folder, "../../content/EXCHANGE.md"));
        foreach (string name in ExportFormat.All.Select(f => f.Name).Concat(ImportFormat.All.Select(f => f.Name)).Distinct()) Assert.That(guide, Does.Contain($"`{name}`"));
        foreach (var type in Content.Questions.QuestionFormat.All) Assert.That(guide, Does.Contain($"| `{type.Type}` |"));
    });

    /// <summary>Questions of a course that belong to no lesson are exported, each once.</summary>
    [Test]
    public void A_courses_own_questions_come_last()
    {
        var playable = new ContentReader(Sample.Sound).ReadPlayable(".").Value!;
        var work = ExportedWork.Of(playable);
        Assert.That(work.Lessons.SelectMany(l => l.Questions).Select(q => q.Id), Is.Unique.And.SupersetOf(((PlayableCourse)playable).Whole.PrePost!.Questions.Select(q => q.Id)));
    }

    internal static Lesson Lesson(IEnumerable<Question> questions) =>
        new(new("quiz"), "Quiz", [.. questions.Select(q => new QuestionStep(q))]) { Course = new("quiz"), CourseTitle = "Quiz", Canonical = "" };
}
