using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Diagnostics;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Yaml;

/// <summary>A mapping as it is put together to be written, key by key, by the same fields by which it is read. What is not given is not written.</summary>
internal sealed class YamlDraft
{
    private readonly ImmutableArray<YamlPair>.Builder pairs = ImmutableArray.CreateBuilder<YamlPair>();

    public YamlDraft Text(Field key, string? text) => Add(key, text is null ? null : YamlText.Of(text));

    public YamlDraft Markup(Field key, Markup? text) => Text(key, text?.Source);

    public YamlDraft Number(Field key, Fraction? number) => Add(key, number is { } given ? Bare(AuthorNumber.Written(given)) : null);

    /// <summary>A share of 1, as a percentage.</summary>
    public YamlDraft Share(Field key, Fraction? share) => Add(key, share is { } given ? Bare(AuthorNumber.Written(given * 100) + "%") : null);

    public YamlDraft Whole(Field key, int? number) => Number(key, number is { } given ? new Fraction(given) : null);

    public YamlDraft Date(Field key, PartialDate? date) => Add(key, date is { } given ? Bare(given.Text) : null);

    /// <param name="key">The key.</param>
    /// <param name="flag">The value.</param>
    /// <param name="unless">What holds when nothing is written; null: it is always written.</param>
    public YamlDraft Flag(Field key, bool flag, bool? unless = false) => Add(key, flag == unless ? null : Bare(flag ? "true" : "false"));

    /// <summary>A list; an empty one is not written.</summary>
    public YamlDraft List(Field key, IEnumerable<YamlNode> entries) => Add(key, Listed(entries) is { Items.IsEmpty: false } list ? list : null);

    public YamlDraft Texts(Field key, IEnumerable<string> texts) => List(key, texts.Select(YamlText.Of));

    /// <summary>A mapping from free keys; an empty one is not written.</summary>
    public YamlDraft Entries(Field key, IEnumerable<(string Key, YamlNode Value)> entries) =>
        Map(key, YamlMap.Of(entries.Select(e => new YamlPair(YamlText.Of(e.Key), e.Value))));

    /// <summary>A mapping; an empty one is not written.</summary>
    public YamlDraft Map(Field key, YamlMap? map) => Add(key, map is { Pairs.IsEmpty: false } ? map : null);

    public YamlDraft Add(Field key, YamlNode? value)
    {
        if (value is not null) pairs.Add(new(YamlText.Of(key.Name), value));
        return this;
    }

    public YamlMap ToMap() => YamlMap.Of(pairs.ToImmutable());

    /// <summary>The mapping, or the bare text that may stand for it.</summary>
    public YamlNode ToNode(Shape shape) => pairs is [{ Value: YamlText text, Key.Value: var key }] && key == shape.Short?.Name ? text : ToMap();

    public static YamlList Listed(IEnumerable<YamlNode> entries) => new(SourceSpan.None, [.. entries], flow: false);

    /// <summary>What is meant as a number, a date, or true or false: it stands without quotes.</summary>
    public static YamlText Bare(string text) => new(null, SourceSpan.None, text, TextStyle.Plain);
}
