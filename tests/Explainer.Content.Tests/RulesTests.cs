namespace Explainer.Content.Tests;

public sealed class RulesTests
{
    [Test]
    public void Ids_and_severities_are_a_promise() =>
        Golden.Compare(string.Concat(Rules.All.Select(r => $"{r.Id} {r.Severity} {r.Title}{(r.Name is null ? "" : $" [{r.Name}]")}\n")), "rules.txt");

    [Test]
    public void No_name_is_used_twice() => Assert.That(Rules.All.Select(r => r.Name).OfType<string>(), Is.Unique);

    [Test]
    public void No_id_is_used_twice() => Assert.That(Rules.All.Select(r => r.Id), Is.Unique);

    [Test]
    public void The_reference_is_fresh() => Golden.Compare(RuleReference.Written(), "../../content/RULES.md");

    [Test]
    public void The_reference_has_a_place_for_every_rule() => Assert.That(RuleReference.Left, Is.Empty);

    /// <summary>The cases show every rule but those that only a disk can bring about, which DiskFilesTests show, and those of a class (EX10), which StatsRemarksTests show.
    /// A lint rule shows itself.</summary>
    [Test]
    public void Every_rule_is_shown_by_a_case()
    {
        string all = string.Concat(Directory.EnumerateFiles(Golden.Folder, "*expected.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        string[] elsewhere = ["EX0001", "EX0002", "EX0003", "EX0004", "EX0009", "EX0010", "EX0101", "EX0122", "EX0127", "EX0128", "EX0215", "EX0406"];
        Assert.That(Rules.All.Where(r => r.Name is null && !r.Id.StartsWith("EX10", StringComparison.Ordinal)).Select(r => r.Id).Where(id => !all.Contains(id, StringComparison.Ordinal)), Is.EquivalentTo(elsewhere));
    }
}
