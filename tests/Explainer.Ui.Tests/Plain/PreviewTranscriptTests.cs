using System.Threading.Channels;
using Explainer.Lessons;
using Explainer.Ui.Plain;

namespace Explainer.Ui.Tests.Plain;

public sealed class PreviewTranscriptTests
{
    [Test]
    public async Task A_lesson_is_looked_through_without_being_answered()
    {
        string[] typed = [":next", ":next", ":keys", "2", "", ":retry", ":next", ":goto deaths", ":keys", ":goto 99", ":outline", ":previous", ":problems", ":lessons", ":go 1", ":claim deaths-600", ":help", ":quit"];
        var author = await new Author(new Manuscript("lessons/other.yaml", null, [])).OpenAsync(Author.Saved(Author.Draft, null, Author.Warning));
        using var script = new Script();
        await script.Face(typed).PreviewAsync(author.Preview);
        Transcript.Matches(script.Text, "preview");
    }

    [Test]
    public async Task A_save_is_said_as_it_comes()
    {
        var author = await new Author().OpenAsync(Author.Saved(null, null, Author.Mistake));
        using var output = new Paper { NewLine = "\n" };
        using var typist = new Typist(output,
            () => author.Save(Author.Saved(Author.Draft)),
            () => author.Save(Author.Saved(Author.Rewritten("v2", new QuestionStep(Samples.Trigger with { Stem = "When must one side help?" })), "trigger")),
            () => author.Save(Author.Saved(null, null, Author.Mistake, Author.Warning)),
            () => author.Save(Author.Saved(Author.Rewritten("v2", new QuestionStep(Samples.Trigger with { Stem = "When must one side help?" })))),
            () => author.Save(Author.Saved(Author.Rewritten("v2", new QuestionStep(Samples.Trigger with { Stem = "When must one side help?" })))));
        await new PlainMode(typist, output, new(PromptMark: true)).PreviewAsync(author.Preview);
        Transcript.Matches(output.ToString(), "preview-saves");
    }

    /// <summary>Where lines are printed; tells whenever another line is awaited.</summary>
    private sealed class Paper : StringWriter
    {
        public Channel<bool> Awaited { get; } = Channel.CreateUnbounded<bool>();

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            Awaited.Writer.TryWrite(true);
            return Task.CompletedTask;
        }
    }

    /// <summary>Saves, waits until that is said, and so on; types nothing but the end.</summary>
    private sealed class Typist(Paper paper, params Action[] saves) : TextReader
    {
        public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            await paper.Awaited.Reader.ReadAsync(cancellationToken);
            foreach (var save in saves)
            {
                save();
                await paper.Awaited.Reader.ReadAsync(cancellationToken);
            }
            return null;
        }
    }
}
