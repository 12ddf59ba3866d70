using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content.Lessons;

/// <summary>Completes a lesson with what it uses of its course, and writes the whole as its canonical text.</summary>
internal static class LessonAssembly
{
    /// <param name="draft">The lesson as read.</param>
    /// <param name="shared">Its course's claims, sources and glossary.</param>
    /// <param name="pageOf">A page of another lesson by lesson and page id.</param>
    public static Lesson? Finish(LessonDraft draft, ReferenceTable shared, Func<string, string, YamlMap?> pageOf)
    {
        if (draft.Lesson is not { } lesson) return null;
        var reading = new Reading(new Findings()) { Language = lesson.Language };
        (string Lesson, YamlMap Tree, Page Page)[] cited =
        [
            .. draft.Reading.Passages
                .Where(p => p.Lesson is { } other && other.Value != draft.Id)
                .Select(p => (Lesson: p.Lesson!.Value, Page: p.Page.Value)).Distinct()
                .Select(p => (p.Lesson, Tree: pageOf(p.Lesson, p.Page)))
                .Where(p => p.Tree is not null)
                .Select(p => (p.Lesson, p.Tree!, Page: PageReader.Read(new Block(p.Tree!, PageFields.Shape, reading))))
                .Where(p => p.Page is not null)
                .Select(p => (p.Lesson, p.Item2, p.Page!)),
        ];
        var used = new Lazy<ReferenceTable>(() => shared.Used(draft.Reading.Uses.Concat(reading.Uses)));
        return lesson with
        {
            ReferencesWhenAsked = new(() => draft.Own.And(used.Value).ToReferences()),
            CitedPages = [.. cited.Select(c => new CitedPage(new(c.Lesson), c.Page))],
            CanonicalWhenAsked = new(() => CanonicalText.Of(Tree(
                draft, used.Value, [.. cited.Select(c => YamlMap.Of([new(YamlText.Of("lesson"), YamlText.Of(c.Lesson)), new(YamlText.Of("page"), c.Tree)]))]))),
        };
    }

    private static YamlMap Tree(LessonDraft draft, ReferenceTable used, ImmutableArray<YamlNode> cited)
    {
        List<YamlPair> pairs = [];
        if (draft.Form == LessonForm.Sealed) Add(KeptTree.SealedKey, YamlText.Of(KeptTree.SealedForm));
        if (draft.Header is { } header) Add("course", header.ToTree());
        Add("lesson", draft.Tree);
        AddAll("claims", used.Claims.Select(e => new YamlPair(e.Value.Key, e.Value.Tree)));
        AddAll("sources", used.Sources.Select(e => new YamlPair(e.Value.Key, e.Value.Tree)));
        AddAll("glossary", used.Glossary.Select(e => new YamlPair(e.Value.Key, e.Value.Tree)));
        if (!cited.IsEmpty) Add("cited", new YamlList(SourceSpan.None, cited, flow: false));
        return YamlMap.Of(pairs);

        void Add(string key, YamlNode value) => pairs.Add(new(YamlText.Of(key), value));

        void AddAll(string key, IEnumerable<YamlPair> entries)
        {
            if (entries.Any()) Add(key, YamlMap.Of(entries));
        }
    }
}
