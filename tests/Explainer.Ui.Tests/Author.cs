using System.Threading.Channels;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Ui.Screens;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Ui.Tests;

/// <summary>An author with a preview open: saves versions of a lesson, good ones and bad ones.</summary>
internal sealed class Author
{
    public const string File = "lessons/pact.yaml";

    private static readonly DiagnosticRule Unknown = new("EX0201", Severity.Error, "Unknown key", "'{0}' is not a key of a single-choice question.", "");
    private static readonly DiagnosticRule Long = new("EX0733", Severity.Warning, "Long", "The page has {0} words.", "") { Name = "long-page" };

    private readonly Channel<Manuscript> news = Channel.CreateUnbounded<Manuscript>();
    private readonly Dictionary<string, Manuscript> others;

    public Author(params Manuscript[] others)
    {
        this.others = others.ToDictionary(o => o.Path);
        Preview = new(news.Reader, () => [File, .. this.others.Keys], path => this.others[path], new FakeTimeProvider(new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero)));
    }

    public Preview Preview { get; }

    public static Problem Mistake { get; } = new(
        Unknown.At(new(File, 14, 5, 14, 10), "steem") with { Suggestion = "stem" }, "   14 |     steem: When does Article 4 oblige one side to help the other?\n      |     ^^^^^");

    public static Problem Warning { get; } = new(Long.At(new(File, 3, 5, 3, 9), 250), "    3 |   - page: article-4\n      |     ^^^^");

    /// <summary>A page, a question with a page for those who missed it, and a pool of three.</summary>
    public static Lesson Draft { get; } = Samples.Of(
    [
        new PageStep(Samples.Article4), new QuestionStep(Samples.Trigger), new PageStep(Samples.IfMissed),
        new PoolStep("more", 1, [Samples.Signed, Samples.Place, Samples.Deaths]), new PageStep(Samples.Losses),
    ]) with
    { Objectives = [new("state", "State what Article 4 obliges each side to do.", BloomLevel.Remember)] };

    /// <summary>The draft with one step written otherwise.</summary>
    public static Lesson Rewritten(string version, Step step)
    {
        string id = IdOf(step);
        return Draft with { Canonical = version, Steps = [.. Draft.Steps.Select(s => s is PageStep or QuestionStep && IdOf(s) == id ? step : s)] };
    }

    public static Manuscript Saved(Lesson? lesson, string? changed = null, params Problem[] problems) => new(File, lesson, [.. problems]) { ChangedStep = changed };

    public async Task<Author> OpenAsync(Manuscript first)
    {
        await Preview.TakeAsync(first);
        return this;
    }

    /// <summary>Saves while the preview is shown.</summary>
    public void Save(Manuscript saved) => Assert.That(news.Writer.TryWrite(saved), Is.True);

    public static string IdOf(Step step) => step is PageStep page ? page.Page.Id.Value : ((QuestionStep)step).Question.Id.Value;
}
