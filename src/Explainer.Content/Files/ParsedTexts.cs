using System.Collections.Concurrent;
using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Files;

/// <summary>Texts and what they were parsed into, so that of a course only the file that was written is parsed again.</summary>
internal sealed class ParsedTexts
{
    private readonly ConcurrentDictionary<string, Known> texts = new(StringComparer.Ordinal);

    private sealed record Known(SourceText Text, YamlMap? Map, ImmutableArray<Diagnostic> Found);

    /// <summary>The mapping of a text, parsed unless the file last held the very same.</summary>
    public YamlMap? Of(SourceText text, Func<SourceText, Findings, YamlMap?> parse, Findings findings)
    {
        if (!texts.TryGetValue(text.Path, out var known) || known.Text.Text != text.Text)
        {
            var found = new Findings();
            var map = parse(text, found);
            texts[text.Path] = known = new(text, map, found.Sorted());
        }
        findings.Add(known.Found);
        return known.Map;
    }
}
