using System.Text.Json;
using Explainer.Classroom;
using Explainer.Reports;
using Explainer.Tests.Classroom;

namespace Explainer.Tests.Reports;

/// <summary><c>explainer-stats/1</c>: its members are a promise.</summary>
public sealed class StatsDocumentTests
{
    [Test]
    public void The_members_promised_are_there()
    {
        using var json = Written(HandedIn.Result("Kim", HandedIn.Item("moon", "a", right: true)), HandedIn.Result("Lee", HandedIn.Item("moon", "b", right: false)));
        var root = json.RootElement;
        Assert.That(Names(root), Is.SupersetOf(new[] { "format", "test", "questions", "leftOut" }));
        Assert.That(Names(root.GetProperty("test")), Is.SupersetOf(new[] { "learners", "mean", "sd", "alpha", "sem" }));
        var question = root.GetProperty("questions")[0];
        Assert.That(Names(question), Is.SupersetOf(new[] { "question", "keyVersion", "type", "responses", "omitted", "dontKnow", "facility", "discrimination", "upperLower27", "discriminativeEfficiency", "flags", "options" }));
        Assert.That(Names(question.GetProperty("options")[0]), Is.SupersetOf(new[] { "option", "count", "share", "meanRest" }));
        Assert.That(root.GetProperty("leftOut")[0].GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("""{"file":"x","why":"Thefileisempty."}"""));
        Assert.That(root.GetProperty("format").GetString(), Is.EqualTo("explainer-stats/1"));
        Assert.That(question.GetProperty("facility").GetDouble(), Is.EqualTo(0.5));
    }

    [Test]
    public void What_cannot_be_reckoned_is_null_and_never_0()
    {
        using var json = Written(HandedIn.Result("Kim", HandedIn.Item("moon", "a", right: true)));
        var (test, question) = (json.RootElement.GetProperty("test"), json.RootElement.GetProperty("questions")[0]);
        Assert.That(new[] { test.GetProperty("sd"), test.GetProperty("alpha"), test.GetProperty("sem"), question.GetProperty("discrimination"), question.GetProperty("upperLower27"), question.GetProperty("discriminativeEfficiency") }.Select(e => e.ValueKind),
            Is.All.EqualTo(JsonValueKind.Null));
        Assert.That(test.GetProperty("mean").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public void Of_several_lessons_each_has_its_figures_and_the_whole_has_none()
    {
        using var json = Written(HandedIn.Result("Kim", HandedIn.Item("moon", "a", right: true)), HandedIn.Result("Kim", HandedIn.Item("rope", "a", right: true)) with { Lesson = "knots", Attempt = "2" });
        Assert.That(json.RootElement.GetProperty("tests").EnumerateArray().Select(t => t.GetProperty("lesson").GetString()), Is.EquivalentTo(new[] { "tides", "knots" }));
        Assert.That(json.RootElement.GetProperty("test").GetProperty("mean").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static JsonDocument Written(params ResultFile[] files)
    {
        var (merge, reader) = (new ResultMerge(), new ResultReader());
        foreach (var file in files) merge.Add(file.Attempt, reader.Read(file.Bytes()));
        merge.Add("x", reader.Read([]));
        var results = merge.Merge();
        return JsonDocument.Parse(new StatsDocumentWriter("test", QuestionBook.Empty).Write(new ItemAnalysis(results, "lesson", "learner") { Types = HandedIn.Types }.Analyse(), results).ToJson());
    }
}
