using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Diagnostics;
using Explainer.Questions;
using Fractions;

namespace Explainer.Lessons;

/// <summary>One screen of explanation.</summary>
/// <param name="Id">Unique in the lesson.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Body">CommonMark with <c>claim:</c>, <c>term:</c>, <c>source:</c> and <c>page:</c> links.</param>
public sealed record Page(PageId Id, string Title, Markup Body)
{
    /// <summary>Said before the page, which may then be skipped.</summary>
    public string? ContentNote { get; init; }

    /// <summary>Dated entries, in the author's order.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>A chart, if the page has one.</summary>
    public Chart? Chart { get; init; }

    /// <summary>Shown only to those who missed this question; null shows it to all.</summary>
    public QuestionId? ShowIfMissed { get; init; }

    /// <summary>Where it stands in its file.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>One entry of a timeline.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What, as inline markup.</param>
/// <param name="Claim">The claim behind it.</param>
public sealed record TimelineEntry(PartialDate Date, Markup Text, ClaimId? Claim);

/// <summary>Horizontal bars.</summary>
/// <param name="Title">What is compared.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Bars">In the author's order.</param>
public sealed record Chart(string Title, string? Unit, ImmutableArray<ChartBar> Bars);

/// <summary>One bar.</summary>
/// <param name="Label">Whose figure.</param>
/// <param name="Value">Exact, 0 or more.</param>
/// <param name="Claim">The claim behind it.</param>
public sealed record ChartBar(string Label, Fraction Value, ClaimId? Claim);
