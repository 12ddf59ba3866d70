using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;
using Explainer.Ui.Plain;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Ui.Tests.Plain;

/// <summary>A dialogue: typed lines in, everything printed out, with what was typed shown as "> line".</summary>
internal sealed class Script : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };

    public string Text => output.ToString();

    public IEnumerable<string> Lines => Text.Split('\n');

    public static async Task<SessionRunner> OpenAsync(Lesson lesson, Opening? opening = null, SessionContext? context = null) =>
        await SessionRunner.OpenAsync(lesson, opening ?? new("Kim", 1), new MemoryJournal(), Clock(), context);

    public static FakeTimeProvider Clock() => new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    /// <summary>The whole dialogue of a fresh session.</summary>
    public static async Task<string> PlayAsync(Lesson lesson, string[] typed, Opening? opening = null, PlainSettings? settings = null)
    {
        using var script = new Script();
        await script.GoOnAsync(await OpenAsync(lesson, opening), typed, settings);
        return script.Text;
    }

    public Task<bool> GoOnAsync(SessionRunner runner, string[] typed, PlainSettings? settings = null) => Face(typed, settings).PlayAsync(runner);

    public PlainMode Face(string[] typed, PlainSettings? settings = null) => new(new Echo(typed, output, settings?.PromptMark == true ? "" : "> "), output, settings ?? new());

    public void Dispose() => output.Dispose();

    private sealed class Echo(string[] typed, StringWriter output, string mark) : TextReader
    {
        private int next;

        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (next == typed.Length) return ValueTask.FromResult<string?>(null);
            output.WriteLine((mark + typed[next]).TrimEnd());
            return ValueTask.FromResult<string?>(typed[next++]);
        }
    }
}
