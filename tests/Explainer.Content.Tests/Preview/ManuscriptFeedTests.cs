using System.Threading.Channels;
using Explainer.Lessons;

namespace Explainer.Content.Tests.Preview;

/// <summary>Whatever an editor does to its file, the author sees the version that was meant.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[CancelAfter(60_000)]
public sealed class ManuscriptFeedTests : IDisposable
{
    private readonly Channel<Manuscript> news = Channel.CreateUnbounded<Manuscript>();
    private readonly CancellationTokenSource leaving = new();
    private string folder = "";
    private ManuscriptFeed feed = null!;
    private Task running = Task.CompletedTask;

    [SetUp]
    public void Make_a_folder() => folder = Directory.CreateTempSubdirectory("explainer-preview-").FullName;

    [TearDown]
    public async Task Leave()
    {
        await leaving.CancelAsync();
        await running.ContinueWith(ended => Assert.That(ended.Exception, Is.Null), TaskScheduler.Default);
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => leaving.Dispose();

    [Test]
    public async Task A_file_written_in_place(CancellationToken cancel)
    {
        Follow(Write("a.yaml", Lesson("a")));
        Write("a.yaml", Lesson("a", second: "Changed?"));
        await AssertChangedAsync("second", cancel);
    }

    [Test]
    public async Task A_file_renamed_into_its_place(CancellationToken cancel)
    {
        Follow(Write("a.yaml", Lesson("a")));
        File.Move(Write("a.yaml~", Lesson("a", second: "Changed?")), At("a.yaml"), overwrite: true);
        await AssertChangedAsync("second", cancel);
    }

    [Test]
    public async Task A_file_moved_away_before_it_is_written(CancellationToken cancel)
    {
        Follow(Write("a.yaml", Lesson("a")));
        File.Move(At("a.yaml"), At("a.yaml~"));
        Write("a.yaml", Lesson("a", first: "Changed?"));
        await AssertChangedAsync("first", cancel);
    }

    [Test]
    public async Task A_mistake_is_told_with_its_line_and_the_mended_file_with_what_changed_since_the_last_good_one(CancellationToken cancel)
    {
        Follow(Write("a.yaml", Lesson("a")));
        Write("a.yaml", Lesson("a", second: "Changed?").Replace("answer: true }\n", "answr: true }\n", StringComparison.Ordinal));
        var bad = await NextAsync(cancel);
        Assert.That(bad.Lesson, Is.Null);
        Assert.That(bad.Problems.Select(p => p.Diagnostic.Rule.Id), Does.Contain("EX0201"));
        Assert.That(bad.Problems[^1].Excerpt, Does.Contain("^"));
        Write("a.yaml", Lesson("a", second: "Changed?"));
        await AssertChangedAsync("second", cancel);
    }

    [Test]
    public async Task Another_lesson_of_the_folder_comes_up_at_the_step_that_changed(CancellationToken cancel)
    {
        Write("a.yaml", Lesson("a"));
        Write("below/b.yaml", Lesson("b"));
        Follow(folder);
        feed.Remember(cancel);
        Write("below/b.yaml", Lesson("b", second: "Changed?"));
        var other = await NextAsync(cancel);
        Assert.That((other.Path, other.Lesson?.Id.Value, other.ChangedStep), Is.EqualTo((At("below/b.yaml"), "b", "second")));
    }

    [Test]
    public async Task A_lesson_that_is_new_comes_up(CancellationToken cancel)
    {
        Write("a.yaml", Lesson("a"));
        Follow(folder);
        Write("c.yaml", Lesson("c"));
        Assert.That((await NextAsync(cancel)).Lesson?.Id.Value, Is.EqualTo("c"));
        Assert.That(feed.Choice.Select(Path.GetFileName), Is.EqualTo(new[] { "a.yaml", "c.yaml" }));
    }

    [Test]
    public async Task A_lesson_of_a_course_is_read_again_when_the_courses_claims_change(CancellationToken cancel)
    {
        Write("course.yaml", "course: k\ntitle: K\nlessons: [a.yaml]\n");
        Follow(Write("a.yaml", Lesson("a", first: "Is [it](claim:c) so?")));
        Assert.That(feed.Open(At("a.yaml")).Lesson, Is.Null, "the claim is unknown");
        Write("claims.yaml", "claims:\n  c: { text: It is., claimant: Kim, status: claimed, as-of: 2024 }\n");
        var mended = await NextAsync(cancel);
        Assert.That((mended.Path, mended.Lesson?.Id.Value), Is.EqualTo((At("a.yaml"), "a")), string.Join('\n', mended.Problems.Select(p => p.Diagnostic)));
    }

    [Test]
    public async Task Among_many_files_written_at_once_the_lesson_looked_at_comes_first(CancellationToken cancel)
    {
        for (int i = 0; i < 300; i++) Write($"{i:000}.yaml", Lesson($"l{i}"));
        Follow(folder);
        feed.Open(At("200.yaml"));
        for (int i = 0; i < 300; i++) Write($"{i:000}.yaml", Lesson($"l{i}", first: "Changed?"));
        Manuscript told;
        do told = await NextAsync(cancel);
        while (told.Path != At("200.yaml"));
        Assert.That(told.ChangedStep, Is.EqualTo("first"));
    }

    [Test]
    public async Task Of_lessons_written_at_once_the_one_with_a_mistake_is_told(CancellationToken cancel)
    {
        foreach (string name in (string[])["a", "b", "c"]) Write($"{name}.yaml", Lesson(name));
        Follow(folder);
        Write("a.yaml", Lesson("a", first: "Changed?"));
        Write("b.yaml", Lesson("b", first: "Changed?"));
        Write("c.yaml", Lesson("c").Replace("answer: true }\n", "answr: true }\n", StringComparison.Ordinal));
        var told = await NextAsync(cancel);
        while (told.Path != At("c.yaml")) told = await NextAsync(cancel);
        Assert.That(told.HasErrors, Is.True);
    }

    [Test]
    public async Task Where_no_word_of_a_change_comes_looking_finds_it(CancellationToken cancel)
    {
        var desk = new Desk().Write("a.yaml", Lesson("a")).Later();
        feed = new(desk, desk.Clock, "a.yaml");
        feed.Open("a.yaml");
        running = feed.RunAsync(news.Writer, leaving.Token);
        desk.Write("a.yaml", Lesson("a", second: "Changed?"));
        var next = NextAsync(cancel);
        while (!next.IsCompleted)
        {
            desk.Clock.Advance(TimeSpan.FromMilliseconds(20));
            await Task.Yield();
        }
        Assert.That((await next).ChangedStep, Is.EqualTo("second"));
    }

    [Test]
    public void A_course_asks_its_own_questions_behind_its_lessons()
    {
        Write("course.yaml", "course: k\ntitle: K\nlessons: [a.yaml]\nprepost: [first]\n");
        Write("a.yaml", Lesson("a"));
        Write("claims.yaml", "claims: {}\n");
        feed = new(new DiskFiles(), TimeProvider.System, folder);
        Assert.That(feed.Choice, Is.EqualTo(new[] { At("a.yaml"), At("course.yaml") }));
        Assert.That(feed.Open(At("course.yaml")).Lesson!.Questions.Select(q => q.Id.Value), Is.EqualTo(new[] { "first" }));
    }

    private static string Lesson(string id, string first = "Is it?", string second = "Is it not?") =>
        $"lesson: {id}\ntitle: About {id}\nsteps:\n  - {{ question: first, type: true-false, stem: \"{first}\", answer: true }}\n  - {{ question: second, type: true-false, stem: \"{second}\", answer: true }}\n";

    private string At(string path) => Path.Combine(folder, path);

    private string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return At(path);
    }

    private void Follow(string path)
    {
        feed = new(new DiskFiles(), TimeProvider.System, path);
        feed.Open(feed.Choice[0]);
        running = feed.RunAsync(news.Writer, leaving.Token);
    }

    private async Task<Manuscript> NextAsync(CancellationToken cancel) => await news.Reader.ReadAsync(cancel);

    private async Task AssertChangedAsync(string step, CancellationToken cancel)
    {
        var told = await NextAsync(cancel);
        Assert.That((told.Lesson is not null, told.ChangedStep), Is.EqualTo((true, step)), string.Join('\n', told.Problems.Select(p => p.Diagnostic)));
    }
}
