using System.Text.RegularExpressions;
using CsCheck;

namespace Explainer.Content.Tests.Diagrams;

/// <summary>Drawn with Mermaid 12 and Graphviz 2.43 by hand when they were written; the files hold what was seen to be right.</summary>
public sealed partial class DiagramTests
{
    private static Diagram Branches { get; } = Diagram.Of(Sample.Lesson(File.ReadAllText(Path.Combine(Golden.Folder, "Diagrams", "branches.yaml"))));

    private static Diagram Course { get; } = Diagram.Of(new ContentReader(Sample.Sound).ReadCourse("course.yaml").Value!);

    [Test]
    public void Mermaid_shows_steps_and_branches() => Golden.Compare(MermaidText.Of(Branches), "Diagrams/branches.mmd");

    [Test]
    public void Dot_shows_steps_and_branches() => Golden.Compare(DotText.Of(Branches), "Diagrams/branches.dot");

    [Test]
    public void Mermaid_shows_a_course_lesson_by_lesson() => Golden.Compare(MermaidText.Of(Course), "Diagrams/course.mmd");

    [Test]
    public void Dot_shows_a_course_lesson_by_lesson() => Golden.Compare(DotText.Of(Course), "Diagrams/course.dot");

    [Test]
    public void Every_arrow_joins_two_boxes_and_every_box_can_be_come_to() => Assert.Multiple(() =>
    {
        foreach (var diagram in new[] { Branches, Course })
        {
            string[] boxes = [.. diagram.Groups.SelectMany(g => g.Boxes).Select(b => b.Id)];
            Assert.That(boxes, Is.Unique);
            Assert.That(diagram.Arrows.Select(a => a.From).Distinct(), Is.SubsetOf(boxes));
            Assert.That(diagram.Arrows.Select(a => a.To).Distinct(), Is.EquivalentTo(boxes[1..]));
        }
    });

    [Test]
    public void Whatever_an_author_writes_comes_out_of_Mermaids_quotes_as_it_was() => Written.Sample(text =>
    {
        string line = MermaidText.Of(With(text)).Split('\n')[1];
        string inside = MermaidBox().Match(line).Groups["text"].Value;
        Assert.That(Numbered().Replace(inside, m => char.ConvertFromUtf32(int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))), Is.EqualTo(text.Trim()));
        Assert.That(Numbered().Replace(inside, ""), Does.Not.Match("[\"#;`<>{}%$\\[\\]|&\\\\]"));
    });

    [Test]
    public void Whatever_an_author_writes_comes_out_of_DOTs_quotes_as_it_was() => Written.Sample(text =>
    {
        string line = DotText.Of(With(text)).Split('\n')[3];
        string inside = DotBox().Match(line).Groups["text"].Value;
        Assert.That(Escape().Replace(inside, "$1").Replace("&amp;", "&", StringComparison.Ordinal), Is.EqualTo(text.Trim()));
    });

    [Test]
    public void What_steers_a_terminal_is_replaced()
    {
        string printed = MermaidText.Of(With("a\u001b[2Jb\u202ec")) + DotText.Of(With("a\u001b[2Jb\u202ec"));
        Assert.That(printed.Count(c => c is '\u001b' or '\u202e'), Is.Zero);
        Assert.That(printed.Count(c => c == '\uFFFD'), Is.EqualTo(4));
    }

    private static readonly string[] Signs = ["\"", "\\", "#", ";", "&", "&amp;", "#quot;", "`", "%%{init: {}}%%", "$$", "<b>", "</b>", "[", "]", "{{", "}}", "(", ")", "|", "-->", "\\n", "\\N", "\\\"", "폭풍", "😀", "é", ":", "//", "*", "_", "style:#fff"];

    private static Gen<string> Written { get; } = Gen.Select(Gen.Int[0, Signs.Length - 1], Gen.Int[0, Signs.Length - 1], Gen.Char['a', 'z'], (one, other, letter) => $"{letter}{Signs[one]} {letter}{Signs[other]}");

    private static Diagram With(string text) => new([new(null, [new("s0", BoxKind.Page, [text])])], []);

    [GeneratedRegex("^    s0\\[\"(?<text>.*)\"\\]$")]
    private static partial Regex MermaidBox();

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex Numbered();

    [GeneratedRegex("^    s0 \\[shape=box, label=\"(?<text>([^\"\\\\]|\\\\.)*)\"\\]$")]
    private static partial Regex DotBox();

    [GeneratedRegex("\\\\(.)")]
    private static partial Regex Escape();
}
