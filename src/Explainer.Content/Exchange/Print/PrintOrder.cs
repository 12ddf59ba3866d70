using System.Collections.Immutable;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Print;

/// <summary>The order of options on paper: the same on every copy, and settled by the texts alone.</summary>
/// <remarks>An order drawn from the author's own would be undone by anybody who knows the question's id, and the author's order is the key of an
/// ordering or a matching. So the texts are sorted first.</remarks>
internal static class PrintOrder
{
    private const long Seed = 1;

    /// <summary>A question's interaction as it is printed. What an author gave a place keeps it.</summary>
    public static Interaction Of(Question question)
    {
        var draw = new Shuffle(Seed, question.Id.Value);
        ImmutableArray<Option> Drawn(string part, ImmutableArray<Option> options) => draw.For(part).Of(Sorted(options));
        return question.Interaction switch
        {
            Arrange arrange => new Arrange(Drawn("items", arrange.Items)),
            Choose choose when question.Shuffles => choose with { Options = Drawn("options", choose.Options) },
            // Categories are few, the same for all, and tell nothing; right sides stand beside what they belong to.
            Match match => match with
            {
                Sources = question.Shuffles ? Drawn("sources", match.Sources) : match.Sources,
                Targets = match.TargetsOnce ? Drawn("targets", match.Targets) : match.Targets,
            },
            FillGaps fill when question.Shuffles => new FillGaps([.. fill.Parts.Select(part => part is Gap gap ? gap with { Options = Drawn(gap.Name, gap.Options) } : part)]),
            var asWritten => asWritten,
        };
    }

    private static ImmutableArray<Option> Sorted(ImmutableArray<Option> options)
    {
        var free = new Queue<Option>(options.Where(o => !o.Fixed).OrderBy(o => o.Text.Source, StringComparer.Ordinal));
        return [.. options.Select(o => o.Fixed ? o : free.Dequeue())];
    }
}
