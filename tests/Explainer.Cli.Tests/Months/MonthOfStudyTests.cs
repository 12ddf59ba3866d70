using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Explainer.Cli.Commands;
using Explainer.Content;
using Explainer.Journal;
using Explainer.Reports;
using Explainer.Storage;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Cli.Tests.Months;

/// <summary>A month with the program, day by day: what is due, what the library says, and at its end the report. The diary beside this file is read before it is committed.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MonthOfStudyTests : IDisposable
{
    private const string Kim = "Kim";
    private static readonly DateTimeOffset FirstEvening = new(2026, 3, 2, 19, 0, 0, TimeSpan.Zero);

    /// <summary>How many days each question holds at first. Of what spring tides are they are sure, and it is wrong.</summary>
    private static readonly Dictionary<string, int> Days = new()
    {
        ["moon"] = 9,
        ["hours"] = 1,
        ["spring-tide"] = 4,
        ["in-spring"] = 0,
        ["port-colour"] = 6,
        ["rhythm"] = 3,
        ["loop"] = 5,
        ["post"] = 5,
    };

    private readonly DataFolder data = new();
    private readonly FakeTimeProvider clock = new(FirstEvening);
    private readonly StringBuilder diary = new();
    private readonly Learner learner;
    private SqliteJournal journal;

    public MonthOfStudyTests()
    {
        learner = new(Days, Say, clock);
        journal = new(data.File("journal.db"), clock);
        foreach (string file in Directory.GetFiles(Content, "*.yaml", SearchOption.AllDirectories)) data.Write(Path.Combine("content", Path.GetRelativePath(Content, file)), File.ReadAllText(file));
    }

    public void Dispose()
    {
        journal.Dispose();
        data.Dispose();
    }

    [Test]
    public async Task Brings_each_question_back_on_its_day()
    {
        await DayAsync("Kim looks at a course and guesses at the questions before it.", "The harbour", "Begin");
        await DayAsync("The first lesson. Nothing is said of reviews: Kim has not asked for any.", "The harbour", "Tides");
        await DayAsync("The second one.", "The harbour", "Lights");
        await DayAsync("Another thing, outside of any course.", "Two knots");
        await DayAsync("Nothing is said yet, though some of it begins to fade.");
        await DayAsync("Kim hears of reviews and asks for one: all that was answered counts. What was sure and wrong comes first.", () => ReviewAsync());
        await DaysAsync(4);
        await DayAsync("The author finds better words for a question. It stays the question that it was.", () => Edit("harbour/tides.yaml", "What makes the tides, above all?", "What, above all, makes the tides?"));
        await DaysAsync(2);
        await DayAsync("The author mends a key: the right answer is another one now. The question is asked at once, and begins anew.", () => Edit("harbour/tides.yaml", "12.4", "12.6"));
        await DaysAsync(2);
        await DayAsync("The last evening before a week at sea, without the program.");
        clock.Advance(TimeSpan.FromDays(7));
        await DayAsync("Back home. More is due, and nothing is said of days missed.");
        await DayAsync("A file is renamed, the course's folder moved, and one question is no more. What was learned stays learned.", Move);
        await DaysAsync(3);
        await DayAsync("The last part of the course: the question from before it once more. It is a review, too.", "The harbour", "Go on");
        await DayAsync("Too much to do today: all until tomorrow.", () => ReviewAsync(order => order with { Tomorrow = true }));
        await DayAsync("Tomorrow has come.");
        await DayAsync("Kim wants no more of reviews. The library is as it was before.", () => ReviewAsync(order => order with { Off = true }));
        await DaysAsync(5);
        await DayAsync("And changes their mind: nothing was forgotten.", () => ReviewAsync());
        await ListAsync();
        await ReportAsync();
        Golden(diary.ToString());
    }

    private static string Content => Path.Combine(Path.GetDirectoryName(Here())!, "content");

    private Catalogue Catalogue
    {
        get
        {
            var files = new DiskFiles();
            return new(new ContentReader(files), new LibraryReader(files, clock, new LibraryIndexFile(null, "test")), new ExerciseFile(files), [data.File("content")]);
        }
    }

    private ReviewDesk Reviews => new(journal, new SqliteProgress(journal, clock), clock);

    private AttemptDesk Attempts => new(journal, clock, LessonText.Read, () => 7);

    private ReviewPlayer Reviewer => new(Reviews, learner, () => clock.GetUtcNow().Day);

    private ReportDesk Reports => new(journal, clock, LessonText.Read);

    private WhoLearns Who => new(journal, learner, clock, mayAsk: false);

    private async Task DaysAsync(int count)
    {
        for (int i = 0; i < count; i++) await DayAsync("");
    }

    private Task DayAsync(string told, params string[] wants) => DayAsync(told, () => Task.CompletedTask, wants);

    private Task DayAsync(string told, Action first) => DayAsync(told, () =>
    {
        first();
        return Task.CompletedTask;
    });

    /// <summary>An evening: something first, then the library, where Kim does what they want; where they want nothing, what is due.</summary>
    private async Task DayAsync(string told, Func<Task> first, params string[] wants)
    {
        Say($"\n{clock.GetUtcNow().ToString("dddd d MMMM", CultureInfo.InvariantCulture)}. {told}");
        await first();
        learner.Wants(wants is [] ? ["Review?"] : wants);
        await new LibraryCommand(Catalogue, Attempts, Reviews, Reviewer, new(Reports, learner, clock), learner, Who).RunAsync(Kim, CancellationToken.None);
        clock.Advance(TimeSpan.FromDays(1));
        // Each day is a program of its own.
        journal.Dispose();
        journal = new(data.File("journal.db"), clock);
    }

    private async Task ReviewAsync(Func<ReviewOrder, ReviewOrder>? with = null)
    {
        await using var told = new Told(Say);
        var order = new ReviewOrder(Kim, null, new(Kim));
        int code = await new ReviewCommand(Catalogue, Reviews, Reviewer, new DiskFiles(), Who, told, told).RunAsync(with?.Invoke(order) ?? order, CancellationToken.None);
        Assert.That(code, Is.Zero);
    }

    private async Task ListAsync()
    {
        Say("\nThe next evening: explainer list.");
        await using var told = new Told(Say);
        await new ListCommand(Catalogue, Attempts, Reviews, new SqliteProgress(journal, clock), told, told).RunAsync(Kim, json: false, CancellationToken.None);
    }

    private async Task ReportAsync()
    {
        var report = await Reports.OfAsync(Kim, ReportScope.All);
        Say("\nThe report at the end.");
        foreach (string line in ReportText.Of(new ReportPresenter(TimeZoneInfo.Utc).Present(report), new(78, HasCharts: false, HasPlainGlyphs: false))) Say($"  | {line}");
    }

    private void Say(string line) => diary.Append(line.TrimEnd()).Append('\n');

    private void Edit(string file, string from, string to)
    {
        string path = data.File(Path.Combine("content", file)), text = File.ReadAllText(path);
        Assert.That(text, Does.Contain(from));
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private void Move()
    {
        string lights = File.ReadAllText(data.File("content/harbour/lights.yaml"));
        Edit("harbour/lights.yaml", lights[lights.IndexOf("  - question: rhythm", StringComparison.Ordinal)..], "");
        Edit("harbour/course.yaml", "lights.yaml", "red-and-green.yaml");
        File.Move(data.File("content/harbour/lights.yaml"), data.File("content/harbour/red-and-green.yaml"));
        Directory.Move(data.File("content/harbour"), data.File("content/port"));
    }

    private static void Golden(string actual)
    {
        string file = Path.Combine(Path.GetDirectoryName(Here())!, "a-month-of-study.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(file, actual);
        Assert.That(actual, Is.EqualTo(File.Exists(file) ? File.ReadAllText(file) : ""), $"{file} is stale; UPDATE_GOLDEN=1 writes it anew.");
    }

    /// <summary>What a command prints, as it prints it.</summary>
    private sealed class Told(Action<string> say) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override Task WriteLineAsync(string? value)
        {
            say($"  {value}");
            return Task.CompletedTask;
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
