using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Aiken;

/// <summary>Reads Aiken: a question's lines, options that begin with a capital letter and <c>)</c> or <c>.</c>, and a line with <c>ANSWER:</c>. All texts are plain.</summary>
/// <remarks>As Moodle does it: empty lines mean nothing, a blank behind the bracket may be missing, several lines before the options are one question.</remarks>
internal sealed partial class AikenReader
{
    private const string Name = "Aiken";
    private readonly SourceText text;
    private readonly ForeignFindings findings;
    private readonly ImportIds ids = new("question");
    private readonly ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
    private readonly List<string> stem = [];
    private readonly List<(char Letter, string Text, int Line)> options = [];
    private int firstLine;

    private AikenReader(SourceText text, ForeignFindings findings) => (this.text, this.findings) = (text, findings);

    public static Import Read(ForeignFile file)
    {
        var findings = new ForeignFindings(Name);
        if (ForeignText.Of(file, findings.Found) is not { } text) return findings.Of(file);
        var reader = new AikenReader(text, findings);
        for (int line = 1; line <= text.LineCount; line++) reader.Take(line);
        reader.SayUnfinished();
        return findings.Of(file, new ImportedLesson(file.Title, reader.steps.ToImmutable()));
    }

    private void Take(int line)
    {
        string written = text.Line(line).Trim();
        if (written.Length == 0) return;
        if (Answer().Match(written) is { Success: true } answer) Finish(answer.Groups["letter"].Value, line);
        else if (OtherAnswer().IsMatch(written) && stem.Count > 0) SayCapitals(line);
        else if (Option().Match(written) is { Success: true } option && stem.Count > 0) options.Add((option.Groups["letter"].Value[0], option.Groups["text"].Value, line));
        else Words(written, line);
    }

    /// <summary>A line of a question; behind its options a new question begins.</summary>
    private void Words(string written, int line)
    {
        if (options.Count > 0) SayUnfinished();
        if (stem.Count == 0) firstLine = line;
        stem.Add(written);
    }

    private void Finish(string letter, int line)
    {
        if (stem.Count == 0) Say(line, "there is no question above this line.");
        else if (options.Count < 2) Say(firstLine, $"a question needs two options or more, such as 'A) Mercury', and this has {options.Count}.");
        else if (options.GroupBy(o => o.Letter).FirstOrDefault(g => g.Skip(1).Any()) is { } twice) Say(twice.Last().Line, $"the letter {twice.Key} is already that of an option above.");
        else if (letter.Length != 1 || options.All(o => o.Letter != letter[0])) Say(line, $"the answer is one of {string.Join(", ", options.Select(o => o.Letter))}, and here it is '{letter}'.");
        else Add(letter[0]);
        Begin();
    }

    private void Add(char key)
    {
        ImmutableArray<Option> shown = [.. options.Select((o, place) => new Option(new(OptionList.IdAt(place)), Text(o.Text, o.Line)))];
        steps.Add(new QuestionStep(new SingleChoiceQuestion(shown, shown[options.FindIndex(o => o.Letter == key)].Id)
        {
            Id = new(ids.Next(null)),
            Stem = Text(string.Join('\n', stem), firstLine),
            Span = SpanOf(firstLine),
        }));
    }

    private void SayCapitals(int line)
    {
        Say(line, "'ANSWER:' and the letters of options are written in capitals, as in 'ANSWER: A'.");
        Begin();
    }

    private void SayUnfinished()
    {
        if (stem.Count > 0) Say(firstLine, "the question has no line such as 'ANSWER: A' behind its options.");
        Begin();
    }

    private void Begin()
    {
        stem.Clear();
        options.Clear();
    }

    private Markup Text(string plain, int line) => HtmlMarkup.OfPlain(plain, what => findings.Lost(SpanOf(line), Block.Capital(what), "this question"));

    private void Say(int line, string why) => findings.Syntax(SpanOf(line), why);

    private SourceSpan SpanOf(int line)
    {
        int start = text.IndexOf(line, 1);
        return text.Span(start, start + Math.Max(1, text.Line(line).Length));
    }

    [GeneratedRegex(@"^(?<letter>[A-Z])[).]\s*(?<text>\S.*)$")]
    private static partial Regex Option();

    [GeneratedRegex(@"^answer\s*:\s*[a-z]\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherAnswer();

    [GeneratedRegex(@"^ANSWER:\s*(?<letter>.*)$")]
    private static partial Regex Answer();
}
