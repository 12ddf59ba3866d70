using System.Collections.Immutable;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>Blocks read once, to be set at any width.</summary>
internal sealed class BodyText(ImmutableArray<Block> blocks)
{
    private readonly ImmutableArray<(Block Block, Action<Sheet> Set)> parts = [.. blocks.Select(b => (b, BlockSetter.Prepare(b)))];

    /// <summary>What the signs of claims in the text mean.</summary>
    private readonly ImmutableArray<TextRun> legend = [.. ClaimSigns.Legend(blocks.OfType<Prose>().SelectMany(p => p.Claims.Values))];

    public void Set(Sheet sheet)
    {
        Block? before = null;
        foreach (var (block, set) in parts)
        {
            if ((before, block) is not (PartLine { Comment: null }, PartLine)) sheet.Gap();
            set(sheet);
            before = block;
        }
        if (legend.IsEmpty) return;
        sheet.Gap();
        sheet.Text(legend);
    }
}
