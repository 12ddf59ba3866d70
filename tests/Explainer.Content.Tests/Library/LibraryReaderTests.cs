using System.Collections.Immutable;

namespace Explainer.Content.Tests.Library;

/// <summary>A library is listed from its index; whatever could make that wrong is read again.</summary>
public sealed class LibraryReaderTests
{
    private string index = "";
    private Desk desk = null!;

    [SetUp]
    public void Make_a_library()
    {
        index = Path.Combine(Directory.CreateTempSubdirectory("explainer-library-").FullName, "library.index");
        desk = new Desk()
            .Write("shelf/fruit/course.yaml", "course: fruit\ntitle: Fruit\nsummary: All about it.\nlessons: [apples.yaml, pears.yaml]\nprepost: [apples-q]\n")
            .Write("shelf/fruit/apples.yaml", Lesson("apples"))
            .Write("shelf/fruit/pears.yaml", Lesson("pears"))
            .Write("shelf/alone.yaml", Lesson("alone"))
            .Later();
    }

    [TearDown]
    public void Remove_it() => Directory.Delete(Path.GetDirectoryName(index)!, recursive: true);

    [Test]
    public void Courses_stand_before_lessons_of_no_course()
    {
        Assert.That(Read().Select(Told), Is.EqualTo(new[]
        {
            "fruit/course.yaml: fruit, Fruit (Pretest prepost 1; Lesson apples 1; Lesson pears 1; Posttest prepost 1), 0 problems",
            "alone.yaml: alone, About alone (Lesson alone 1), 0 problems",
        }));
        Assert.That(Read()[0].Listing!.Summary, Is.EqualTo("All about it."));
    }

    [Test]
    public void What_has_not_changed_is_not_read_again()
    {
        var first = Read();
        desk.Later().Forget();
        Assert.That(Read().Select(Told), Is.EqualTo(first.Select(Told)));
        Assert.That(desk.Read, Is.Empty);
    }

    [Test]
    public void What_was_written_again_is_read_with_its_course_and_nothing_else()
    {
        Read();
        desk.Later().Write("shelf/fruit/pears.yaml", Lesson("pears", title: "Pears once more")).Later().Forget();
        Assert.That(Titles(), Does.Contain("Pears once more"));
        Assert.That(desk.Read, Is.EquivalentTo(new[] { "shelf/fruit/course.yaml", "shelf/fruit/apples.yaml", "shelf/fruit/pears.yaml" }));
    }

    [Test]
    public void A_file_that_was_only_touched_is_compared_and_its_course_is_not_read()
    {
        Read();
        desk.Later().Write("shelf/fruit/pears.yaml", Lesson("pears")).Later().Forget();
        Read();
        Assert.That(desk.Read, Is.EqualTo(new[] { "shelf/fruit/pears.yaml" }));
        desk.Forget();
        Read();
        Assert.That(desk.Read, Is.Empty, "once is enough");
    }

    [Test]
    public void A_file_written_a_moment_before_it_was_read_may_have_changed_within_the_same_tick()
    {
        desk.Write("shelf/alone.yaml", Lesson("alone", title: "About one"));
        Read();
        desk.WriteUnseen("shelf/alone.yaml", Lesson("alone", title: "About two"));
        desk.Later();
        Assert.That(Titles(), Does.Contain("About two"));
    }

    [Test]
    public void A_missing_file_that_appears_counts_as_a_change()
    {
        desk.Remove("shelf/fruit/pears.yaml");
        Assert.That(Read()[0], Has.Property("Listing").Null.And.Property("Problems").EqualTo(1));
        desk.Later().Write("shelf/fruit/pears.yaml", Lesson("pears"));
        Assert.That(Read()[0].Listing, Is.Not.Null);
    }

    [Test]
    public void A_lesson_above_which_a_course_appears_belongs_to_it()
    {
        Assert.That(Read()[1].Listing!.Course.Value, Is.EqualTo("alone"));
        desk.Write("course.yaml", "course: all\ntitle: All\nlessons: [shelf/alone.yaml]\n");
        Assert.That(Read()[1].Listing!.Course.Value, Is.EqualTo("all"));
    }

    [Test]
    public void What_is_gone_is_not_listed()
    {
        Read();
        desk.Remove("shelf/alone.yaml");
        Assert.That(Read(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Another_folder_takes_nothing_from_the_index()
    {
        Read();
        desk.Write("other/more.yaml", Lesson("more")).Later();
        Reader().Read(["other"]);
        desk.Forget();
        Reader().Read(["shelf", "other"]);
        Assert.That(desk.Read, Is.Empty);
    }

    [Test]
    public void A_damaged_index_is_no_index([Values(0, 31, 32, 400, -1)] int place)
    {
        var first = Read();
        byte[] bytes = File.ReadAllBytes(index);
        bytes[place < 0 ? ^1 : place] ^= 1;
        File.WriteAllBytes(index, bytes);
        AssertAllIsReadAgain(first);
    }

    [Test]
    public void An_index_that_was_cut_off_is_no_index([Values(0, 10, 32, 500)] int length)
    {
        var first = Read();
        File.WriteAllBytes(index, File.ReadAllBytes(index)[..length]);
        AssertAllIsReadAgain(first);
    }

    [Test]
    public void The_index_of_another_program_is_no_index()
    {
        var first = Read("explainer 0.1.0");
        AssertAllIsReadAgain(first, "explainer 0.2.0");
    }

    [Test]
    public void An_index_from_the_future_is_no_index()
    {
        desk.Later(3600);
        var first = Read();
        desk.Clock.AdjustTime(desk.Clock.GetUtcNow().AddHours(-1));
        AssertAllIsReadAgain(first);
    }

    [Test]
    public void Without_a_place_for_an_index_everything_is_read()
    {
        File.WriteAllText(index, "");
        var first = Reader(index: Path.Combine(index, "library.index")).Read(["shelf"]);
        Assert.That(first.Select(Told), Is.EqualTo(Reader(index: null).Read(["shelf"]).Select(Told)));
    }

    [Test]
    public void The_index_is_for_its_owners_eyes()
    {
        Read();
        if (!OperatingSystem.IsWindows()) Assert.That(File.GetUnixFileMode(index), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    private static string Lesson(string id, string? title = null) =>
        $"lesson: {id}\ntitle: {title ?? $"About {id}"}\nsteps:\n  - {{question: {id}-q, type: true-false, stem: Is it?, answer: true}}\n";

    private static string Told(LibraryEntry entry) =>
        $"{entry.Name}: {entry.Listing?.Id}, {entry.Listing?.Title} ({string.Join("; ", entry.Listing?.Sittings.Select(s => $"{s.Occasion} {s.Lesson} {s.Questions.Length}") ?? [])}), {entry.Problems} problems";

    private LibraryReader Reader(string? index, string program = "explainer") => new(desk, desk.Clock, new(index, program));

    private LibraryReader Reader(string program = "explainer") => Reader(index, program);

    private ImmutableArray<LibraryEntry> Read(string program = "explainer") => Reader(program).Read(["shelf"]);

    private IEnumerable<string> Titles() => Read().SelectMany(e => e.Listing!.Sittings).Select(s => s.Title);

    private void AssertAllIsReadAgain(ImmutableArray<LibraryEntry> first, string program = "explainer")
    {
        desk.Forget();
        Assert.That(Read(program).Select(Told), Is.EqualTo(first.Select(Told)));
        Assert.That(desk.Read, Has.Count.EqualTo(4), "all four files");
        desk.Forget();
        Read(program);
        Assert.That(desk.Read, Is.Empty, "the index is made anew");
    }
}
