using System.Text.Json;

namespace Explainer.Content.Tests.Check;

/// <summary>What programs read of a check: the shape is a promise.</summary>
public sealed class JsonReportTests
{
    private const string Mistaken = "lesson: x\ntitel: 폭풍군단 <b>\nsteps:\n  - { page: p, title: t, body: \"[a](clam:b)\" }\n";

    [Test]
    public void The_shape_is_a_promise() => Golden.Compare(Reported.As("json", Reported.Check("a/lesson.yaml", Mistaken)), "Check/report.json");

    [Test]
    public void A_clean_check_has_no_diagnostics()
    {
        using var json = JsonDocument.Parse(Reported.As("json", Sample.Check(Sample.Everything)));
        Assert.That(json.RootElement.GetProperty("diagnostics").GetArrayLength(), Is.Zero);
        Assert.That(json.RootElement.GetProperty("summary").GetRawText(), Does.Contain("\"errors\": 0"));
    }

    [TestCase("a\u001b[31m.yaml", "\\u001B[31m")]
    [TestCase("a\u202e.yaml", "\\u202e")]
    [TestCase("a\nb.yaml", "a\\nb")]
    [TestCase("폭풍.yaml", "폭풍")]
    public void A_path_is_told_as_it_is_and_cannot_steer_a_terminal(string path, string written)
    {
        string text = Reported.As("json", Reported.Check(path, Mistaken));
        Assert.That(text, Does.Contain(written));
        Assert.That(text, Is.EqualTo(Explainer.Diagnostics.SafeText.Clean(text)));
        using var json = JsonDocument.Parse(text);
        Assert.That(json.RootElement.GetProperty("diagnostics")[0].GetProperty("path").GetString(), Is.EqualTo(path));
    }
}
