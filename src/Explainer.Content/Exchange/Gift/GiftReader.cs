using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Gift;

/// <summary>Reads GIFT as Moodle does. A category becomes a lesson, a description a page, general feedback the explanation.</summary>
internal sealed partial class GiftReader
{
    private const string Name = "GIFT";
    private readonly ForeignFile file;
    private readonly ForeignFindings findings = new(Name);
    private readonly ImportIds questions = new("question");
    private readonly List<GiftLesson> lessons = [];
    private GiftLesson current;

    private GiftReader(ForeignFile file)
    {
        this.file = file;
        lessons.Add(current = new(file.Title));
    }

    public static Import Read(ForeignFile file)
    {
        var reader = new GiftReader(file);
        if (ForeignText.Of(file, reader.findings.Found) is { } text)
            foreach (var block in GiftBlock.All(text)) reader.Take(block);
        return reader.findings.Of(file, reader.lessons.Select(l => new ImportedLesson(l.Title, l.Steps.ToImmutable())));
    }

    private void Take(GiftBlock block)
    {
        int at = block.SkipBlanks(0);
        if (at == block.Length) return;
        if (block.StartsWith(Category, at)) TakeCategory(block, at);
        else if (Divided(block, at) is { } parts) TakeStep(block, parts);
    }

    private void TakeCategory(GiftBlock block, int at)
    {
        int end = block.IndexOf("\n", at, block.Length) is >= 0 and var found ? found : block.Length;
        string[] parts = [.. Slash().Split(block.Written(at + Category.Length, end)).Select(p => p.Replace("//", "/", StringComparison.Ordinal).Trim())];
        string title = string.Join(" / ", parts.Where(p => p.Length > 0 && p != "top" && !Context().IsMatch(p)));
        if (title.Length == 0) title = file.Title;
        title = ForeignText.Cleaned(title);
        current = lessons.FirstOrDefault(l => l.Title == title) ?? new(title);
        if (!lessons.Contains(current)) lessons.Add(current);
        Take(block.From(end));
    }

    /// <summary>Where title, text and answers stand; null when that cannot be told, which is said.</summary>
    private GiftParts? Divided(GiftBlock block, int at)
    {
        string? title = null;
        if (block.StartsWith("::", at))
        {
            int end = block.IndexOf("::", at + 2, block.Length);
            if (end < 0)
            {
                findings.Syntax(block.Span(at, at + 2), "the title that begins with this '::' has no '::' at its end.");
                return null;
            }
            title = ForeignText.Cleaned(GiftMarkup.OnOneLine(block.Meant(at + 2, end)));
            at = end + 2;
        }
        int open = block.IndexOfAny("{}", at, block.Length);
        if (open < 0) return new(title, at, -1, -1);
        if (block.StartsWith("}", open))
        {
            findings.Syntax(block.Span(open, open + 1), "this '}' has no '{' before it; write '\\}' for a brace that belongs to the text.");
            return null;
        }
        int close = block.IndexOfAny("{}", open + 1, block.Length), next = close < 0 ? -1 : block.IndexOfAny("{}", close + 1, block.Length);
        if (close < 0 || block.StartsWith("{", close))
            findings.Syntax(block.Span(open, open + 1), "this '{' is not closed before the next '{' or empty line; write '\\{' for a brace that belongs to the text.");
        else if (next >= 0)
            findings.Syntax(block.Span(next, next + 1), "this brace belongs to no answers; divide questions by an empty line, and write '\\{' and '\\}' for braces that belong to the text.");
        else return new(title, at, open, close);
        return null;
    }

    private void TakeStep(GiftBlock block, GiftParts parts)
    {
        bool isPage = parts.Open < 0;
        string before = block.Meant(parts.Text, isPage ? block.Length : parts.Open), behind = isPage ? "" : block.Meant(parts.Close + 1, block.Length);
        var (format, text) = GiftMarkup.Divided(before, GiftMarkup.Usual);
        // The missing word's place is kept as other readers of GIFT show it.
        if (behind.Length > 0) text = $"{text} _____ {behind}".TrimStart();
        var span = block.Span(parts.Text, isPage ? block.Length : parts.Open);
        string name = NameOf(parts.Title, text);
        if (text.Length == 0)
        {
            findings.Syntax(block.Span(0, block.Length), isPage ? "there is a title and nothing below it." : "there is no question before the '{'.");
            return;
        }
        if (isPage) TakePage(parts.Title, text, format, span, name);
        else TakeQuestion(block, parts, text, format, span, name);
    }

    private void TakePage(string? title, string text, string format, Diagnostics.SourceSpan span, string name)
    {
        var body = GiftMarkup.Of(text, format, what => findings.Lost(span, Block.Capital(what), name));
        string heading = title is { Length: > 0 } ? title : Shown.Short(PlainText.Of(body.Source));
        current.Steps.Add(new PageStep(new(new(current.Pages.Next(title)), heading.Trim().Length > 0 ? heading : "Page", body) { Span = span }));
    }

    private void TakeQuestion(GiftBlock block, GiftParts parts, string text, string format, Diagnostics.SourceSpan span, string name)
    {
        var answers = new GiftAnswers(block, parts, format, findings, name, span);
        if (answers.Read(text) is not { } question) return;
        string? id = Id().Match(block.Comments) is { Success: true } match ? Bracketed(match) : null;
        question = question with
        {
            Id = new(questions.Next(id ?? parts.Title)),
            Span = span,
            Tags = [.. Tag().Matches(block.Comments).Select(Bracketed)],
        };
        current.Steps.Add(new QuestionStep(question));
    }

    private static string Bracketed(System.Text.RegularExpressions.Match match) => ForeignText.Cleaned(match.Groups["text"].Value.Replace("\\]", "]", StringComparison.Ordinal).Trim());

    /// <summary>By what a question is named in sentences: its title, else its first words.</summary>
    private static string NameOf(string? title, string text)
    {
        string words = Shown.Clean(GiftMarkup.OnOneLine(title is { Length: > 0 } ? title : text)).Trim();
        return words.Length <= 50 ? $"'{words}'" : $"'{string.Concat(words.EnumerateRunes().Take(49))}…'";
    }

    private const string Category = "$CATEGORY:";

    /// <summary>A slash that divides; two are one that does not.</summary>
    [GeneratedRegex("(?<!/)/(?!/)")]
    private static partial Regex Slash();

    /// <summary>What Moodle fills in where it imports.</summary>
    [GeneratedRegex(@"^\$\w+\$$")]
    private static partial Regex Context();

    [GeneratedRegex(@"\[id:(?<text>(?:\\\]|[^\]\n])+)\]")]
    private static partial Regex Id();

    [GeneratedRegex(@"\[tag:(?<text>(?:\\\]|[^\]\n])+)\]")]
    private static partial Regex Tag();
}

/// <summary>A lesson in the making.</summary>
internal sealed record GiftLesson(string Title)
{
    public ImmutableArray<Step>.Builder Steps { get; } = ImmutableArray.CreateBuilder<Step>();

    public ImportIds Pages { get; } = new("page");
}

/// <summary>Where the parts of a step stand in its block.</summary>
/// <param name="Title">Null without one.</param>
/// <param name="Text">Where the text begins.</param>
/// <param name="Open">The brace before the answers; -1 without answers.</param>
/// <param name="Close">The brace behind them.</param>
internal sealed record GiftParts(string? Title, int Text, int Open, int Close);
