using System.Collections.Immutable;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Lint.Pages;

/// <summary>The numbers of a page behind which no claim stands: in its text, its timeline and its chart.</summary>
/// <remarks>A number that a link on the page names, or the claim it leads to, may be named again.</remarks>
internal static class PageNumbers
{
    public static IEnumerable<(string Number, SourceSpan Span)> WithoutClaim(LintedPage page)
    {
        if (page.Words is not { } words) return [];
        ImmutableArray<FreeText> texts = [.. Texts(page.Tree).Where(t => t.Value.AsSpan().ContainsAnyInRange('0', '9')).Select(FreeText.Of)];
        (string Number, SourceSpan Span)[] found = [.. texts.SelectMany(text => words.FreeNumbers.In(text.Text).Select(n => (n.Number, Span: text.SpanOf(n.At, n.Number.Length))))];
        return found is [] ? Bars(page.Tree) : Unknown(found, texts, page).Concat(Bars(page.Tree));
    }

    private static IEnumerable<(string Number, SourceSpan Span)> Unknown((string Number, SourceSpan Span)[] found, ImmutableArray<FreeText> texts, LintedPage page)
    {
        var known = texts.SelectMany(t => t.Labels).Concat(page.Claims.Select(c => $"{c.Text} {c.Value?.Number}")).SelectMany(FreeNumbers.AllIn).ToHashSet(StringComparer.Ordinal);
        return found.Where(n => !known.Contains(FreeNumbers.Compared(n.Number)));
    }

    /// <summary>The body, and the entries of the timeline that name no claim.</summary>
    private static IEnumerable<YamlText> Texts(YamlMap page) =>
        page.MapsOf(PageFields.Timeline.Name).Where(e => e.Find(PageFields.EntryClaim.Name) is null).Select(e => e.Find(PageFields.EntryText.Name))
            .Prepend(page.Find(PageFields.Body.Name)).Select(pair => pair?.Value).OfType<YamlText>();

    private static IEnumerable<(string, SourceSpan)> Bars(YamlMap page) =>
        (page.MapOf(PageFields.Chart.Name)?.MapsOf(PageFields.Bars.Name) ?? []).Where(bar => bar.Find(PageFields.BarClaim.Name) is null)
            .Select(bar => bar.Find(PageFields.BarValue.Name)?.Value).OfType<YamlText>().Select(value => (value.Value, value.Span));
}
