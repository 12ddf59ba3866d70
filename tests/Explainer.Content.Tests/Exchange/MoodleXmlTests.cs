using System.Text;
using System.Xml;
using CsCheck;
using Explainer.Content.Exchange.MoodleXml;
using Explainer.Content.Exchange.Texts;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Exchange;

public sealed class MoodleXmlTests
{
    static IEnumerable<string> Examples => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "Exchange/MoodleXml"), "*.xml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Examples))]
    public void Reads_a_question_bank_as_lessons_without_errors(string file)
    {
        var import = MoodleXmlReader.Read(new(file, File.ReadAllBytes(Path.Combine(Golden.Folder, "Exchange/MoodleXml", file))));
        var files = LessonFiles.Of(import, "x");
        Golden.Compare(ForeignQuestions.Told(import.Diagnostics, files), $"Exchange/MoodleXml/{Path.ChangeExtension(file, ".read.txt")}");
        var report = new ContentCheck(new MemoryFiles(files.Select(f => KeyValuePair.Create(f.Name, f.Bytes)))) { Lints = false }.Check([.. files.Select(f => f.Name)]);
        Assert.That(report.Diagnostics, Is.Empty);
    }

    [Test]
    public void Writes_what_it_can_say_and_tells_the_rest()
    {
        var export = MoodleXmlWriter.Write(ExportedWork.Of(Sample.Lesson(Sample.Everything)));
        Golden.Compare(ForeignQuestions.Told(export.Losses, export.Files), "Exchange/MoodleXml/everything.written.txt");
    }

    [Test]
    public void What_it_says_is_read_back_as_it_was() => ForeignQuestions.Of(ForeignQuestions.Subset.Moodle).Where(q => Content.Exchange.ImportedStep.Objection(new QuestionStep(q)) is null).Sample(question =>
    {
        var lesson = ForeignQuestions.Lesson(question);
        var export = MoodleXmlWriter.Write(ExportedWork.Of(lesson));
        var import = MoodleXmlReader.Read(new("x.xml", export.Files[0].Bytes));
        var read = ((QuestionStep)import.Lessons.Single().Steps.Single()).Question;
        string xml = Encoding.UTF8.GetString(export.Files[0].Bytes.Span);
        Assert.That(KeyVersion.Of(read), Is.EqualTo(KeyVersion.Of(question)), xml);
        Assert.That(ForeignQuestions.Shown(read), Is.EqualTo(ForeignQuestions.Shown(question)), xml);
        Assert.That(import.Diagnostics, Is.Empty, xml);
    }, iter: 300);

    [Test]
    public void Pages_and_lessons_come_back_as_they_were()
    {
        var lesson = Sample.Lesson("lesson: a\ntitle: A/B & <C>\nsteps:\n  - page: p\n    title: \"]]> & more\"\n    body: |\n      One **two** `]]>`.\n\n      - a\n      - b\n");
        var work = new ExportedWork("course", "Course", [lesson, lesson with { Id = new("b"), Title = "B" }]);
        var import = MoodleXmlReader.Read(new("x.xml", MoodleXmlWriter.Write(work).Files[0].Bytes));
        var page = (import.Lessons[0].Steps.Single() as PageStep)!.Page;
        Assert.That(import.Lessons.Select(l => l.Title), Is.EqualTo(["A/B & <C>", "B"]));
        Assert.That((page.Id.Value, page.Title), Is.EqualTo(("p", "]]> & more")));
        Assert.That(Xhtml.Blocks(page.Body), Is.EqualTo(Xhtml.Blocks(lesson.Pages.Single().Body)));
    }

    [TestCase("1/3", "33.33333")]
    [TestCase("5/6", "83.33333")]
    [TestCase("-1/7", "-14.28571")]
    [TestCase("1/8", "12.5")]
    [TestCase("0", "0")]
    public void Shares_are_those_of_its_list(string share, string percent)
    {
        var exact = Fraction.FromString(share, System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(MoodleGrade.Of(exact), Is.EqualTo(percent));
        Assert.That(MoodleGrade.Read(percent), Is.EqualTo(exact));
    }

    [TestCase("numerical", "answer: 2\nunit: km\nunits: { km: 1, m: 1/1000 }", "2 [km=1, m=1000]")]
    [TestCase("numerical", "answer: 2\nunit: m\nunits: { km: 1, m: 1/1000 }", "2000 [m=1, km=0.001]", Description = "a number alone is in the unit that is shown")]
    [TestCase("numerical", "answer: 2\nunit: kg", "2 [kg=1]")]
    public void The_first_unit_is_that_of_a_number_alone(string type, string lines, string expected)
    {
        var xml = new XmlDocument();
        xml.LoadXml(Encoding.UTF8.GetString(MoodleXmlWriter.Write(ExportedWork.Of(Sample.Lesson(Sample.WithQuestion($"type: {type}\nstem: x\n{lines}")))).Files[0].Bytes.Span));
        var units = xml.SelectNodes("//unit")!.Cast<XmlNode>().Select(u => $"{u["unit_name"]!.InnerText}={u["multiplier"]!.InnerText}");
        Assert.That($"{xml.SelectSingleNode("//answer/text")!.InnerText} [{string.Join(", ", units)}]", Is.EqualTo(expected));
    }

    [TestCase("single-choice", "options:\n  - { text: a, correct: true }\n  - { text: b, credit: 55% }", "one in which 55% of the points is 60%")]
    [TestCase("multiple-choice", "options: [{ text: a, correct: true }, { text: b }, { text: c }, { text: d }, { text: e }, { text: f }, { text: g }, { text: h }, { text: i }, { text: j }, { text: k }, { text: l }]", "one whose options have shares that its list of grades lacks")]
    [TestCase("short-answer", "accept: [photosynthesis]", "an answer in which a slip of spelling is wrong")]
    [TestCase("ordering", "items: [a, b, c]", "an order that earns half when it is half right, not nothing")]
    [TestCase("cloze", "text: \"{x} and {y}\"\ngaps: { x: { accept: [a], typos: 0 }, y: { accept: [b], typos: 0 } }", "a text worth 2, the sum of its gaps, not 1")]
    public void Tells_where_the_other_program_scores_otherwise(string type, string lines, string told)
    {
        var losses = MoodleXmlWriter.Write(ExportedWork.Of(Sample.Lesson(Sample.WithQuestion($"type: {type}\nstem: x\n{lines}")))).Losses;
        Assert.That(losses.Select(d => d.Message), Has.Some.Contains(told));
    }

    [TestCase("<question type=\"essay\"><name><text>why</text></name></question>", "A question of the type 'essay' has no counterpart here; 'why' was left out.")]
    [TestCase("<question type=\"shortanswer\"><name><text>w</text></name><answer fraction=\"100\"><text>photo*</text></answer></question>", "The right answer 'photo*', whose asterisk stands for anything, of 'w' has no place here")]
    [TestCase("<question type=\"multichoice\"><name><text>w</text></name><single>true</single><answer fraction=\"100\"><text>a</text></answer><answer fraction=\"-50\"><text>b</text></answer></question>", "An option that costs points has no counterpart here; 'w' was imported as one that earns nothing.")]
    [TestCase("<question type=\"multichoice\"><name><text>w</text></name><single>false</single><answer fraction=\"100\"><text>a</text></answer><answer fraction=\"0\"><text>b</text></answer></question>", "A choice with shares of its own has no counterpart here")]
    [TestCase("<question type=\"truefalse\"><name><text>w</text></name><answer fraction=\"0\"><text>wahr</text></answer><answer fraction=\"0\"><text>falsch</text></answer></question>", "A statement that is neither true nor false")]
    [TestCase("<question type=\"cloze\"><name><text>w</text></name><questiontext><text>no gap</text></questiontext></question>", "A text with no gap that can be read")]
    [TestCase("<question type=\"cloze\"><name><text>w</text></name><questiontext><text>{1:MR:=a~=b~c} {1:SA:=d}</text></questiontext></question>", "A gap in which several options are right has no counterpart here; 'w' was imported as a text in which these stand.")]
    [TestCase("<question type=\"description\"><name><text>w</text></name><questiontext><text>x</text><file name=\"a.mp3\" encoding=\"base64\">AAAA</file></questiontext></question>", "The file 'a.mp3' of the page 'w' has no place here")]
    public void Tells_what_it_cannot_take_over(string question, string told)
    {
        var import = MoodleXmlReader.Read(new("x.xml", Encoding.UTF8.GetBytes($"<quiz>{question}</quiz>")));
        Assert.That(import.Diagnostics.Select(d => d.Message), Has.Some.StartsWith(told));
    }

    [TestCase("", "the file is empty.")]
    [TestCase("nothing", "data at the root level is invalid.")]
    [TestCase("<quiz><question type=\"description\"><name><text>a</text></name></question><question>", "unexpected end of file has occurred.")]
    [TestCase("<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a \"b\">]><quiz>&a;</quiz>", "it has a '<!DOCTYPE'")]
    [TestCase("<manifest/>", "its outermost element must be '<quiz>', and is '<manifest>'.")]
    [TestCase("<?xml version=\"1.0\" encoding=\"UTF-16\"?><quiz/>", "there is no Unicode byte order mark.")]
    [TestCase("<quiz><question type=\"description\"><name><text>&#x1b;</text></name></question></quiz>", "'\uFFFD', hexadecimal value 0x1B, is an invalid character.")]
    public void Says_of_what_cannot_be_read_where_and_why(string text, string why)
    {
        var import = MoodleXmlReader.Read(new("x.xml", Encoding.UTF8.GetBytes(text)));
        Assert.That(import.Diagnostics.Select(d => d.Message), Has.Some.Contains(why));
    }

    [Test]
    public void What_stands_before_a_break_is_kept()
    {
        var import = MoodleXmlReader.Read(new("x.xml", Encoding.UTF8.GetBytes("<quiz><question type=\"description\"><name><text>a</text></name><questiontext><text>b</text></questiontext></question><question></broken></quiz>")));
        Assert.That(import.Lessons.Single().Steps, Has.Length.EqualTo(1));
        Assert.That(import.Diagnostics.Select(d => d.Rule), Is.EqualTo([Rules.ForeignSyntax]));
    }

    [TestCase("{2:MCH:a~=b}", "{gap1}", 2)]
    [TestCase("{1:multichoice_vs:a~=b}", "{gap1}", 1)]
    [TestCase("{:SAC:=a}", "{gap1}", 1)]
    [TestCase("{1:MRH:=a~%50%b~c} or {1:NM:=3,5:0,5}", "a, b or {gap1}", 1)]
    [TestCase("{1:SA:=a and {no gap here", null, 0, Description = "what no brace ends is no gap")]
    public void Gaps_are_known_by_all_their_names(string written, string? text, int points)
    {
        var import = MoodleXmlReader.Read(new("x.xml", Encoding.UTF8.GetBytes($"<quiz><question type=\"cloze\"><name><text>w</text></name><questiontext><text>{written}</text></questiontext></question></quiz>")));
        var cloze = import.Lessons.SelectMany(l => l.Steps).Select(s => ((QuestionStep)s).Question).Cast<ClozeQuestion>().SingleOrDefault();
        Assert.That(cloze is null ? null : string.Concat(cloze.Parts.Select(p => p is ClozeWords words ? words.Text.Source : $"{{{((ClozeGap)p).Name}}}")), Is.EqualTo(text));
        Assert.That(cloze?.Points ?? Fraction.Zero, Is.EqualTo(new Fraction(points)));
    }

    [Test]
    public void A_megabyte_of_gaps_that_never_end_is_read_once() => Assert.That(
        MoodleXmlReader.Read(new("x.xml", Encoding.UTF8.GetBytes($"<quiz><question type=\"cloze\"><questiontext><text>{string.Concat(Enumerable.Repeat("{1:SA:=a~b", 100_000))}</text></questiontext></question></quiz>"))).Lessons, Is.Empty);

    [Test]
    public void A_damaged_bank_is_read_or_refused()
    {
        byte[] sound = File.ReadAllBytes(Path.Combine(Golden.Folder, "Exchange/MoodleXml/all-types.xml"));
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.OneOf("", "<", ">", "&", "]]>", "<![CDATA[", "\0", "\u202E", "{1:SA:", "}", "\"", "</text>", "-", "9999999999", "<p>", "\\"), Gen.Int[0, 200]).Array[1, 4].Sample(edits =>
        {
            var damaged = sound.ToList();
            foreach (var (at, put, cut) in edits)
            {
                int from = Math.Min(at, damaged.Count);
                damaged.RemoveRange(from, Math.Min(cut, damaged.Count - from));
                damaged.InsertRange(from, Encoding.UTF8.GetBytes(put));
            }
            var import = MoodleXmlReader.Read(new("x.xml", damaged.ToArray()));
            var files = LessonFiles.Of(import, "x");
            Assert.That(() => new ContentCheck(new MemoryFiles(files.Select(f => KeyValuePair.Create(f.Name, f.Bytes)))) { Lints = false }.Check(files.Select(f => f.Name)), Throws.Nothing);
            Assert.That(import.Diagnostics.All(d => d.Message == Diagnostics.SafeText.Clean(d.Message)));
        }, iter: 300);
    }

    [Test]
    public void Deep_nesting_is_said_not_suffered()
    {
        string deep = $"<quiz><question>{string.Concat(Enumerable.Repeat("<a>", 200_000))}";
        Assert.That(MoodleXmlReader.Read(new("x.xml", Encoding.UTF8.GetBytes(deep))).Diagnostics.Single().Message, Does.Contain("nested more than 40 deep"));
    }

    [Test]
    public void Whatever_a_text_holds_the_file_is_sound_XML() => Gen.String.Sample(text =>
    {
        var question = new TrueFalseQuestion(true) { Id = new("q"), Stem = text, Explanation = text, Tags = [text] };
        Assert.DoesNotThrow(() => new XmlDocument().LoadXml(Encoding.UTF8.GetString(MoodleXmlWriter.Write(ExportedWork.Of(ForeignQuestions.Lesson(question))).Files[0].Bytes.Span)));
    });
}
