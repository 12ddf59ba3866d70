using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Courses;

/// <summary>The objectives of questions that are put together from several lessons.</summary>
internal sealed class BorrowedObjectives
{
    private readonly Dictionary<string, (string Home, YamlMap Tree)> taken = new(StringComparer.Ordinal);

    /// <summary>Those taken along.</summary>
    public YamlList All => new(SourceSpan.None, [.. taken.Values.Select(o => o.Tree)], flow: false);

    /// <summary>The question with its objective taken along, under another id where two lessons use the same for two things.</summary>
    /// <param name="question">As written in its lesson.</param>
    /// <param name="home">The lesson's id.</param>
    /// <param name="objective">The objective that it names there; null: it names none.</param>
    public YamlMap Taking(YamlMap question, string home, YamlMap? objective)
    {
        if (objective?.TextOf("id") is not { } id) return question;
        if (taken.TryAdd(id, (home, objective)) || taken[id].Home == home || taken[id].Tree.TextOf("text") == objective.TextOf("text")) return question;
        string other = $"{home}-{id}";
        taken.TryAdd(other, (home, objective.With("id", YamlText.Of(other))));
        return question.With("objective", YamlText.Of(other));
    }
}
