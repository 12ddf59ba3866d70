using System.Text.RegularExpressions;
using Explainer.Content.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Claims;

/// <summary>Finds the links of a text, each with the place of its address.</summary>
internal static partial class MarkupLinks
{
    private static readonly string[] Schemes = ["claim", "term", "source", "page", "https", "http", "mailto"];

    /// <summary>Notes what the text refers to; a link that leads nowhere is said.</summary>
    public static void Note(YamlText text, Reading reading)
    {
        if (text.Value.AsSpan().IndexOfAny('[', '<') < 0 && !RawMarkup.MayBeIn(text.Value)) return;
        if (text.Markdown is not { } document)
        {
            reading.Findings.Add(Rules.MarkupTooDeep, text.Span);
            return;
        }
        var parts = MarkupParts.Of(document);
        SayBroken(text, parts, reading.Findings);
        RawMarkup.Say(text, parts, reading.Findings);
        foreach (var inline in parts)
            if (inline is LinkInline link) Note(text, link.Url ?? "", link.Reference is null && !link.UrlSpan.IsEmpty ? link.UrlSpan : link.Span, reading);
            else if (inline is AutolinkInline { IsEmail: false } auto) Note(text, auto.Url, new(auto.Span.Start + 1, auto.Span.End - 1), reading);
    }

    /// <summary>What was to be a link, and was read as words.</summary>
    private static void SayBroken(YamlText text, List<MarkdownObject> parts, Findings findings)
    {
        foreach (Match end in LinkMarkup().Matches(text.Value).Concat(RawMarkup.Reversed(text.Value)))
            if (!parts.Any(part => part is LinkInline or CodeInline or CodeBlock && part.Span.Start <= end.Index && end.Index <= part.Span.End))
                findings.Add(Rules.BrokenLink, text.SpanOf(end.Index, end.Length), end.Groups["scheme"].Value.ToLowerInvariant());
    }

    private static void Note(YamlText text, string url, Markdig.Syntax.SourceSpan at, Reading reading)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        string scheme = colon < 0 ? "" : url[..colon], rest = url[(colon + 1)..];
        if (TargetOf(scheme) is { } target && rest.Length > 0)
        {
            int skip = at.Length == url.Length ? colon + 1 : 0;
            reading.Uses.Add(new(target, rest, text, at.Start + skip, at.Length - skip));
        }
        else if (rest.Length == 0 || !Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) || TargetOf(scheme.ToLowerInvariant()) is not null)
        {
            string lower = scheme.ToLowerInvariant();
            string? near = Schemes.Contains(lower) ? lower : Nearest.To(scheme, Schemes);
            reading.Findings.AddMeant(Rules.UnknownLink, text.SpanOf(at.Start, at.Length), near is null || rest.Length == 0 ? null : $"{near}:{rest}", url);
        }
    }

    private static Target? TargetOf(string scheme) => scheme switch
    {
        "claim" => Target.Claim,
        "term" => Target.Term,
        "source" => Target.Source,
        "page" => Target.Page,
        _ => null,
    };

    /// <summary>The end of a link's words with the beginning of its address. Behind a blank it must look like an id: <c>[sic] (source: a paper)</c> is prose.</summary>
    [GeneratedRegex(@"(?<!\\)\](\(\s*(?<scheme>claim|term|source|page)\s*:|\s\((?<scheme>claim|term|source|page):[a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LinkMarkup();
}
