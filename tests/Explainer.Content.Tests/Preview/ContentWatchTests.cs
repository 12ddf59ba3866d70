using System.Collections.Immutable;

namespace Explainer.Content.Tests.Preview;

/// <summary>A change is told once, when the file is whole. Time passes only as the test lets it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[CancelAfter(60_000)]
public sealed class ContentWatchTests
{
    private const string File = "lesson.yaml", Whole = "title: A whole text", Half = "title: A wh";

    private readonly Desk desk = new Desk().Write(File, "title: Before").Later();

    [Test]
    public async Task A_change_is_found_without_a_nudge(CancellationToken cancel)
    {
        var watch = Watching();
        desk.Write(File, Whole);
        Assert.That(await NextAsync(watch, cancel), Is.EqualTo(new[] { "/lesson.yaml" }));
    }

    [TestCase(0), TestCase(1), TestCase(4), TestCase(5)]
    public async Task A_half_written_file_is_waited_for(int looks, CancellationToken cancel)
    {
        var watch = Watching();
        desk.Write(File, "");
        int after = 0;
        desk.Looked = _ =>
        {
            if (after++ == looks) desk.Write(File, Half);
            else if (after == looks + 3) desk.Write(File, Whole);
        };
        Assert.That(await NextAsync(watch, cancel), Is.EqualTo(new[] { "/lesson.yaml" }));
        Assert.That(desk.TextOf(File), Is.EqualTo(Whole), "told when it was whole");
        Assert.That(after, Is.GreaterThanOrEqualTo(looks + 3 + 5), "and had been left alone for a while");
        await AssertNothingMoreAsync(watch, cancel);
    }

    [Test]
    public async Task A_file_that_is_removed_and_written_again_was_never_gone(CancellationToken cancel)
    {
        var watch = Watching();
        desk.Remove(File);
        int looks = 0;
        desk.Looked = _ =>
        {
            if (++looks == 3) desk.Write(File, Whole);
        };
        Assert.That(await NextAsync(watch, cancel), Is.EqualTo(new[] { "/lesson.yaml" }));
        Assert.That(desk.IsFile(File), Is.True);
        await AssertNothingMoreAsync(watch, cancel);
    }

    [Test]
    public async Task A_file_that_is_written_to_without_end_is_told_all_the_same(CancellationToken cancel)
    {
        var watch = Watching();
        int looks = 0;
        desk.Looked = _ => desk.Write(File, $"title: {++looks}");
        Assert.That(await NextAsync(watch, cancel), Is.EqualTo(new[] { "/lesson.yaml" }));
    }

    [Test]
    public async Task A_nudge_that_names_a_file_leaves_the_others_alone(CancellationToken cancel)
    {
        string[] all = [.. Enumerable.Range(0, 100).Select(i => $"{i}.yaml")];
        foreach (string path in all) desk.Write(path, "title: x");
        desk.Later();
        var watch = new ContentWatch(desk, desk.Clock);
        watch.Know(all);
        desk.Write("7.yaml", Whole);
        var looked = new List<string>();
        desk.Looked = looked.Add;
        watch.Nudge("/7.yaml");
        watch.Nudge("/7.yaml.swp");
        Assert.That(await NextAsync(watch, cancel, all), Is.EqualTo(new[] { "/7.yaml" }));
        Assert.That(looked, Has.All.EqualTo("/7.yaml"));
    }

    [Test]
    public async Task After_a_nudge_that_names_nothing_all_changes_are_told_at_once(CancellationToken cancel)
    {
        string[] all = [.. Enumerable.Range(0, 100).Select(i => $"{i:00}.yaml")];
        var watch = new ContentWatch(desk, desk.Clock);
        watch.Know(all);
        foreach (string path in all) desk.Write(path, Whole);
        watch.Nudge();
        Assert.That(await NextAsync(watch, cancel, all), Is.EqualTo(all.Select(a => $"/{a}")));
    }

    private ContentWatch Watching()
    {
        var watch = new ContentWatch(desk, desk.Clock);
        watch.Know([File]);
        return watch;
    }

    /// <summary>What is told next, with time passing in small steps until it is.</summary>
    private async Task<ImmutableArray<string>> NextAsync(ContentWatch watch, CancellationToken cancel, params string[] all)
    {
        var next = watch.NextAsync(() => all is [] ? [File] : all, path => path.EndsWith(".yaml", StringComparison.Ordinal), cancel);
        while (!next.IsCompleted)
        {
            desk.Clock.Advance(TimeSpan.FromMilliseconds(5));
            await Task.Yield();
        }
        return await next;
    }

    private async Task AssertNothingMoreAsync(ContentWatch watch, CancellationToken cancel)
    {
        int looks = 0;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        desk.Looked = _ =>
        {
            if (++looks == 5) enough.Cancel();
        };
        Assert.That(async () => await NextAsync(watch, enough.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(looks, Is.EqualTo(5), "it looked, and found nothing");
        await Task.CompletedTask;
    }
}
