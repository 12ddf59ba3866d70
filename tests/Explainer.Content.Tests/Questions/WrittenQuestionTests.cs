using System.Collections.Immutable;
using CsCheck;
using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Tests.Questions;

/// <summary>What is written is read as the same question again.</summary>
public sealed class WrittenQuestionTests
{
    private static IEnumerable<TestCaseData> Files => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "Cases"), "question-*.yaml")
        .Where(f => !f.EndsWith("-mistakes.yaml", StringComparison.Ordinal))
        .Append(Path.Combine(Golden.Folder, "Cases/everything.yaml"))
        .Append(Tour.Path)
        .Order(StringComparer.Ordinal)
        .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)));

    [TestCaseSource(nameof(Files))]
    public void An_authors_lesson_is_the_same_after_it_is_written(string path)
    {
        string text = File.ReadAllText(path);
        var lesson = Sample.Lesson(text);
        // References are not written, so they are taken over from the author's file.
        var tree = (YamlMap)YamlTree.Read(new(path, text), new()).Root!;
        var written = LessonWriter.Write(lesson);
        foreach (string key in (string[])["claims", "sources", "glossary"])
            if (tree.Find(key) is { } references) written = written.With(key, Unstyled(references.Value));
        var again = Sample.Lesson(YamlPrinter.Of(written));
        Assert.That(again.Steps.Select(Told.Of), Is.EqualTo(lesson.Steps.Select(Told.Of)));
        Assert.That(again.Questions.Select(KeyVersion.Of), Is.EqualTo(lesson.Questions.Select(KeyVersion.Of)));
    }

    [Test]
    public void Every_question_is_the_same_after_it_is_written() => NastyQuestions.Any.Sample(
        question =>
        {
            string yaml = YamlPrinter.Of(LessonWriter.Write(new Lesson(new("x"), "x", [new QuestionStep(question)]) { Course = new("x"), CourseTitle = "x", Canonical = "" }));
            var report = new ContentCheck(Sample.Files(("lesson.yaml", yaml))) { Lints = false }.Check(["lesson.yaml"]);
            string[] errors = [.. report.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).Select(d => $"{d}")];
            if (errors.Length > 0) throw new AssertionException($"{string.Join('\n', errors)}\n{yaml}");
            Assert.That(Told.Of(Sample.Lesson(yaml).Questions.Single()), Is.EqualTo(Told.Of(question)), yaml);
        },
        iter: 3000);

    [TestCase("e *a")]
    [TestCase("e &a")]
    [TestCase("a #b")]
    public void A_key_is_read_as_it_was_written(string key)
    {
        var written = YamlMap.Of([new YamlPair(YamlText.Of(key), YamlText.Of("2"))]);
        var read = YamlTree.Read(new("x", YamlPrinter.Of(written)), new()).Root as YamlMap;
        Assert.That(read?.Pairs.Select(p => p.Key.Value), Is.EqualTo(new[] { key }));
    }

    [Test]
    public void No_text_is_taken_for_something_else_by_other_readers() => NastyQuestions.Any.Sample(
        question =>
        {
            string yaml = YamlPrinter.Of(QuestionFormat.Write(question));
            var texts = new List<YamlText>();
            Collect(YamlTree.Read(new("x", yaml), new()).Root!, texts);
            // A number may be points, and those are written as the number that they are.
            return texts.Select(t => t.Value).Intersect(NastyQuestions.Ambiguous).Except(["4700"]).All(value => texts.Where(t => t.Value == value).All(t => t.Style != TextStyle.Plain));
        },
        iter: 1000);

    private static void Collect(YamlNode node, List<YamlText> texts)
    {
        if (node is YamlText text) texts.Add(text);
        else if (node is YamlList list) foreach (var item in list.Items) Collect(item, texts);
        else foreach (var pair in ((YamlMap)node).Pairs) Collect(pair.Value, texts);
    }

    private static YamlNode Unstyled(YamlNode node) => node switch
    {
        YamlText text => YamlText.Of(text.Value),
        YamlList list => YamlDraft.Listed([.. list.Items.Select(Unstyled)]),
        YamlMap map => YamlMap.Of(map.Pairs.Select(p => new YamlPair(YamlText.Of(p.Key.Value), Unstyled(p.Value)))),
        _ => throw new NotSupportedException(),
    };
}
