using System.Globalization;

namespace Explainer.Content.Exchange;

/// <summary>Makes ids of foreign names, each once.</summary>
/// <param name="fallback">What is numbered where a name gives no id: <c>question</c>.</param>
internal sealed class ImportIds(string fallback)
{
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    /// <summary>An id made of a name; of no name, or of one in letters that ids do not have, <c>question-1</c>, <c>question-2</c>, …</summary>
    public string Next(string? name)
    {
        string? known = name is null ? null : Yaml.IdKind.IsId(name) ? name : StarterName.Of(name)?.Id;
        string id = known ?? fallback;
        if (known is not null && used.TryAdd(id, 1)) return id;
        while (true)
        {
            used[id] = used.GetValueOrDefault(id) + 1;
            string numbered = string.Create(CultureInfo.InvariantCulture, $"{id}-{used[id]}");
            if (used.TryAdd(numbered, 1)) return numbered;
        }
    }
}
