using System.Text;
using Explainer.Content.Exchange.Swirl;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Tests.Exchange;

public sealed class SwirlTests
{
    static IEnumerable<string> Examples => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "Exchange/Swirl"), "*.yaml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Examples))]
    public void Reads_a_lesson_without_errors(string file)
    {
        var import = SwirlReader.Read(new(file, File.ReadAllBytes(Path.Combine(Golden.Folder, "Exchange/Swirl", file))));
        var files = LessonFiles.Of(import, "x");
        Golden.Compare(ForeignQuestions.Told(import.Diagnostics, files), $"Exchange/Swirl/{Path.ChangeExtension(file, ".read.txt")}");
        Assert.That(new ContentCheck(new MemoryFiles(files.Select(f => KeyValuePair.Create(f.Name, f.Bytes)))) { Lints = false }.Check([.. files.Select(f => f.Name)]).Diagnostics, Is.Empty);
    }

    [Test]
    public void Answers_are_texts_whatever_R_would_make_of_them() =>
        Assert.That(((SingleChoiceQuestion)Read("- Class: mult_question\n  Output: x\n  AnswerChoices: Yes ; No;\n  CorrectAnswer: No\n")).Key.Value, Is.EqualTo("b"));

    [TestCase("CorrectAnswer: 16; 22\n  AnswerTests: range=16-22", "16..22")]
    [TestCase("CorrectAnswer: 13-Jul\n  AnswerTests: range=7-13", "7..13", Description = "a spreadsheet has made a date of the answer")]
    public void A_range_is_read_from_its_test(string lines, string expected)
    {
        var range = (NumberBetween)((NumericalQuestion)Read($"- Class: range_question\n  Output: x\n  {lines}\n")).Key.Answers.Single();
        Assert.That($"{range.From}..{range.To}", Is.EqualTo(expected));
    }

    [Test]
    public void Words_in_any_order_are_listed_in_every_order() =>
        Assert.That(((ShortAnswerQuestion)Read("- Class: text_many_question\n  Output: x\n  CorrectAnswer: a, b\n")).Key.Accept.Select(a => a.Text), Is.EqualTo(["a, b", "a,b", "b, a", "b,a"]));

    [Test]
    public void A_command_is_right_with_blanks_and_without_but_not_inside_of_texts()
    {
        Assert.That(Accepted("x <- 1:5"), Is.EqualTo(["x <- 1:5", "x<-1:5"]));
        Assert.That(Accepted("paste('a b')"), Is.EqualTo(["paste('a b')"]));

        static IEnumerable<string> Accepted(string command) => ((ShortAnswerQuestion)Read($"- Class: cmd_question\n  Output: x\n  CorrectAnswer: \"{command}\"\n")).Key.Accept.Select(a => a.Text);
    }

    [Test]
    public void A_quoted_text_may_go_on_below_its_key() =>
        Assert.That(Read("- Class: text_question\n  Output: \"One \\\"two\\\"\n  three.\"\n  CorrectAnswer: a\n").Stem.Source, Is.EqualTo("One \"two\" three."));

    [TestCase("- Class: mult_question\n  Output: x\n  AnswerChoices: a; b\n  CorrectAnswer: c\n", "A choice whose right answer 'c' is none of its choices has no counterpart here; unit 1 was left out.")]
    [TestCase("- Class: magic\n", "A unit of the class 'magic' has no counterpart here; unit 1 was left out.")]
    [TestCase("- Output: x\n", "A unit without a class")]
    [TestCase("- one\n", "This cannot be read as swirl: a unit has keys and values, such as 'Class: text'.")]
    [TestCase("Class: text\n", "This cannot be read as swirl: a lesson is a list of units, each beginning with '- Class:'.")]
    [TestCase("- Class: cmd_question\n  Output: x\n  CorrectAnswer: y\n  AnswerTests: any_of_exprs('y', 'z')\n", "The test 'any_of_exprs('y', 'z')' of unit 1 has no place here")]
    [TestCase("- Class: video\n  Output: x\n  VideoLink: javascript:alert(1)\n", "The film 'javascript:alert(1)' of unit 1 has no place here")]
    [TestCase("- Class: [\n", "This '[' is not closed")]
    public void Tells_what_has_no_counterpart(string text, string told) =>
        Assert.That(SwirlReader.Read(new("x.yaml", Encoding.UTF8.GetBytes(text))).Diagnostics.Select(d => d.Message), Has.Some.StartsWith(told));

    static Question Read(string text) => ((QuestionStep)SwirlReader.Read(new("x.yaml", Encoding.UTF8.GetBytes(text))).Lessons.Single().Steps.Single()).Question;
}
