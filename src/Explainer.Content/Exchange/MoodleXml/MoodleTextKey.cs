using System.Collections.Immutable;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Reads which typed texts Moodle accepts, in a question and in a gap.</summary>
internal static class MoodleTextKey
{
    /// <summary>The key: slips count as wrong, as they do there. Null where nothing is accepted.</summary>
    /// <param name="answers">Patterns with their shares and feedback.</param>
    /// <param name="caseSensitive">Whether capitals count.</param>
    /// <param name="text">Tells what is lost.</param>
    public static TextKey? Of(IEnumerable<(string Pattern, Fraction Share, Markup? Feedback)> answers, bool caseSensitive, MoodleTextReader text)
    {
        var accept = ImmutableArray.CreateBuilder<AcceptedText>();
        var reject = ImmutableArray.CreateBuilder<string>();
        foreach (var (pattern, share, feedback) in answers)
        {
            string? literal = MoodleWildcard.Literal(pattern);
            if (literal is null && share > Fraction.Zero) text.Lost($"the right answer '{pattern}', whose asterisk stands for anything,");
            else if (feedback is not null && share <= Fraction.Zero) text.Lost(pattern == "*" ? "the feedback on any other answer" : $"the feedback on the wrong answer '{pattern}'");
            if (string.IsNullOrWhiteSpace(literal)) continue;
            if (share > Fraction.Zero) accept.Add(new(literal) { Credit = share, Feedback = feedback });
            else reject.Add(literal);
        }
        var folding = new TextFolding { CaseSensitive = caseSensitive };
        foreach (var twice in accept.GroupBy(a => folding.Fold(a.Text)).SelectMany(g => g.Skip(1))) text.Lost($"the answer '{twice.Text}', which is accepted already,");
        ImmutableArray<AcceptedText> first = [.. accept.DistinctBy(a => folding.Fold(a.Text))];
        return first.IsEmpty ? null : new(first)
        {
            Typos = 0,
            Folding = folding,
            Reject = [.. reject.DistinctBy(folding.Fold).Where(r => first.All(a => folding.Fold(a.Text) != folding.Fold(r)))],
        };
    }
}
