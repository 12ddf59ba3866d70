using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;
using Match = Explainer.Questions.Match;

namespace Explainer.Ui.Plain;

/// <summary>Reads an answer, one way for each of the five interactions. What cannot be read is refused with a sentence, never guessed.</summary>
internal static partial class ResponseReader
{
    private const string Empty = "-";

    public static Typed Read(string line, Interaction prompt) => prompt switch
    {
        Choose { ByName: true } choose => Named(line, choose),
        Choose choose => Chosen(line, choose),
        EnterText => new Do(new Respond(new EnteredText(line))),
        Arrange arrange => Arranged(line, arrange),
        Match match => Matched(line, match),
        FillGaps => new Refused(Wording.CannotRead(line, "there is no gap left to fill")),
        _ => throw new System.Diagnostics.UnreachableException(prompt.GetType().Name),
    };

    public static Typed ReadGap(string line, Gap gap)
    {
        if (line.Trim() is Empty or "－") return new Fill(gap.Name, null);
        if (gap.Options.IsEmpty) return new Fill(gap.Name, line);
        return Numbers.One(line, gap.Options.Length) is { } number
            ? new Fill(gap.Name, gap.Options[number - 1].Id.Value)
            : new Refused(Wording.CannotRead(line, PlainWording.OptionsAre(gap.Options.Length)));
    }

    private static Typed Named(string line, Choose choose)
    {
        string name = Numbers.Plain(line).TrimEnd('.', '!');
        return choose.Options.FirstOrDefault(o => o.Names.Contains(name)) is { } option
            ? Chosen(choose, [option])
            : new Refused(Wording.CannotRead(line, $"the answers are {PlainWording.Names(choose)}"));
    }

    private static Typed Chosen(string line, Choose choose)
    {
        int count = choose.Options.Length;
        if (Numbers.All(line) is not { } numbers) return Unread(PlainWording.OptionsAre(count));
        if (numbers is [0] && choose.MayChooseNone) return Chosen(choose, []);
        if (numbers.Contains(0) && choose.MayChooseNone) return Unread("0 means none of them and stands alone");
        if (numbers.Any(n => n < 1 || n > count)) return Unread(PlainWording.OptionsAre(count));
        if (numbers.Length > choose.Max && choose.Max == 1) return Unread("only one option can be chosen");
        if (Twice(numbers) is { } twice) return Unread($"{twice} is there twice");
        if (numbers.Length > choose.Max || numbers.Length < choose.Min) return Unread($"choose {choose.Min} to {choose.Max} options");
        return Chosen(choose, [.. numbers.Select(n => choose.Options[n - 1])]);

        Refused Unread(string why) => new(Wording.CannotRead(line, why));
    }

    private static Do Chosen(Choose choose, ImmutableArray<Option> options) =>
        new(new Respond(new ChosenOptions([.. choose.Options.Where(options.Contains).Select(o => o.Id.Value)])));

    private static Typed Arranged(string line, Arrange arrange)
    {
        int count = arrange.Items.Length;
        if (Numbers.All(line) is not { } numbers || numbers.Any(n => n < 1 || n > count)) return new Refused(Wording.CannotRead(line, $"the items are 1 to {count}"));
        if (Twice(numbers) is { } twice) return new Refused(Wording.CannotRead(line, $"{twice} is there twice"));
        return new Do(new Respond(new ArrangedOptions([.. numbers.Select(n => arrange.Items[n - 1].Id.Value)])));
    }

    private static Typed Matched(string line, Match match)
    {
        string text = Numbers.Plain(line);
        var heads = PairHead().Matches(text).ToArray();
        if (heads.Length == 0 || heads[0].Index > 0) return Unread(PlainWording.PairsAre(match));
        var pairs = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < heads.Length; i++)
        {
            if (Numbers.Of(heads[i].Groups["left"].Value) is not { } left || left < 1 || left > match.Sources.Length) return Unread($"the numbers are 1 to {match.Sources.Length}");
            int end = i + 1 < heads.Length ? heads[i + 1].Index : text.Length;
            string named = text[(heads[i].Index + heads[i].Length)..end].Trim(' ', ',', ';', '、');
            if (Targets(named, match) is not [var target]) return Unread(PlainWording.NoTarget(named, Targets(named, match).Length, match));
            if (pairs.ContainsKey(match.Sources[left - 1].Id.Value)) return Unread($"{left} is there twice");
            if (match.TargetsOnce && !used.TryAdd(target, left)) return Unread($"{used[target]} and {left} are given the same, and each letter can be used once");
            pairs.Add(match.Sources[left - 1].Id.Value, target);
        }
        return new Do(new Respond(new MatchedOptions(pairs.ToImmutable())));

        Refused Unread(string why) => new(Wording.CannotRead(line, why));
    }

    /// <summary>The targets that a letter, a whole text or the beginning of one can mean.</summary>
    private static ImmutableArray<string> Targets(string named, Match match)
    {
        if (named.Length == 0) return [];
        for (int i = 0; i < match.Targets.Length; i++)
            if (Numbers.Letter(i) == named.TrimEnd('.', ')')) return [match.Targets[i].Id.Value];
        (string Id, string Text)[] texts = [.. match.Targets.Select(t => (t.Id.Value, Numbers.Plain(MarkupReader.PlainText(t.Text))))];
        ImmutableArray<string> exact = [.. texts.Where(t => t.Text == named).Select(t => t.Id)];
        return exact.Length > 0 ? exact : [.. texts.Where(t => t.Text.StartsWith(named, StringComparison.Ordinal)).Select(t => t.Id)];
    }

    private static int? Twice(int[] numbers) => numbers.GroupBy(n => n).FirstOrDefault(g => g.Count() > 1)?.Key;

    /// <summary>"1=": what follows, up to the next head, is the target.</summary>
    [GeneratedRegex(@"(?<!\d)(?<left>\d+)\s*=", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PairHead();
}
