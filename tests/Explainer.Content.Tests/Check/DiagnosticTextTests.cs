namespace Explainer.Content.Tests.Check;

/// <summary>What to do stands below the finding: once for each rule, and not where the message says it.</summary>
public sealed class DiagnosticTextTests
{
    private const string Lesson = """
        lesson: tides
        title: Tides
        steps:
          - { page: a, title: A, body: "[x](page:b)" }
          - { page: a, title: B, body: "[x](page:nowhere)", minutes: many }
          - { page: a, titel: C, body: x }
        """;

    [Test]
    public void A_mend_is_said_once_for_each_rule_and_not_where_the_message_has_it() => Golden.Compare(Printed(Lesson), "Check/mends.txt");

    [Test]
    public void Mends_fit_a_terminal()
    {
        using var writer = new StringWriter();
        DiagnosticText.Write(writer, Rules.All.Select(r => r.At(new("lesson.yaml", 1, 1, 1, 2), "a", "b", "c", "d", "e")), Sample.Files(("lesson.yaml", "x\n")));
        string[] mends = [.. writer.ToString().Split('\n').Where(l => l.StartsWith("      =", StringComparison.Ordinal) || l.StartsWith("        ", StringComparison.Ordinal))];
        Assert.That(mends.Select(l => l.Length), Has.Exactly(mends.Length).LessThanOrEqualTo(80));
        Assert.That(mends, Has.Length.GreaterThan(100));
    }

    private static string Printed(string text)
    {
        using var writer = new StringWriter();
        DiagnosticText.Write(writer, Sample.Check(text));
        return writer.ToString();
    }
}
