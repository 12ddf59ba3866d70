using System.Text.Json.Nodes;
using Explainer.Content.Claims;
using Explainer.Questions;

namespace Explainer.Content.Tests.Exchange;

public sealed class AikenReaderTests
{
    private static readonly string Oracles = Path.Combine(Golden.Folder, "Exchange/Oracles/aiken");

    private static IEnumerable<TestCaseData> Files => ((JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Oracles, "expected.json")))!).Select(f => new TestCaseData(f.Key, f.Value).SetArgDisplayNames(f.Key));

    [TestCaseSource(nameof(Files))]
    public void Reads_what_the_file_says(string file, JsonNode expected) => Assert.That(
        Read(File.ReadAllText(Path.Combine(Oracles, file + ".txt"))).Select(q => $"{PlainText.Of(q.Stem.Source)} {string.Join('|', q.Options.Select(o => PlainText.Of(o.Text.Source)))} {q.Options.Select(o => o.Id).ToList().IndexOf(q.Key)}"),
        Is.EqualTo(((JsonArray)expected).Select(q => $"{(string)q!["stem"]!} {string.Join('|', ((JsonArray)q["options"]!).Select(o => (string)o!))} {(int)q["key"]!}")));

    [TestCase("Q?\nA)Yes\nB)No\nANSWER: B", Description = "no blank behind the bracket")]
    [TestCase("Q?\r\nA) Yes\r\nB) No\r\nANSWER:B\r\n", Description = "CRLF, no blank behind ANSWER:")]
    [TestCase("\uFEFFQ?\rA. Yes\rB. No\rANSWER: B", Description = "a byte order mark, CR alone")]
    [TestCase("Q?\n\nA) Yes\n\nB) No\n\nANSWER: B\n\n", Description = "empty lines mean nothing")]
    [TestCase("Q?\nC) Yes\nX) No\nANSWER: X", Description = "letters need no order")]
    public void Reads_what_others_write(string text) => Assert.That(Read(text).Select(q => q.Key.Value), Is.EqualTo(new[] { "b" }));

    [Test]
    public void Several_lines_before_the_options_are_one_question() => Assert.That(Read("One,\ntwo.\nA) Yes\nB) No\nANSWER: A").Single().Stem.Source, Is.EqualTo("One,\\\ntwo."));

    [Test]
    public void What_is_wrong_is_said_at_its_line() => Golden.Compare(GiftReaderTests.Said("trouble.txt", """
        One option only
        A) Yes
        ANSWER: A

        ANSWER: A

        No answer
        A) Yes
        B) No

        Twice the same letter
        A) Yes
        A) No
        ANSWER: A

        An answer that is none
        A) Yes
        B) No
        ANSWER: C

        Options that look alike
        A) Yes
        B) Yes
        ANSWER: A

        Lower case
        a) Yes
        b) No
        Answer: a

        1. A *good* question <b>
        A) Yes
        B) - no
        ANSWER: A
        """.ReplaceLineEndings("\n"), "aiken"), "Exchange/aiken-trouble.expected.txt");

    private static IEnumerable<SingleChoiceQuestion> Read(string text)
    {
        var import = ImportFormat.All.First(f => f.Name == "aiken").Read(new("quiz.txt", System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.That(import.Diagnostics, Is.Empty);
        return GiftReaderTests.Questions(import).Cast<SingleChoiceQuestion>();
    }
}
