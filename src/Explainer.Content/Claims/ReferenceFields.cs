using Explainer.Content.Yaml;

namespace Explainer.Content.Claims;

/// <summary>How claims, sources and the glossary are written: beside a course, or in a lesson of its own.</summary>
internal static class ReferenceFields
{
    public static readonly Field Text = new("text", FieldKind.Text, "The claim as one sentence.") { Required = true, Example = "About 600 North Korean soldiers have been killed." };
    public static readonly Field Claimant = new("claimant", FieldKind.Text, "Who says so.") { Required = true, Example = "South Korea's National Intelligence Service" };
    public static readonly Field Via = new("via", FieldKind.List(FieldKind.Text), "The chain from the claimant to the page, nearest to the claimant first.") { Example = "[Lee Seong-kweun, AFP]" };
    public static readonly Field Status = new("status", FieldKind.Word("confirmed", "claimed", "disputed", "analysis"), "How far it is settled.") { Required = true };
    public static readonly Field AsOf = new("as-of", FieldKind.Date, "The day for which the claim speaks.") { Example = "2025-04-30" };
    public static readonly Field ClaimSources = new("sources", FieldKind.List(FieldKind.Reference(Target.Source)), "The ids of the sources where it can be read.") { Example = "[st-2025-04-30]" };
    public static readonly Field Number = new("number", FieldKind.Number, "The number.") { Required = true, Example = "600" };
    public static readonly Field Unit = new("unit", FieldKind.Text, "What is counted.") { Example = "soldiers" };
    public static readonly Shape ValueShape = new("a claim's value", "A number that a claim states.", Number, Unit);
    public static readonly Field Value = new("value", FieldKind.Block(ValueShape), "The number it states, so that charts and questions can use it.");
    public static readonly Shape ClaimShape = new("a claim", "What somebody says, with who says it and where it can be read.", Text, Claimant, Via, Status, AsOf, ClaimSources, Value);

    public static readonly Field SourceTitle = new("title", FieldKind.Text, "Its title, or a plain description where it has none.") { Required = true };
    public static readonly Field Publisher = new("publisher", FieldKind.Text, "Who published it.") { Example = "The Straits Times" };
    public static readonly Field Date = new("date", FieldKind.Date, "When it was published.") { Example = "2025-04-30" };
    public static readonly Field Url = new("url", FieldKind.Url, "Where it can be read.");
    public static readonly Field Accessed = new("accessed", FieldKind.Date, "When the author read it there.");
    public static readonly Shape SourceShape = new("a source", "A document that can be looked up.", SourceTitle, Publisher, Date, Url, Accessed);

    public static readonly Field Term = new("term", FieldKind.Text, "The word or name itself.") { Required = true, Example = "Storm Corps" };
    public static readonly Field Also = new("also", FieldKind.List(FieldKind.Text), "Other names and spellings, in any script.") { Example = "[11th Corps, 폭풍군단]" };
    public static readonly Field Meaning = new("text", FieldKind.Text, "What it means.") { Required = true };
    public static readonly Shape TermShape = new("a glossary entry", "A word or name explained.", Term, Also, Meaning);

    public static readonly Field Claims = new("claims", FieldKind.MapOf(FieldKind.Block(ClaimShape)), "What somebody says, by id.");
    public static readonly Field Sources = new("sources", FieldKind.MapOf(FieldKind.Block(SourceShape)), "Documents, by id.");
    public static readonly Field Glossary = new("glossary", FieldKind.MapOf(FieldKind.Block(TermShape)), "Words and names explained, by id.");

    /// <summary>The files beside a course.yaml, each with the one key it holds.</summary>
    public static readonly (string File, Field Key, Target Target, Shape Shape)[] Files =
    [
        ("claims.yaml", Claims, Target.Claim, new("claims.yaml", "The claims of a course.", Claims)),
        ("sources.yaml", Sources, Target.Source, new("sources.yaml", "The sources of a course.", Sources)),
        ("glossary.yaml", Glossary, Target.Term, new("glossary.yaml", "The glossary of a course.", Glossary)),
    ];
}
