using Explainer.Content.Yaml;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Claims;

/// <summary>Finds the links of a text, each with the place of its address.</summary>
internal static class MarkupLinks
{
    private static readonly string[] Schemes = ["claim", "term", "source", "page", "https", "http", "mailto"];

    /// <summary>Notes what the text refers to; a link that leads nowhere is said.</summary>
    public static void Note(YamlText text, Reading reading)
    {
        if (text.Value.AsSpan().IndexOfAny('[', '<') < 0) return;
        if (text.Markdown is not { } document)
        {
            reading.Findings.Add(Rules.MarkupTooDeep, text.Span);
            return;
        }
        foreach (var inline in MarkupParts.Of(document))
            if (inline is LinkInline link) Note(text, link.Url ?? "", link.Reference is null && !link.UrlSpan.IsEmpty ? link.UrlSpan : link.Span, reading);
            else if (inline is AutolinkInline { IsEmail: false } auto) Note(text, auto.Url, new(auto.Span.Start + 1, auto.Span.End - 1), reading);
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
}
