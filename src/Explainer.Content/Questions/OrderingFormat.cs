using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

internal sealed class OrderingFormat : QuestionFormat
{
    private static readonly Field Date = new("date", FieldKind.Date, "When it was; shown after answering.") { Example = "2024-06-19" };
    private static readonly Shape ItemShape = new("an item", "Something to put in its place.", OptionList.Text, Date, OptionList.Feedback, OptionList.Id) { Short = OptionList.Text };
    private static readonly FieldKind Item = FieldKind.Block(ItemShape);
    private static readonly Field Items = new("items", FieldKind.List(FieldKind.AnyOf(Item, FieldKind.List(Item))), "The items in the right order, two or more; a list among them is a tie.") { Required = true };

    public override QuestionType Type => OrderingQuestion.TypeName;

    public override string Doc => "Items are put in order.";

    protected override ImmutableArray<Field> Fields => [Items];

    protected override ImmutableDictionary<string, string> Meant => Stems.SetItem("options", "items").SetItem("order", "items").SetItem("answer", "items");

    protected override Question? Read(Block block, Asked asked, Reading reading)
    {
        if (!block.Has(Items)) return null;
        ImmutableArray<ImmutableArray<Block>> ranks = [.. block.Items<object>(Items).Select(RankOf).Where(rank => !rank.IsEmpty)];
        ImmutableArray<Block> all = [.. ranks.SelectMany(rank => rank)];
        SayTies((YamlList)block.Map.Find(Items.Name)!.Value, reading.Findings);
        bool few = block.Map.Complete && ranks.Length < 2;
        if (few && all.Length < 2) reading.Findings.Add(Rules.TooFew, block.PlaceOf(Items), "'items'", "2 entries", $"{all.Length}");
        else if (few) reading.Findings.Add(Rules.AllTied, block.PlaceOf(Items));
        OptionList.SayDuplicates(all.Select((item, place) => (item.Text(OptionList.Id) ?? OptionList.IdAt(place), item)), "item", reading.Findings);
        OptionList.SaySameTexts(all.Select(item => item.Written(OptionList.Text)), reading.Findings);
        SayDates(all, reading.Findings);
        if (ranks.Length < 2 || all.Any(item => !item.Has(OptionList.Text))) return null;
        int next = 0;
        return new OrderingQuestion([.. ranks.Select(rank => rank.Select(item => Read(item, next++)).ToImmutableArray())]) { Id = asked.Id, Stem = asked.Stem };
    }

    private static OrderingItem Read(Block block, int place) => new(new(block.Text(OptionList.Id) ?? OptionList.IdAt(place)), block.Text(OptionList.Text)!)
    {
        Date = block.Date(Date),
        Feedback = block.Markup(OptionList.Feedback),
    };

    private static ImmutableArray<Block> RankOf(object entry) => entry is Block item ? [item] : [.. ((ImmutableArray<object>)entry).OfType<Block>()];

    private static void SayTies(YamlList items, Findings findings)
    {
        foreach (var tie in items.Items.OfType<YamlList>().Where(tie => tie.Complete && tie.Items.Length < 2)) findings.Add(Rules.TieOfOne, tie.Span, $"{tie.Items.Length}");
    }

    /// <summary>Says where dates that rose begin to fall, or the other way round. Dates that may be the same are left alone.</summary>
    private static void SayDates(ImmutableArray<Block> items, Findings findings)
    {
        int direction = 0;
        PartialDate? before = null;
        foreach (var item in items)
        {
            if (item.Date(Date) is not { } date) continue;
            int step = before is not { } last ? 0 : date.Start > last.End ? 1 : date.End < last.Start ? -1 : 0;
            if (step != 0 && direction != 0 && step != direction)
            {
                findings.Add(Rules.DatesOutOfOrder, item.Map.Find(Date.Name)!.Value.Span);
                return;
            }
            if (step != 0) direction = step;
            before = date;
        }
    }

    protected override void Write(Question question, YamlDraft draft)
    {
        int next = 0;
        draft.List(Items, ((OrderingQuestion)question).Ranks.Select(rank => rank is [var only] ? Written(only, next++) : YamlDraft.Listed([.. rank.Select(item => Written(item, next++))])));
    }

    private static YamlNode Written(OrderingItem item, int place) => new YamlDraft()
        .Markup(OptionList.Text, item.Text)
        .Text(OptionList.Id, OptionList.IdUnless(item.Id, place))
        .Date(Date, item.Date)
        .Markup(OptionList.Feedback, item.Feedback)
        .ToNode(ItemShape);
}
