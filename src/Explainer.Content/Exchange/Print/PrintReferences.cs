using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Content.Exchange.Texts;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Print;

/// <summary>Marks what texts refer to, and lists it: claims as C1, C2, …, sources as S1, S2, … in the order of their first mention.</summary>
/// <param name="withheld">The claims whose status is asked for: without the key it is not told.</param>
internal sealed class PrintReferences(ImmutableHashSet<string> withheld)
{
    /// <summary>Marks nothing: for documents that have no lists to refer to.</summary>
    public static PrintReferences None { get; } = new([]);

    private readonly List<Claim> claims = [];
    private readonly List<Source> sources = [];
    private readonly List<GlossaryTerm> terms = [];
    private Lesson? lesson;

    /// <summary>Whose references hold from now on.</summary>
    public void Enter(Lesson entered) => lesson = entered;

    /// <summary>A text for print: what it links to is marked behind the words.</summary>
    /// <param name="markup">The author's.</param>
    /// <param name="below">How many levels its headings are lowered: below those of a question unless it is said.</param>
    public Markup Marked(Markup markup, int below = 3) => new(OutwardMarkup.Of(markup, new() { Mark = Mark, HeadingsBelow = below }));

    /// <summary>The same, with the claim behind it.</summary>
    public Markup Marked(Markup markup, ClaimId? claim) => new(Marked(markup).Source + (claim is { } id ? MarkOfClaim(id.Value) : ""));

    /// <summary>Everything that was mentioned, under headings.</summary>
    public IEnumerable<PrintBlock> Lists()
    {
        // Claims name sources, so that they come first.
        ImmutableArray<Markup> said = [.. claims.Select((claim, i) => Line(claim, i))];
        foreach (var list in new[]
        {
            ("Claims", said),
            ("Sources", [.. sources.Select((source, i) => Line(source, i))]),
            ("Words", [.. terms.Select(Line)]),
        }.Where(l => !l.Item2.IsEmpty))
        {
            yield return new PrintHeading(list.Item1, 2);
            yield return new PrintList(list.Item2);
        }
    }

    private string Mark(string url) => url.Split(':', 2) switch
    {
        ["claim", var id] => MarkOfClaim(id),
        ["source", var id] => lesson?.References.Sources.GetValueOrDefault(id) is { } source ? $" \\[{Name(source)}\\]" : "",
        ["term", var id] => Noted(lesson?.References.Glossary.GetValueOrDefault(id)),
        ["page", var id] => lesson?.Pages.FirstOrDefault(p => p.Id.Value == id) is { } page ? $" (page “{PlainMarkup.Of(page.Title)}”)" : "",
        _ => "",
    };

    private string MarkOfClaim(string id)
    {
        if (lesson?.References.Claims.GetValueOrDefault(id) is not { } claim) return "";
        int at = NumberOf(claims, claim, c => c.Id.Value);
        foreach (var source in claim.Sources) _ = NameOf(source.Value);
        return withheld.Contains(id) ? $" \\[C{at}\\]" : $" \\[C{at}, {StatusOf(claim).ToLowerInvariant()}\\]";
    }

    private string Noted(GlossaryTerm? term)
    {
        if (term is not null) NumberOf(terms, term, t => t.Id.Value);
        return "";
    }

    private Markup Line(Claim claim, int place)
    {
        string status = withheld.Contains(claim.Id.Value) ? "" : $" {StatusOf(claim)}.";
        string via = claim.Via.IsEmpty ? "" : $", through {string.Join(", ", claim.Via.Select(Plain))}";
        string day = claim.AsOf is { } date ? $", as of {date}" : "";
        string read = claim.Sources.IsEmpty ? "" : $" Read in {string.Join(", ", claim.Sources.Select(s => NameOf(s.Value)))}.";
        return new($"**C{place + 1}.**{status} {Plain(claim.Text)} Who says so: {Plain(claim.Claimant)}{via}{day}.{read}");
    }

    private static Markup Line(Source source, int place)
    {
        string[] parts = [Plain(source.Title), .. new[] { source.Publisher is { } p && p != source.Title ? Plain(p) : null, source.Date?.Text, source.Url is { } url ? $"<{url}>" : null, source.Accessed is { } day ? $"read on {day}" : null }.OfType<string>()];
        return new($"**S{place + 1}.** {string.Join(", ", parts)}");
    }

    private static Markup Line(GlossaryTerm term) => new($"**{Plain(term.Term)}**{(term.Also.IsEmpty ? "" : $" (also {string.Join(", ", term.Also.Select(Plain))})")}: {Plain(term.Text)}");

    private string NameOf(string id) => lesson?.References.Sources.GetValueOrDefault(id) is { } source ? Name(source)
        : sources.FindIndex(s => s.Id.Value == id) is >= 0 and var known ? $"S{known + 1}" : Plain(id);

    private string Name(Source source) => $"S{NumberOf(sources, source, s => s.Id.Value)}";

    private static int NumberOf<T>(List<T> list, T thing, Func<T, string> id)
    {
        int at = list.FindIndex(t => id(t) == id(thing));
        if (at < 0) list.Add(thing);
        return at < 0 ? list.Count : at + 1;
    }

    private static string StatusOf(Claim claim) => ClassificationQuestion.Statuses.First(s => s.Id == ClassificationQuestion.CategoryOf(claim.Status)).Text.Source;

    private static string Plain(string text) => PlainMarkup.Of(text).Source;
}
