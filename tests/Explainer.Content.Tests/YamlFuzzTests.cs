using Explainer.Diagnostics;

namespace Explainer.Content.Tests;

/// <summary>Whatever an author types or a disk does to a file, it is said with a place, and nothing is thrown.</summary>
public sealed class YamlFuzzTests
{
    private const int Documents = 50_000;

    private static readonly string[] Splices =
    [
        "[", "]", "{", "}", ": ", ":", "- ", "\t", "\n", "\n\t", "&a ", "*a", "---\n", "...\n", "\"", "'", "|\n", ">-\n", "# ", " #x", "!!str ", "!", "%", "@", "`", "? ",
        ", ", "\\", "\u202e", "\u0000", "\u001b[0m", "\r", "\ufeff", "\ud800", "😀", "폭풍", "<<: *a\n", "~", "null", "claim:", "](claim:x)", "[a](term:", "0o17", "1e99", "9999-12", "page: ",
        "question: ", "lesson: ", "options:\n", "\n  ", "    ", "\n\t\n",
        "\n<<<<<<< HEAD\n", "\n=======\n", "\u00a0\u00a0", "\nbody:\n", "\nA line of text\n", "\nA line: of text\n", "**", "<b>", "(a)[claim:b]", "“x: y”",
    ];

    private static readonly string[] Seeds =
    [
        Small, Sample.WithQuestion("type: single-choice\nstem: \"A: [b](claim:c)\"\noptions:\n  - { text: a, correct: true, feedback: 'it''s' }\n  - text: b\n"),
        "lesson: x\ntitle: y\nsteps:\n  - page: p\n    title: t\n    body: |\n      One [a](claim:b).\n\n      - two\n    timeline: [ { date: 2024-06, text: x } ]\n  - pool: q\n    draw: 1\n    questions: [ { question: r, type: true-false, stem: s, answer: true } ]\n",
        Questions,
        // As files are: a comment comes first, which is where the parser tells of mistakes that it has no place for.
        $"# A comment.\n{Small}",
        $"# A comment.\n{Questions}",
        "course: c\ntitle: x\nlessons: [a.yaml]\nprepost: [q]\nquestions:\n  - { question: q, type: true-false, stem: s, answer: no }\nas-of: 2024\n",
    ];

    private const string Questions = """
        lesson: x
        title: y
        steps:
          - { question: a, type: numerical, stem: s, answers: [{ answer: 1, tolerance: [1, 10%] }, { range: [1, 2], credit: 50% }], unit: km, units: { km: 1, m: 1/1000 } }
          - { question: b, type: short-answer, stem: s, accept: [t, { text: u, credit: 50%, feedback: v }], reject: [w], typos: 1 }
          - { question: c, type: ordering, stem: s, items: [t, { text: u, date: 2024-06 }, [v, w]] }
          - { question: d, type: matching, stem: s, pairs: [{ left: t, right: u }, { left: v, right: w }], distractors: [x] }
          - { question: e, type: cloze, stem: s, text: "t {u} v {w} {x}", gaps: { u: { accept: y }, w: { answer: 1 }, x: { options: [{ text: y, correct: true }, { text: z }] } } }
          - { question: f, type: classification, stem: s, categories: [t, { text: u, id: v }], items: [{ text: w, category: t }] }
          - { question: g, type: classification, stem: s, claims: [h] }
        claims: { h: { text: i, claimant: j, status: claimed } }

        """;

    private const string Small = "lesson: x\ntitle: \"Quoted\n  text\"\nclaims: { a: { text: b, claimant: c, status: claimed } }\nsteps:\n  - { page: p, title: >-\n      folded\n      text, body: c }\n";

    [Test]
    public void No_mutated_document_throws_and_every_finding_has_a_place()
    {
        var random = new Random(20261123);
        for (int i = 0; i < Documents; i++)
        {
            string text = Mutated(Seeds[random.Next(Seeds.Length)], random);
            CheckReport report;
            try
            {
                bool course = text.StartsWith("course", StringComparison.Ordinal);
                report = new ContentCheck(course ? Sample.Files(("course.yaml", text), ("a.yaml", Small)) : Sample.Files(("a.yaml", text))).Check(["."]);
                DiagnosticText.Write(TextWriter.Null, report);
            }
            catch (Exception e)
            {
                Assert.Fail($"Document {i} threw {e}\n{text}");
                throw;
            }
            var lost = report.Diagnostics.FirstOrDefault(d => d.Span is { Line: < 1 } or { Column: < 1 } or { Path: "" });
            if (lost is not null) Assert.Fail($"Document {i}: {lost}\n{text}");
        }
    }

    [Test]
    public void No_mutated_bytes_throw()
    {
        var random = new Random(7);
        byte[] sound = System.Text.Encoding.UTF8.GetBytes(Sample.Everything);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] bytes = [.. sound];
            for (int edits = random.Next(1, 5); edits > 0; edits--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var report = new ContentCheck(new MemoryFiles([KeyValuePair.Create("a.yaml", (ReadOnlyMemory<byte>)bytes)])).Check(["a.yaml"]);
            Assert.That(report.Diagnostics.Select(d => d.Span.Line), Has.All.GreaterThanOrEqualTo(1));
        }
    }

    private static string Mutated(string text, Random random)
    {
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(text.Length + 1), length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => Lines(text, random),
                _ => text.Insert(at, Splices[random.Next(Splices.Length)]),
            };
        }
        return text;
    }

    /// <summary>A line lost, doubled, or moved to another indentation.</summary>
    private static string Lines(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = random.Next(lines.Count);
        if (random.Next(3) == 0) lines.RemoveAt(at);
        else if (random.Next(2) == 0) lines.Insert(at, lines[random.Next(lines.Count)]);
        else lines[at] = random.Next(2) == 0 ? " " + lines[at] : lines[at].TrimStart();
        return string.Join('\n', lines);
    }
}
