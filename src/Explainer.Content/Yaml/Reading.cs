using Explainer.Content.Claims;
using Explainer.Diagnostics;

namespace Explainer.Content.Yaml;

/// <summary>What an id in a text leads to.</summary>
internal enum Target
{
    Claim,
    Term,
    Source,
    Page,
    Objective,
    Question,
}

/// <summary>An id somebody wrote to refer to something, with its place.</summary>
internal sealed record Use(Target Target, string Id, YamlText Text, int Start, int Length)
{
    public SourceSpan Span => Text.SpanOf(Start, Length);
}

/// <summary>A passage as written.</summary>
internal sealed record PassageUse(YamlText Page, YamlText? Quote, YamlText? Lesson);

/// <summary>The reading of one lesson or course: what is found wrong, and what is referred to, which is looked up when all is read.</summary>
internal sealed class Reading(Findings findings)
{
    public Findings Findings { get; } = findings;

    /// <summary>The claims, sources and terms that are seen here.</summary>
    public ReferenceTable Known { get; set; } = ReferenceTable.None;

    /// <summary>The content's language.</summary>
    public string Language { get; set; } = "en";

    public List<Use> Uses { get; } = [];

    public List<PassageUse> Passages { get; } = [];

    /// <summary>Notes a whole text as an id that refers to something.</summary>
    public void Refer(Target target, YamlText id) => Uses.Add(new(target, id.Value, id, 0, id.Value.Length));
}
