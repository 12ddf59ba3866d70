using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Plain;
using Explainer.Ui.Tests.FullScreen;

namespace Explainer.Ui.Tests.Plain;

public sealed class TranscriptTests
{
    [Test]
    public async Task A_lesson_from_its_opening_to_its_score()
    {
        string[] typed = ["", "", "1", "3", "", "", "", "1 2", "4", "", ""];
        Transcript.Matches(await Script.PlayAsync(Samples.Pact, typed), "lesson");
    }

    [Test]
    public async Task A_wrong_answer_with_hints_passage_and_a_page_for_those_who_missed_it()
    {
        string[] typed = ["", "", ":hint", ":hi", ":hint", "2", "4", ":passage", "", "", "", ":skip", "1 3", "", ""];
        Transcript.Matches(await Script.PlayAsync(Samples.Pact, typed), "wrong");
    }

    [TestCase("single-choice", "0", "5", "1 2", "two", "2")]
    [TestCase("multiple-choice", "0 1", "1,5", "1 1", "one", "1,3")]
    [TestCase("true-false", "maybe", "2", "No")]
    [TestCase("numerical", "many", "600 pandas", "700")]
    [TestCase("short-answer", "", "north korea")]
    [TestCase("ordering", "1 2 3 5", "1 1 2 3", "a b", "4 1 2 3")]
    [TestCase("matching", "1", "1=f", "1=a 2=a", "1=a 1=b", "4=a", "1=", "1=b, 2 = a")]
    [TestCase("classification", "1=c", "1=x", "1=claimed 2=ana")]
    [TestCase("cloze", "", "Pyongyang", "soon", ":hint", "2023", "3", "-")]
    public async Task Every_type_with_what_cannot_be_read(string type, params string[] typed)
    {
        var question = OfType(type);
        Transcript.Matches(await Script.PlayAsync(Samples.Asking(question), ["", "", .. typed, "2", "", ""]), $"type.{type}");
    }

    [TestCase("single-choice", "1")]
    [TestCase("multiple-choice", "1 2")]
    [TestCase("true-false", "T")]
    [TestCase("numerical", "610 soldiers")]
    [TestCase("short-answer", "Pyongyang")]
    [TestCase("ordering", "3 1 2 4")]
    [TestCase("matching", "1=d 2=b 3=c")]
    [TestCase("classification", "1=claimed 2=confirmed")]
    [TestCase("cloze", "Pyongyang", "2024", "1")]
    public async Task Every_type_answered_and_then_not_known(string type, params string[] typed)
    {
        var question = OfType(type);
        var again = question with { Id = new("again") };
        Transcript.Matches(await Script.PlayAsync(Samples.Asking(question, again), ["", .. typed, "4", "", ":dont-know", "", ""]), $"answered.{type}");
    }

    [Test]
    public async Task A_question_tried_again()
    {
        var lesson = Samples.Asking(Samples.Trigger with { Attempts = 3 });
        Transcript.Matches(await Script.PlayAsync(lesson, ["", "2", "", ":retry", "3", ":retry", "1", "", ""]), "retry");
    }

    [Test]
    public async Task An_exam_without_feedback_until_the_end()
    {
        string[] typed = ["", "", ":hint", ":back", ":goto 1", ":sources", "2", "3", ":skip", "2", "", ":answers", ":answers 2", ":answers 9", ":goto passage:trigger", ":goto 1", ":outline", ""];
        Transcript.Matches(await Script.PlayAsync(Samples.Pact, typed, new("Kim", 1) { Exam = true }), "exam");
    }

    [Test]
    public async Task A_pretest_and_the_posttest_after_it()
    {
        var lesson = Samples.Asking(Samples.Signed, Samples.Deaths);
        using var script = new Script();
        var pretest = await Script.OpenAsync(lesson, new("Kim", 1) { Occasion = Occasion.Pretest }, new(Sequel: new(Sitting.Of(Occasion.Lesson, Samples.Pact))));
        await script.GoOnAsync(pretest, ["", "false", "1", ":dont-know", ""]);
        await script.GoOnAsync(await Script.OpenAsync(lesson, new("Kim", 1) { Occasion = Occasion.Posttest }, new(pretest.State, new(null))), ["", "true", "4", "", "600", "", "", ""]);
        Transcript.Matches(script.Text, "pretest");
    }

    [Test]
    public async Task A_session_gone_on_with_and_one_whose_lesson_has_changed()
    {
        var journal = new MemoryJournal();
        var clock = Script.Clock();
        var begun = await SessionRunner.OpenAsync(Samples.Pact, new("Kim", 1), journal, clock);
        using var script = new Script();
        await script.GoOnAsync(begun, [""]);
        await script.GoOnAsync(await SessionRunner.ResumeAsync(Samples.Pact, begun.State.Opened.Session, journal, clock), ["", ":quit"]);
        await script.GoOnAsync(await SessionRunner.ResumeAsync(Samples.Pact, begun.State.Opened.Session, journal, clock, changed: true), ["1"]);
        Transcript.Matches(script.Text, "resume");
    }

    [Test]
    public async Task Every_look_from_a_question_and_back_to_it()
    {
        string[] typed =
        [
            ":back", "", ":back", ":back", "", "", "", "", ":sk", ":help", ":outline", ":back", ":back", ":back", ":goto 1", ":goto 2", ":goto article-4", ":goto artikel-4", ":goto",
            ":sources", ":claim deaths-600", ":claim deaths", ":claim", ":glossary", ":glossary 11th", ":glossary strom corps", ":note", ":note Look this up.", ":repeat", ":answers",
            ":s", ":h", ":xyzzy", ":hnit", ":", "?", ":dont-know please", "::", "", "1 2", ":outline", "", ":sources", ":repeat", ":answers", ":note Done.", "bye", ":quit",
        ];
        Transcript.Matches(await Script.PlayAsync(Samples.Pact, typed), "commands");
    }

    [Test]
    public async Task Estimates_of_several_claimants() =>
        Transcript.Matches(await Script.PlayAsync(SampleLessons.Lesson(new PageStep(SampleLessons.Estimates)), ["", "", ""]), "chart");

    [Test]
    public async Task Full_width_digits_and_letters_are_read_as_their_plain_ones()
    {
        string[] typed = ["", "２", "４", "", "１、３", "", "", "１＝ｂ　２＝ａ", "３", "", "：ｄｏｎｔ－ｋｎｏｗ", "", ""];
        Transcript.Matches(await Script.PlayAsync(Samples.Asking(Samples.Trigger, Samples.Numbers, Samples.Pairs, Samples.Signed), typed), "full-width");
    }

    [Test]
    public async Task Leafing_back_goes_further_each_time_and_begins_anew_after_going_on()
    {
        Lessons.Page[] pages = [.. "abc".Select(id => new Lessons.Page(new($"{id}"), $"Page {id}", $"Text {id}."))];
        var lesson = Samples.Of([.. pages.Select(p => new Lessons.PageStep(p)), new Lessons.QuestionStep(Samples.Signed), new Lessons.QuestionStep(Samples.Deaths)]);
        string[] typed = ["", "", "", ":back", ":b", ":b", "", ":back", ":back", ":back", ":back", "t", ":back", "", ":back", "", ":back", ":back", ":goto 3", ":goto 5", ":goto d"];
        Transcript.Matches(await Script.PlayAsync(lesson, typed), "back");
    }

    [Test]
    public async Task Looks_after_the_end_leave_the_score_as_the_last_line()
    {
        string[] typed = ["", "t", "4", "", ":answers", ":sources", ":note Done.", "bye", ":hint", ":outline", ":repeat", ":help", ":quit"];
        string dialogue = await Script.PlayAsync(Samples.Asking(Samples.Signed), typed);
        Transcript.Matches(dialogue, "summary");
        Assert.That(dialogue, Does.EndWith("Score: 1 of 1 point (100%).\n> :quit\n"));
    }

    [Test]
    public async Task A_menu_is_chosen_from_by_number_by_name_and_by_an_empty_line()
    {
        var menu = new Ui.Screens.Menu("Courses", [new Ui.Screens.Sentence("What do you want to learn?")], [new("The pact", "12 minutes; 7.5 of 9 points") { Id = "pact" }, new("A tour", "")], 1);
        using var script = new Script();
        int?[] chosen =
        [
            await script.Face(["3", "x", ":back", ":help", ":repeat", "1"]).ChooseAsync(menu),
            await script.Face(["pac"]).ChooseAsync(menu),
            await script.Face(["a t"]).ChooseAsync(menu),
            await script.Face([""]).ChooseAsync(menu),
            await script.Face([":q"]).ChooseAsync(menu),
            await script.Face([]).ChooseAsync(menu),
        ];
        Assert.That(chosen, Is.EqualTo(new int?[] { 0, 0, 1, 1, null, null }));
        await script.Face(["what?", ":repeat", ""]).ShowAsync(new("T", "P", [new Ui.Screens.Heading("Nothing is due"), new Ui.Screens.Sentence("Come back tomorrow")], null, []));
        Transcript.Matches(script.Text, "menu");
    }

    [Test]
    public async Task A_letter_chooses_what_has_one()
    {
        var menu = new Ui.Screens.Menu("Explainer", [], [new("Review", "7 due, about 3 minutes.") { Key = 'r' }, new("Rivers", "not begun")], 1);
        using var script = new Script();
        int?[] chosen = [await script.Face(["r"]).ChooseAsync(menu), await script.Face(["R"]).ChooseAsync(menu), await script.Face(["ri"]).ChooseAsync(menu)];
        Assert.That(chosen, Is.EqualTo(new int?[] { 0, 0, 1 }));
        Assert.That(script.Text, Does.Contain("1. Review. 7 due, about 3 minutes.\n").And.Contain("Type a number, or r for Review; an empty line takes 2, Rivers. :quit leaves.\n"));
    }

    [Test]
    public async Task Forty_columns_with_a_prompt_mark()
    {
        string[] typed = ["", "", "2", "4", ":passage", "", "", "", "", "1 2", "", "", ""];
        string dialogue = await Script.PlayAsync(Samples.Pact, typed, settings: new(40, PromptMark: true));
        Assert.That(dialogue.Split('\n').Select(Typesetting.TextWidthTests.Width), Has.All.LessThanOrEqualTo(40));
        Transcript.Matches(dialogue, "40-columns");
    }

    private static Question OfType(string type)
    {
        Question[] all = [Samples.Trigger, Samples.Numbers, Samples.Signed, Samples.Deaths, Samples.Place, Samples.Order, Samples.Pairs, Samples.Statuses, Samples.Gaps];
        return all.Single(q => q.Type.Name == type);
    }
}
