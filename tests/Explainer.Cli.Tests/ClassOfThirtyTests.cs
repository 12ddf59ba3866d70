using System.Globalization;
using System.Text;
using System.Text.Json;
using Explainer.Cli.Commands;
using Explainer.Content;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Ui.Plain;

namespace Explainer.Cli.Tests;

/// <summary>
/// A class of thirty: an exercise is packed and sealed, played line by line as through a pipe, and graded from what was handed in. Abilities are known (Rasch's model, seeded), and two questions are broken on purpose: one has the
/// wrong key, and one is misread by those who think furthest.
/// </summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class ClassOfThirtyTests : IDisposable
{
    private const int Learners = 30, Questions = 12, WrongKey = 4, Misread = 8;
    private static readonly string[] Options = ["right", "tempting", "other", "odd"];

    private readonly DataFolder data = new();
    private readonly Random chance = new(20261124);
    private string lesson = "";
    private string exercise = "";
    private string results = "";

    [OneTimeSetUp]
    public async Task PlayAsync()
    {
        lesson = data.Write("lesson.yaml", Yaml());
        results = Directory.CreateDirectory(data.File("results")).FullName;
        exercise = data.File("exercise.explainer");
        Assert.That(TheProgram.Pipe(data, "", "pack", lesson, "--sealed", "-o", exercise).Code, Is.Zero);
        var read = new ContentReader(new DiskFiles()).ReadLesson(lesson).Value!;
        for (int learner = 1; learner <= Learners; learner++)
        {
            double ability = Enumerable.Range(0, 12).Sum(_ => chance.NextDouble()) * 1.4 - 8.4;
            await PlayAsync(string.Create(CultureInfo.InvariantCulture, $"Learner {learner:00}"), learner, "\n" + string.Concat(read.Questions.Select((q, n) => Lines(q, Chosen(n, ability), learner))));
        }
    }

    public void Dispose() => data.Dispose();

    [Test]
    public void Both_faults_are_found_first()
    {
        using var json = JsonDocument.Parse(Stats("--content", lesson, "--format", "json").Output);
        var questions = json.RootElement.GetProperty("questions").EnumerateArray().ToList();
        Assert.That(questions, Has.Count.EqualTo(Questions));
        Assert.That(questions.Take(2).Select(q => (q.GetProperty("question").GetString(), q.GetProperty("flagKinds")[0].GetString())), Is.EqualTo(new[] { ("q4", "wrong-key"), ("q8", "misread") }));
        Assert.That(json.RootElement.GetProperty("test").GetProperty("learners").GetInt32(), Is.EqualTo(Learners));
        Assert.That(json.RootElement.GetProperty("leftOut").GetArrayLength(), Is.Zero);
    }

    [Test]
    public void Without_the_content_every_file_is_named_and_none_counts_as_wrong()
    {
        using var json = JsonDocument.Parse(Stats("--format", "json").Output);
        Assert.That((json.RootElement.GetProperty("questions").GetArrayLength(), json.RootElement.GetProperty("leftOut").GetArrayLength()), Is.EqualTo((0, Learners)));
    }

    [Test]
    public void They_stand_first_in_words_too_with_what_the_options_say()
    {
        var run = Stats("--content", lesson);
        Assert.That(run.Code, Is.Zero, run.ToString());
        string first = run.Output[run.Output.IndexOf("Look at these first", StringComparison.Ordinal)..];
        first = string.Join(' ', first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.That(first, Does.StartWith("Look at these first 1. q4: Which is right in 4?").And.Contain("chose \"The right of 4\", not the key \"The tempting of 4\""));
        Assert.That(first, Does.Match("2\\. q8: Which is right in 8\\? The best \\d+ of 30 chose \"The tempting of 8\" more often than the weakest"));
        Assert.That(run.Lines.Max(l => l.Length), Is.LessThanOrEqualTo(80));
    }

    [Test]
    public void The_content_shows_them_at_their_lines()
    {
        var run = TheProgram.Pipe(data, "", "check", lesson, "--with-stats", results);
        Assert.That(run.Code, Is.Zero, run.ToString());
        string[] found = [.. run.Lines.Where(l => l.Contains(": warning EX10", StringComparison.Ordinal))];
        Assert.That(found[0], Does.Contain("EX1001").And.Contain("The tempting of 4"));
        Assert.That(found, Has.Some.Contains("EX1002").And.Some.Contains("The tempting of 8"));
    }

    [Test]
    public void Each_learner_has_a_row_in_the_grade_book()
    {
        string[] rows = TheProgram.Pipe(data, "", "gradebook", results, "--content", lesson, "--format", "csv").Output.TrimEnd().Split("\r\n");
        Assert.That(rows, Has.Length.EqualTo(1 + Learners));
        Assert.That(rows[1], Does.Match(@"^Learner 01,\d+,12,[\d.]+,,true,false,1,\d+,12,[\d.]+,[\d.]+,ok$"));
    }

    private Run Stats(params string[] more) => TheProgram.Pipe(data, "", ["stats", results, .. more]);

    private async Task PlayAsync(string learner, int seed, string lines)
    {
        var (files, journal) = (new DiskFiles(), new MemoryJournal());
        var reader = new ContentReader(files);
        await using var shown = new StringWriter();
        var face = new PlainMode(new StringReader(lines), shown, new());
        var catalogue = new Catalogue(reader, new LibraryReader(files, TimeProvider.System, new LibraryIndexFile(null, "test")), new ExerciseFile(files), []);
        var play = new PlayCommand(catalogue, new ExerciseFile(files), new AttemptDesk(journal, TimeProvider.System, LessonText.Read, () => seed), face, files, new(journal, face, TimeProvider.System, mayAsk: false), shown);
        int code = await play.RunAsync(new(exercise, learner, new PlayRequest(learner) { Seed = seed }, Path.Combine(results, $"{learner}.json"), RequirePass: false), CancellationToken.None);
        Assert.That(code, Is.Zero, shown.ToString());
        Assert.That((await play.LeaveAsync())?.Completed, Is.True, shown.ToString());
    }

    /// <summary>What is typed for one question: the option by its number as shown to this learner, how sure they are, and on.</summary>
    private string Lines(Question question, string option, int seed)
    {
        var shown = ((Choose)Sealing.Of(question).Sealed.Present(seed)).Options;
        int number = shown.ToList().FindIndex(o => o.Text.Source.StartsWith($"The {option} ", StringComparison.Ordinal)) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{number}\n{1 + chance.Next(4)}\n\n");
    }

    private string Chosen(int question, double ability)
    {
        bool knows = chance.NextDouble() < 1 / (1 + Math.Exp(question * 0.25 - 1.5 - ability));
        string guessed = Options[chance.Next(4)];
        return question switch
        {
            // They know the truth; the file has another option as its key.
            WrongKey => knows ? Options[0] : guessed,
            // The further somebody thinks, the likelier they read more into it than was meant.
            Misread => knows && chance.NextDouble() < 0.8 / (1 + Math.Exp(-2 * ability)) ? Options[1] : knows ? Options[0] : guessed == Options[1] ? Options[2] : guessed,
            _ => knows ? Options[0] : guessed,
        };
    }

    private static string Yaml()
    {
        var yaml = new StringBuilder("lesson: thirty\ntitle: A lesson for thirty\nsteps:\n");
        for (int n = 0; n < Questions; n++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - question: q{n}\n    type: single-choice\n    stem: Which is right in {n}?\n    options:\n");
            string key = Options[n == WrongKey ? 1 : 0];
            foreach (string option in Options) yaml.Append(CultureInfo.InvariantCulture, $"      - {{ id: {option}, text: The {option} of {n}, correct: {(option == key ? "true" : "false")} }}\n");
        }
        return yaml.ToString();
    }
}
