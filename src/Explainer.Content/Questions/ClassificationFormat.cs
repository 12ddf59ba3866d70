using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

internal sealed class ClassificationFormat : QuestionFormat
{
    private static readonly Shape CategoryShape = new("a category", "Where items belong.", OptionList.Text, OptionList.Id) { Short = OptionList.Text };
    private static readonly Field Categories = new("categories", FieldKind.List(FieldKind.Block(CategoryShape), least: 2), "The categories, in the order shown.") { Default = "the four statuses of claims", Example = "[confirmed, claimed, disputed, analysis]" };
    private static readonly Field Category = new("category", FieldKind.Text, "The id or the text of the right category.") { Required = true };
    private static readonly Shape ItemShape = new("an item", "Something to put into its category.", OptionList.Text, Category, OptionList.Feedback, OptionList.Id);
    private static readonly Field Items = new("items", FieldKind.List(FieldKind.Block(ItemShape), least: 1), "What is to be classified; without it 'claims' are, each by its own status.");

    public override QuestionType Type => ClassificationQuestion.TypeName;

    public override string Doc => "Items are put into categories, or claims under their statuses.";

    protected override ImmutableArray<Field> Fields => [Categories, Items];

    protected override ImmutableArray<Field> AnyOf => [Items, QuestionFields.Claims];

    protected override Question? Read(Block block, Asked asked, Reading reading)
    {
        var categories = block.IsWritten(Categories) ? CategoryTable.Of(block.Blocks(Categories), reading.Findings) : CategoryTable.Statuses;
        if (categories.Options.IsEmpty) return null;
        ImmutableArray<ClassificationItem?> items = [];
        if (block.IsWritten(Items)) items = Written(block.Blocks(Items), categories, reading);
        else if (block.IsWritten(QuestionFields.Claims)) items = OfClaims(block.Texts(QuestionFields.Claims), categories, reading);
        if (!block.IsWritten(Items) && block.Map.Complete && block.Texts(QuestionFields.Claims).IsEmpty) reading.Findings.Add(Rules.NothingToClassify, block.Span, Block.Capital(block.Shape.Name));
        if (items.IsEmpty || items.Contains(null) || categories.Options.Length < 2) return null;
        return new ClassificationQuestion(categories.Options, [.. items.OfType<ClassificationItem>()]) { Id = asked.Id, Stem = asked.Stem };
    }

    private static ImmutableArray<ClassificationItem?> Written(ImmutableArray<Block> blocks, CategoryTable categories, Reading reading)
    {
        OptionList.SayDuplicates(blocks.Select((item, place) => (item.Text(OptionList.Id) ?? OptionList.IdAt(place), item)), "item", reading.Findings);
        OptionList.SaySameTexts(blocks.Select(item => item.Written(OptionList.Text)), reading.Findings);
        return [.. blocks.Select(Item)];

        ClassificationItem? Item(Block block, int place)
        {
            if (block.Written(Category) is not { } named) return null;
            if (categories.Find(named.Value) is not { } category)
            {
                reading.Findings.AddNear(Rules.UnknownCategory, named.Span, named.Value, categories.Names, named.Value, categories.Listed);
                return null;
            }
            return block.Text(OptionList.Text) is not { } text ? null
                : new(new(block.Text(OptionList.Id) ?? OptionList.IdAt(place)), text, category) { Feedback = block.Markup(OptionList.Feedback) };
        }
    }

    /// <summary>Claims as items. What is no claim is said where all references are looked up.</summary>
    private static ImmutableArray<ClassificationItem?> OfClaims(ImmutableArray<YamlText> ids, CategoryTable categories, Reading reading)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var again in ids.Where(id => !seen.Add(id.Value))) reading.Findings.Add(Rules.DuplicateId, again.Span, "claim", again.Value, "this question");
        return [.. ids.Select(Item)];

        ClassificationItem? Item(YamlText id)
        {
            if (reading.Known.Claims.GetValueOrDefault(id.Value)?.Value is not { } claim) return null;
            var item = ClassificationItem.Of(claim, [.. claim.Sources.Select(s => reading.Known.Sources.GetValueOrDefault(s.Value)?.Value).OfType<Source>()]);
            if (categories.OfStatus(item.Category.Value) is { } category) return item with { Category = category };
            reading.Findings.Add(Rules.StatusWithoutCategory, id.Span, id.Value, item.Category.Value);
            return null;
        }
    }

    protected override void Write(Question question, YamlDraft draft)
    {
        var classification = (ClassificationQuestion)question;
        bool areStatuses = classification.Categories.SequenceEqual(ClassificationQuestion.Statuses);
        bool haveIds = classification.Categories.Where((c, place) => c.Id.Value != OptionList.IdAt(place)).Any();
        if (!areStatuses)
            draft.List(Categories, classification.Categories.Select(c => new YamlDraft().Markup(OptionList.Text, c.Text).Text(OptionList.Id, haveIds ? c.Id.Value : null).ToNode(CategoryShape)));
        // Claims that are classified are written by the question's own key for claims.
        if (classification.Items.All(i => i.Claim is not null)) return;
        draft.List(Items, classification.Items.Select((item, place) => new YamlDraft()
            .Markup(OptionList.Text, item.Text)
            .Text(Category, areStatuses || haveIds ? item.Category.Value : classification.Categories.First(c => c.Id == item.Category).Text.Source)
            .Text(OptionList.Id, OptionList.IdUnless(item.Id, place))
            .Markup(OptionList.Feedback, item.Feedback)
            .ToMap()));
    }
}
