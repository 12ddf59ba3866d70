using System.Text.RegularExpressions;
using Explainer.Content.Questions;
using Explainer.Content.Tests.Schema;
using Explainer.Diagnostics;

namespace Explainer.Content.Tests.Guide;

/// <summary>What the author's guide shows works as it says.</summary>
public sealed partial class GuideTests
{
    private static readonly string[] Forms = ["", "yaml lesson", "yaml steps", "yaml keys", "yaml course", "yaml broken", "text printed", "json", "lua", "toml"];

    private static IEnumerable<GuideBlock> Sound => GuideText.Blocks.Where(b => b.Form.StartsWith("yaml", StringComparison.Ordinal) && b.Form != "yaml broken");

    /// <summary>A fragment may well leave something unused, which is good to know and no more.</summary>
    [TestCaseSource(nameof(Sound))]
    public void An_example_passes_the_strict_check(object example)
    {
        var report = GuideText.Check((GuideBlock)example);
        Assert.That(report.Diagnostics.Where(d => d.Rule.Severity != Severity.Info), Is.Empty);
        Assert.That(report.Lessons, Is.EqualTo(1));
    }

    [Test]
    public void The_whole_lesson_is_valid_for_editors() => Assert.That(Validator.For("lesson").Faults(GuideText.Lesson.Text), Is.Empty);

    [Test]
    public void Every_block_says_what_it_is() => Assert.That(GuideText.Blocks.Select(b => b.Form), Is.SubsetOf(Forms.SelectMany(f => Enumerable.Repeat(f, 100))));

    [Test]
    public void Every_type_of_question_has_an_example()
    {
        string all = string.Concat(Sound.Select(b => b.Text));
        Assert.That(QuestionFormat.All.Select(f => f.Type.Name).Where(type => !all.Contains($"type: {type}\n", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void What_the_program_prints_and_all_fields_are_fresh() => Golden.Compare(GuideText.Fresh(), GuideText.File);

    [Test]
    public void Links_within_the_guide_lead_to_its_headings()
    {
        var headings = Heading().Matches(GuideText.Written).Select(m => NotInAnchor().Replace(m.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));
        Assert.That(Anchor().Matches(GuideText.Written).Select(m => m.Groups[1].Value).Distinct(), Is.SubsetOf(headings));
    }

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"\]\(#([^)]*)\)")]
    private static partial Regex Anchor();
}
