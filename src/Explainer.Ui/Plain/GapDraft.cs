using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Ui.Plain;

/// <summary>Gaps filled so far. Nothing is recorded before the last one is.</summary>
internal sealed record GapDraft(Question Question, ImmutableArray<Gap> Gaps)
{
    private ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private int Done { get; init; }

    /// <summary>The gap now asked for; null when all are.</summary>
    public Gap? Next => Done < Gaps.Length ? Gaps[Done] : null;

    /// <summary>Its number, from 1.</summary>
    public int Number => Done + 1;

    public int Of => Gaps.Length;

    public bool IsEmpty => Values.IsEmpty;

    public FilledGaps Response => new(Values);

    /// <summary>An empty draft where a session asks for gaps; null elsewhere.</summary>
    public static GapDraft? For(SessionState state) => state is { Phase: Phase.Answering, CurrentInteraction: FillGaps fill }
        ? new(state.CurrentQuestion!, [.. fill.Gaps])
        : null;

    /// <summary>Why a gap's text cannot be read, told at once and not after the last gap.</summary>
    public string? Objection(Fill fill) => fill.Value is { } value
        ? Question.Objection(new FilledGaps(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(fill.Gap, value)))
        : null;

    public GapDraft With(Fill fill) => this with { Done = Done + 1, Values = fill.Value is { } value ? Values.SetItem(fill.Gap, value) : Values };
}
