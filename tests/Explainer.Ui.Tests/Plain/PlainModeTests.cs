using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Plain;

namespace Explainer.Ui.Tests.Plain;

public sealed class PlainModeTests
{
    private static readonly string[] Hostile =
    [
        "\u001b[2J\u001b[31mred", "\u009b2J", "\u001b]0;title\u0007", "a\u202Eb", "\u2066x\u2069", "\r\nScore: 9 of 9", "\u0000", "\u0008\u0008", "\u007f", "\u2028", "\uFEFF", "\u200F", "x",
        "`\u001b[1m`", "[\u001b[1m](http://e\u001b.org)", "<b\u0007>", "| a\u001b | b |\n|---|---|\n| \u0085 | c |", "```\n\u001b[5m\n```", "&#27;[1m", "# \u001b", "\uD800", "\u0300\u0301",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Any.Of(Hostile), Gen.String, Gen.Select(Any.Of(Hostile), Any.Of(Hostile), (a, b) => a + b));

    [Test]
    public async Task Tells_whether_the_person_went_on_or_left()
    {
        using var script = new Script();
        var runner = await Script.OpenAsync(Samples.Asking(Samples.Signed));
        Assert.That(await script.GoOnAsync(runner, ["", "t", ":q"]), Is.False);
        Assert.That(runner.State.Phase, Is.EqualTo(Phase.Rating), "what was answered is kept");
        Assert.That(await script.GoOnAsync(runner, ["4", ""]), Is.False, "the end of input is leaving");
        Assert.That(runner.State.Phase, Is.EqualTo(Phase.Closed), "and at the score it closes the session");
        var another = await Script.OpenAsync(Samples.Asking(Samples.Signed));
        Assert.That(await script.GoOnAsync(another, ["", "t", "4", "", ""]), Is.True);
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase(":quit")]
    public async Task Prints_nothing_after_the_score(string? last)
    {
        string[] typed = ["", "t", "4", "", .. last is null ? [] : new[] { last }];
        string dialogue = await Script.PlayAsync(Samples.Asking(Samples.Signed), typed);
        Assert.That(dialogue.TrimEnd().Split('\n').Last(line => !line.StartsWith('>')), Is.EqualTo("Score: 1 of 1 point (100%)."));
    }

    [Test]
    public async Task Records_choices_in_the_order_of_the_file_whatever_was_shown_and_typed()
    {
        var question = Samples.Numbers with { Shuffles = true };
        foreach (long seed in Enumerable.Range(0, 6))
        {
            var runner = await Script.OpenAsync(Samples.Asking(question), new("Kim", seed));
            using var script = new Script();
            await script.GoOnAsync(runner, ["", "4 2 3 1"]);
            Assert.That(runner.State.Answers[0].Response.ToStrings(), Is.EqualTo(new[] { "a", "b", "c", "d" }));
        }
    }

    [Test]
    public async Task Records_a_gap_left_empty_as_not_given()
    {
        var runner = await Script.OpenAsync(Samples.Asking(Samples.Gaps));
        using var script = new Script();
        await script.GoOnAsync(runner, ["", "-", "-", "-", "Pyongyang", ":outline", "2024", "-"]);
        Assert.That(runner.State.Answers[0].Response.ToStrings(), Is.EqualTo(new[] { "city=Pyongyang", "year=2024" }));
        Assert.That(script.Text, Does.Contain("No gap is filled. If you do not know, type :dont-know."));
    }

    [TestCase(Occasion.Lesson, false, "The answers can be read after the end.")]
    [TestCase(Occasion.Pretest, false, "What is right is not told here, at the end either.")]
    [TestCase(Occasion.Lesson, true, "What is right is not told here, at the end either.")]
    public async Task Promises_the_answers_where_they_are_told_at_all(Occasion occasion, bool isSealed, string told)
    {
        var opening = new Opening("Kim", 1) { Occasion = occasion, Exercise = isSealed ? new("0123456789abcdef", Sealed: true, Due: null) : null };
        string dialogue = await Script.PlayAsync(Samples.Asking(Samples.Signed), ["", ":answers"], opening);
        Assert.That(dialogue, Does.Contain($"> :answers\n{told}\n"));
    }

    [Test]
    public async Task Keeps_a_note_as_typed()
    {
        var runner = await Script.OpenAsync(Samples.Pact);
        using var script = new Script();
        await script.GoOnAsync(runner, ["", ":note Ask about *this*."]);
        Assert.That(runner.State.Notes.Select(n => n.Text), Is.EqualTo(new[] { "Ask about *this*." }));
    }

    [Test]
    public async Task Copies_the_text_where_a_terminal_is()
    {
        string[] typed = ["", ":to"];
        Assert.That(await Script.PlayAsync(Samples.Pact, typed), Does.Contain("There is no terminal here that has a clipboard.").And.Not.Contain('\u001b'));
        string dialogue = await Script.PlayAsync(Samples.Pact, typed, settings: new() { HasClipboard = true });
        Assert.That(dialogue, Does.Contain("\u001b]52;c;" + Convert.ToBase64String(Encoding.UTF8.GetBytes("What Article 4 says"))[..24]).And.Contain("The text is on the clipboard, where the terminal allows it."));
        Assert.That(await Script.PlayAsync(Samples.Pact, ["", ":help"]), Does.Not.Contain("clipboard"));
    }

    [TestCase("\u200B")]
    [TestCase(" \u200B\u200D \u2060")]
    public async Task A_line_on_which_nothing_is_seen_is_an_empty_line(string line)
    {
        var runner = await Script.OpenAsync(Samples.Asking(Samples.Place));
        using var script = new Script();
        await script.GoOnAsync(runner, ["", line]);
        Assert.That((runner.State.Phase, runner.State.Answers.Length), Is.EqualTo((Phase.Answering, 0)));
    }

    [Test]
    public async Task An_exam_gone_on_with_says_that_it_is_one()
    {
        var journal = new MemoryJournal();
        var begun = await SessionRunner.OpenAsync(Samples.Pact, new("Kim", 1) { Exam = true }, journal, Script.Clock());
        using var script = new Script();
        await script.GoOnAsync(await SessionRunner.ResumeAsync(Samples.Pact, begun.State.Opened.Session, journal, Script.Clock()), []);
        Assert.That(script.Text, Does.Contain("You are back where you stopped. This is an exam. Answers and feedback come at the end."));
    }

    [Test]
    public async Task Stops_waiting_at_once_when_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        using var output = new StringWriter();
        var playing = new PlainMode(new Silent(), output, new()).PlayAsync(await Script.OpenAsync(Samples.Pact), cancel.Token);
        Assert.That(playing.IsCompleted, Is.False);
        await cancel.CancelAsync();
        Assert.That(async () => await playing, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Marks_the_prompt_for_a_person_and_not_for_a_pipe()
    {
        Assert.That(await Script.PlayAsync(Samples.Pact, []), Does.Not.Contain('>'));
        Assert.That(await Script.PlayAsync(Samples.Pact, [], settings: new(null, PromptMark: true)), Does.EndWith("leaves.\n> \nEverything you answered is kept.\n"));
    }

    [Test]
    public void No_text_of_an_author_or_learner_steers_the_terminal() => Check.Sample(Gen.Select(Text.Array[14], Any.Of<int?>(null, 20, 40)), (texts, columns) =>
    {
        var lesson = Of(texts);
        string[] typed =
        [
            "", ":outline", ":glossary", ":sources", ":claim c", ":goto " + texts[0].Replace("\n", "", StringComparison.Ordinal), "", ":hint", texts[1], "1", "", "", ":help", texts[2], "x", "", "", "1=a", "", "",
            "-", texts[3], "1", "", "", ":answers", "",
        ];
        var runner = Script.OpenAsync(lesson).GetAwaiter().GetResult();
        using var output = new StringWriter { NewLine = "\n" };
        new PlainMode(new StringReader(string.Join('\n', typed)), output, new(columns)).PlayAsync(runner).GetAwaiter().GetResult();
        string unsafeOnes = string.Concat(output.ToString().EnumerateRunes().Where(r => !SafeText.IsSafe(r)).Select(r => $"{r.Value:X4} "));
        if (unsafeOnes.Length > 0) throw new InvalidOperationException(unsafeOnes);
    }, iter: 300);

    [Test]
    public void Whatever_is_typed_the_dialogue_ends_with_the_score_or_with_what_is_kept() => Check.Sample(
        Gen.Select(
            Any.Of("", "", "", "1", "2", "1 2", "t", "600", "x", "1=a", "1=a 2=b", "-", "4", ":hint", ":dont-know", ":retry", ":passage", ":skip", ":back", ":outline", ":goto 1", ":sources", ":claim deaths-600", ":glossary", ":note n", ":repeat", ":answers", ":help", ":nonsense").Array[0, 60],
            Gen.Long, Gen.Bool, Any.Of(Occasion.Lesson, Occasion.Pretest, Occasion.Posttest, Occasion.Review)),
        (typed, seed, exam, occasion) =>
        {
            var lesson = Samples.Of(
            [
                .. Samples.Pact.Steps, new QuestionStep(Samples.Signed with { Attempts = 2 }), new QuestionStep(Samples.Deaths), new QuestionStep(Samples.Place), new QuestionStep(Samples.Order),
                new PoolStep("pool", 2, [Samples.Pairs, Samples.Statuses, Samples.Gaps]),
            ]);
            var runner = Script.OpenAsync(lesson, new("Kim", seed) { Exam = exam, Occasion = occasion }).GetAwaiter().GetResult();
            using var script = new Script();
            script.GoOnAsync(runner, typed).GetAwaiter().GetResult();
            bool finished = runner.State.Phase == Phase.Closed; // also by the end of input at the score
            string last = script.Lines.Last(l => l.Length > 0 && !l.StartsWith('>'));
            return finished ? last.Contains(occasion == Occasion.Pretest ? " questions noted. " : "Score: ", StringComparison.Ordinal) : last == "Everything you answered is kept.";
        }, iter: 300);

    [Test]
    public async Task A_name_cannot_make_a_line_of_its_own()
    {
        const string forged = "x\r\nScore: 9 of 9 points (100%).";
        var question = Samples.Numbers with { Options = [new(new("a"), forged), new(new("b"), "b")], Keys = [new("a")] };
        var lesson = Samples.Of([new PageStep(Samples.Article4 with { Title = forged }), new QuestionStep(question)]) with { Title = forged, Objectives = [new("o", forged, null)], ContentNote = forged };
        string dialogue = await Script.PlayAsync(lesson, ["", "", "1", "", ":outline"]);
        Assert.That(dialogue.Split('\n'), Has.None.StartsWith("Score:"));
    }

    private static Lesson Of(string[] t)
    {
        ImmutableArray<Option> options = [new(new("a"), t[4]) { Feedback = t[5] }, new(new("b"), t[6])];
        return Samples.Of(
        [
            new PageStep(new(new("p"), t[7], t[8]) { ContentNote = t[9], Timeline = [new(Samples.Date("2024"), t[10], new("c"))], Chart = new(t[11], t[12], [new(t[13], 1, new("c"))]) }),
            new QuestionStep(new SingleChoiceQuestion(options, new("a")) { Id = new("q"), Stem = t[0], Hints = [t[1]], Explanation = t[2], Passage = new(new("p"), t[3]) }),
            new QuestionStep(Samples.Place with { Stem = t[4] }),
            new QuestionStep(new MatchingQuestion([new(new("a"), t[5], "R" + t[6]), new(new("b"), t[7], t[8])], []) { Id = new("m"), Stem = t[9] }),
            new QuestionStep(Samples.Gaps with { Stem = t[10], Parts = [new ClozeWords(t[11]), .. Samples.Gaps.Parts] }),
        ]) with
        {
            Title = t[0],
            ContentNote = t[1],
            Objectives = [new("o", t[2], null)],
            References = Samples.References with
            {
                Claims = Samples.References.Claims.Add("c", new(new("c"), t[3], t[4], Claims.ClaimStatus.Claimed) { Via = [t[5]], Sources = [new("s")] }),
                Sources = Samples.References.Sources.Add("s", new(new("s"), t[6]) { Publisher = t[7], Url = t[8] }),
                Glossary = Samples.References.Glossary.Add("t", new(new("t"), t[9], t[10]) { Also = [t[11]] }),
            },
        };
    }

    private sealed class Silent : TextReader
    {
        public override ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken) => new(new TaskCompletionSource<string?>().Task);
    }
}
