using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Explainer.Content.Exchange.Anki;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Tests.Questions;

namespace Explainer.Content.Tests.Exchange;

public sealed class AnkiTests
{
    [Test]
    public void Writes_every_type_as_a_note() => Golden.Compare(Written(Samples.All.Select(s => s.Question)), "Exchange/anki.txt");

    [Test]
    public void Every_note_is_one_row_of_six_fields_whatever_its_texts_hold() => ForeignQuestions.Of(ForeignQuestions.Subset.Moodle).Sample(question =>
    {
        var row = Rows(Written([question])).Single();
        Assert.That(row, Has.Length.EqualTo(6));
        Assert.That(row[0], Is.EqualTo("explainer/lesson/q"));
        Assert.That(row[1], Is.EqualTo(question is ClozeQuestion ? "Cloze" : "Basic"));
        if (question is ClozeQuestion) Assert.That(row[4].Split("{{c").Length, Is.EqualTo(4), "three gaps and nothing else that looks like one");
    }, iter: 500);

    [Test]
    public void A_note_keeps_its_id_when_its_lesson_is_exported_with_the_course()
    {
        var lesson = ForeignQuestions.Lesson(new TrueFalseQuestion(true) { Id = new("q"), Stem = "?" }) with { Course = new("course") };
        string Guid(ExportedWork work) => Rows(Encoding.UTF8.GetString(AnkiWriter.Write(work).Files[0].Bytes.Span)).Single()[0];
        Assert.That(Guid(ExportedWork.Of(lesson)), Is.EqualTo("explainer/course/q").And.EqualTo(Guid(new("course", "Course", [lesson]))));
    }

    [Test]
    public void Where_the_author_wrote_the_key_says_nothing_of_where_it_stands()
    {
        ImmutableArray<Option> options = [Samples.Option("a", "One"), Samples.Option("b", "Two"), Samples.Option("c", "Three"), Samples.Option("d", "Four")];
        string[] keys = [.. options.Select(o => Front(new SingleChoiceQuestion([o, .. options.Where(other => other != o)], o.Id) { Id = new("q"), Stem = "?" }))];
        Assert.That(keys.Distinct(), Has.Exactly(1).Items);
        string[] gaps = [.. options.Select(o => Hint(new ClozeQuestion([new ClozeWords("A "), new ChoiceGap("g", [o, .. options.Where(other => other != o)], o.Id)]) { Id = new("q"), Stem = "?" }))];
        Assert.That(gaps.Distinct(), Has.Exactly(1).Items);
        var written = new SingleChoiceQuestion(options, new("a")) { Id = new("q"), Stem = "?", Shuffles = false };
        Assert.That(Front(written), Does.Match("One.*Two.*Three.*Four"), "an author who asks for an order gets it");

        static string Front(Question question) => AnkiCard.Front(question);

        static string Hint(ClozeQuestion question) => AnkiCloze.Text(question).Split("::")[^1];
    }

    [Test]
    public void Code_keeps_its_lines_in_one_row() =>
        Assert.That(AnkiLines.One("a\nb<pre><code>x\n  y</code></pre>c\n"), Is.EqualTo("a b<pre><code>x<br />  y</code></pre>c "));

    [Test]
    public void Marks_of_gaps_in_an_answer_do_not_end_it()
    {
        var cloze = new ClozeQuestion([new ClozeWords("{{c1::x}} "), new TextGap("g", new TextKey([new("a}}b::c:")]) { Typos = 0 })]) { Id = new("q"), Stem = "?" };
        Assert.That(AnkiCloze.Text(cloze), Does.EndWith("{{c1::a&#125;&#125;b&#58;&#58;c&#58;}}</p>").And.Contain("&#123;&#123;c1::x}}"));
    }

    static string Written(IEnumerable<Question> questions) => Encoding.UTF8.GetString(AnkiWriter.Write(ExportedWork.Of(ForeignQuestions.Lesson(questions) with { Title = "Deck::One" })).Files[0].Bytes.Span);

    /// <summary>The rows behind the header, quotes taken off (RFC 4180).</summary>
    static IEnumerable<string[]> Rows(string text) => text.TrimEnd('\n').Split('\n').SkipWhile(l => l.StartsWith('#')).Select(line =>
    {
        var fields = new List<string>();
        for (int at = 0; at <= line.Length;)
        {
            int end = at;
            if (at < line.Length && line[at] == '"')
            {
                end++;
                while (line[end] != '"' || (end + 1 < line.Length && line[end + 1] == '"')) end += line[end] == '"' ? 2 : 1;
                fields.Add(line[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal));
                at = end + 2;
                continue;
            }
            end = line.IndexOf('\t', at) is >= 0 and var tab ? tab : line.Length;
            fields.Add(line[at..end]);
            at = end + 1;
        }
        return fields.ToArray();
    });
}
