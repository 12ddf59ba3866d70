using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>The options that a question has in the content: an option that nobody chose stands in no answer, and a key that nobody found out shows in none.</summary>
internal static class WrittenOptions
{
    /// <summary>The analysis beside its question: with every option, and the keys as they are written.</summary>
    /// <param name="analysis">By the answers alone.</param>
    /// <param name="question">As it was answered, since the key version covers the options; others change nothing.</param>
    public static QuestionAnalysis Beside(QuestionAnalysis analysis, Question question)
    {
        if (question.Interaction is not Choose || analysis.Key.KeyVersion != KeyVersion.Of(question)) return analysis;
        var written = question.Grade(new DontKnow()).Parts.ToDictionary(p => p.Part, p => p.Mark is PartMark.Missed, StringComparer.Ordinal);
        var given = analysis.Options.Select(o => written.TryGetValue(o.Option, out bool isKey) ? o with { IsKey = isKey } : o);
        var unused = written.Keys.Except(analysis.Options.Select(o => o.Option), StringComparer.Ordinal).Select(o => new OptionAnalysis(o, written[o], Nobody(analysis)));
        return analysis with { Options = [.. given, .. unused] };
    }

    private static OptionFigures Nobody(QuestionAnalysis analysis)
    {
        double? none = analysis.Figures.Persons > 0 ? 0 : null;
        return new(0, none, null, null, none, none);
    }
}
