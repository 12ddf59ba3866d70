using System.Threading.Channels;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>Plays what an author is writing, and follows the file. Nothing is recorded, and no data folder is made.</summary>
internal sealed class PreviewCommand(IContentFiles files, ExerciseFile exercises, TimeProvider clock, IFace face)
{
    public async Task<int> RunAsync(string path, CancellationToken cancel)
    {
        if (!files.IsFolder(path) && !files.IsFile(path)) throw new UsageException($"There is no file or folder '{SafeText.Line(path)}'.");
        exercises.Refuse(path);
        var feed = new ManuscriptFeed(files, clock, path);
        if (feed.Choice is not [var first, ..]) throw new UsageException($"There is no lesson in '{SafeText.Line(path)}'. Lessons are files that end in .yaml or .yml.");
        var news = Channel.CreateUnbounded<Manuscript>();
        var preview = new Preview(news.Reader, () => feed.Choice, feed.Open, clock);
        await preview.OpenAsync(first).ConfigureAwait(false);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var following = Task.WhenAll(Follow(Task.Run(() => feed.RunAsync(news.Writer, leaving.Token), leaving.Token)), Follow(Remember(feed, leaving.Token)));
        await face.PreviewAsync(preview, cancel).ConfigureAwait(false);
        await leaving.CancelAsync().ConfigureAwait(false);
        await following.ConfigureAwait(false);
        return ExitCode.Done;
    }

    /// <summary>On a thread of its own: the pool has two on a small machine, and the screen's first frame waits for one of them.</summary>
    private static Task Remember(ManuscriptFeed feed, CancellationToken cancel) =>
        Task.Factory.StartNew(() => feed.Remember(cancel), cancel, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Beside the face, which may keep its own thread; ended by cancelling.</summary>
    private static async Task Follow(Task following)
    {
        try
        {
            await following.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The author has left.
        }
    }
}
