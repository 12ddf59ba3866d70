using System.Collections.Immutable;
using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Lint;

/// <summary>A lesson with the text it was read from.</summary>
/// <param name="Lesson">What was made of it.</param>
/// <param name="Draft">As written, with the claims, sources and terms of its own.</param>
/// <param name="Steps">Pages and questions in the order played; those of a pool one by one.</param>
/// <param name="Ignores">All rules that are switched off somewhere in it.</param>
internal sealed record LintedLesson(Lesson Lesson, LessonDraft Draft, ImmutableArray<LintedStep> Steps, ImmutableArray<LintIgnore> Ignores)
{
    public IEnumerable<LintedQuestion> Questions => Steps.OfType<LintedQuestion>();

    public IEnumerable<LintedPage> Pages => Steps.OfType<LintedPage>();

    /// <summary>Its texts, ids and keys outside of pages and questions.</summary>
    public IEnumerable<YamlText> AllTexts => WrittenTexts.In(Draft.Tree, LessonFields.Shape, LessonFields.Steps).Concat(
        Draft.Tree.MapsOf(LessonFields.Steps.Name).Where(s => s.Find(LessonFields.Pool.Name) is not null).SelectMany(s => WrittenTexts.In(s, LessonFields.PoolShape, LessonFields.PoolQuestions, QuestionFields.LintIgnore)));

    /// <summary>Where what holds for the whole lesson is said.</summary>
    public SourceSpan PlaceOfSteps => Draft.Tree.Find(LessonFields.Steps.Name)!.Key.Span;

    /// <summary>The lesson without the steps that switch a rule off.</summary>
    public LintedLesson Without(LintRule rule) => Ignores.Any(i => i.IsOf(rule)) ? this with { Steps = [.. Steps.Where(s => s.Ignore(rule) is null)] } : this;

    public static LintedLesson Of(LessonDraft draft, Lesson lesson)
    {
        var pages = lesson.Pages.ToLookup(p => p.Span);
        var questions = lesson.Questions.ToLookup(q => q.Span);
        var words = LanguageWords.Of(lesson.Language);
        var steps = ImmutableArray.CreateBuilder<LintedStep>();
        var all = ImmutableArray.CreateBuilder<LintIgnore>();
        foreach (var tree in draft.Tree.MapsOf(LessonFields.Steps.Name))
        {
            var ignores = Ignores(tree);
            if (pages[tree.Span].FirstOrDefault() is { } page) steps.Add(new LintedPage(page, tree, ignores, draft, words));
            else Question(tree, ignores);
            if (tree.Find(LessonFields.Pool.Name) is null) continue;
            foreach (var drawn in tree.MapsOf(LessonFields.PoolQuestions.Name)) Question(drawn, [.. Ignores(drawn), .. ignores]);
        }
        return new(lesson, draft, steps.ToImmutable(), all.ToImmutable());

        ImmutableArray<LintIgnore> Ignores(YamlMap tree)
        {
            var ignores = LintIgnore.Of(tree);
            all.AddRange(ignores);
            return ignores;
        }

        void Question(YamlMap tree, ImmutableArray<LintIgnore> ignores)
        {
            if (questions[tree.Span].FirstOrDefault() is { } question) steps.Add(new LintedQuestion(question, tree, ignores, words));
        }
    }
}
