using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>A stretch of a cloze text with its key: words, or a gap.</summary>
public abstract record ClozePart
{
    private protected ClozePart()
    {
    }

    /// <summary>What a learner sees of it.</summary>
    internal abstract GapPart Shown { get; }
}

/// <summary>Words between gaps.</summary>
/// <param name="Text">Inline markup.</param>
public sealed record ClozeWords(Markup Text) : ClozePart
{
    internal override GapPart Shown => new GapText(Text);
}

/// <summary>A gap.</summary>
/// <param name="Name">Unique in its question; recorded.</param>
public abstract record ClozeGap(string Name) : ClozePart
{
    /// <summary>How much it counts beside the others, above 0.</summary>
    public Fraction Weight { get; init; } = Fraction.One;

    /// <summary>Why what was typed cannot be read; null if it can, or nothing was.</summary>
    internal virtual string? Objection(string typed, string language) => null;

    /// <summary>Feedback on what the gap was filled with, empty included, and what that is worth.</summary>
    internal abstract (PartFeedback Part, Fraction Credit) Feedback(string filled, string language);

    /// <summary>Every typed answer that is accepted, in words.</summary>
    internal virtual IEnumerable<string> Described(string language) => [];

    internal abstract void WriteTo(Utf8JsonWriter json);

    private protected (PartFeedback Part, Fraction Credit) Typed(string typed, Markup right, Func<Judged> judge)
    {
        if (TextFolding.IsBlank(typed)) return (new(Name, Name, PartMark.Missed) { Right = right }, Fraction.Zero);
        var judged = judge();
        return (new(Name, Name, judged.Mark) { Given = Markup.Plain(typed.Trim()), Right = right, Comment = judged.Comment }, judged.Credit);
    }
}

/// <summary>A gap for words.</summary>
/// <param name="Name">Unique in its question; recorded.</param>
/// <param name="Key">Which texts are right.</param>
public sealed record TextGap(string Name, TextKey Key) : ClozeGap(Name)
{
    internal override GapPart Shown => new Gap(Name, [], TextShape.Words);

    internal override IEnumerable<string> Described(string language) => Key.Described;

    internal override (PartFeedback Part, Fraction Credit) Feedback(string filled, string language) => Typed(filled, Key.Right, () => Key.Judge(filled));

    internal override void WriteTo(Utf8JsonWriter json) => Key.WriteTo(json);
}

/// <summary>A gap for a number.</summary>
/// <param name="Name">Unique in its question; recorded.</param>
/// <param name="Key">Which numbers are right.</param>
public sealed record NumberGap(string Name, NumberKey Key) : ClozeGap(Name)
{
    internal override GapPart Shown => new Gap(Name, [], TextShape.Number) { Unit = Key.Units.Shown };

    internal override IEnumerable<string> Described(string language) => Key.Described(language);

    internal override string? Objection(string typed, string language) => Key.Objection(typed, language);

    internal override (PartFeedback Part, Fraction Credit) Feedback(string filled, string language) =>
        Typed(filled, Key.Right(language), () => Key.Judge(filled, language));

    internal override void WriteTo(Utf8JsonWriter json) => Key.WriteTo(json);
}

/// <summary>A gap with options, one of which is right.</summary>
/// <param name="Name">Unique in its question; recorded.</param>
/// <param name="Options">Two or more, in the order of the file.</param>
/// <param name="Key">The right one.</param>
public sealed record ChoiceGap(string Name, ImmutableArray<Option> Options, OptionId Key) : ClozeGap(Name)
{
    internal override GapPart Shown => new Gap(Name, Options, TextShape.Words);

    internal override (PartFeedback Part, Fraction Credit) Feedback(string filled, string language)
    {
        var right = Options.First(o => o.Id == Key).Text;
        ImmutableArray<PartFeedback> others = [.. ChoiceParts.Of(Options, [filled], o => o.Id == Key ? PartMark.Right : PartMark.Wrong).Where(o => o.Part != filled && o.Comment is not null)];
        if (TextFolding.IsBlank(filled)) return (new(Name, Name, PartMark.Missed) { Right = right, Others = others }, Fraction.Zero);
        Ids.Known(filled, Options.Select(o => o.Id));
        var given = Options.First(o => o.Id.Value == filled);
        bool isKey = given.Id == Key;
        return (new(Name, Name, isKey ? PartMark.Right : PartMark.Wrong) { Given = given.Text, Right = right, Comment = given.Feedback, Others = others }, isKey ? Fraction.One : Fraction.Zero);
    }

    internal override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteSorted("options"u8, Options.Select(o => o.Id.Value));
        json.WriteString("key"u8, Key.Value);
    }
}
