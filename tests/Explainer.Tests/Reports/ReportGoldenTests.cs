using System.Text.Json;
using Explainer.Reports;

namespace Explainer.Tests.Reports;

/// <summary>What other programs get, as files.</summary>
public sealed class ReportGoldenTests
{
    private const string Folder = "tests/Explainer.Tests/Reports/Golden";

    [Test]
    public void The_document() => Golden.Matches($"{Folder}/kim.json", Document(MadeUpLearner.Report).ToJson());

    [Test]
    public void The_table() => Golden.Matches($"{Folder}/kim.csv", string.Concat(new AnswerTable(m => m.Source).Rows(MadeUpLearner.Report)));

    [Test]
    public void The_statements() => Golden.Matches($"{Folder}/kim.xapi.json", new XapiWriter("explainer test", m => m.Source).Write(MadeUpLearner.Report));

    [Test]
    public void A_learner_with_nothing_recorded_gets_empty_ones()
    {
        using var document = JsonDocument.Parse(Document(MadeUpLearner.Nobody).ToJson());
        Assert.That(document.RootElement.GetProperty("courses").GetArrayLength(), Is.Zero);
        Assert.That(document.RootElement.GetProperty("certainty").GetProperty("brier").ValueKind, Is.EqualTo(JsonValueKind.Null), "undefined is null, not 0");
        Assert.That(document.RootElement.GetProperty("certainty").GetProperty("label").GetString(), Is.EqualTo("not-enough"));
        Assert.That(new AnswerTable(m => m.Source).Rows(MadeUpLearner.Nobody).Single(), Does.StartWith("learner,course,"));
        Assert.That(new XapiWriter("explainer test", m => m.Source).Write(MadeUpLearner.Nobody), Is.EqualTo("[]\n"));
    }

    private static ReportDocument Document(LearnerReport report) => new ReportDocumentWriter("explainer test", m => m.Source).Write(report);
}
