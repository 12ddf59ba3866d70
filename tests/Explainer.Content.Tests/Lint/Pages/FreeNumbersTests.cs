using Explainer.Content.Lint;

namespace Explainer.Content.Tests.Lint.Pages;

/// <summary>Which numbers state a fact, and which are dates, times, names and lists.</summary>
public sealed class FreeNumbersTests
{
    [TestCase("About 600 soldiers died.", "600")]
    [TestCase("4,700 casualties", "4,700")]
    [TestCase("4\u00A0700 casualties", "4\u00A0700")]
    [TestCase("It cost US$20 or €1.5 million.", "$20", "€1.5")]
    [TestCase("A share of 85%.", "85%")]
    [TestCase("It fell by 5 per cent, to 3 million.", "5", "3")]
    [TestCase("Between 10,000 and 12,000 came.", "10,000", "12,000")]
    [TestCase("100–200 came.", "100", "200")]
    [TestCase("In 2024 600 came.", "600")]
    [TestCase("On 6 August 600 came.", "600")]
    [TestCase("30,000 boxes, or 12.5 a day", "30,000", "12.5")]
    [TestCase("1500.5 tonnes", "1500.5")]
    [TestCase("Under Article 4, 600 came.", "600")]
    [TestCase("On August 6, 600 came.", "600")]
    public void States_a_fact(string text, params string[] expected) => Assert.That(Numbers(text), Is.EqualTo(expected));

    [TestCase("On 6 August 2024, in November 2024 and on October 18.")]
    [TestCase("From 6 to 11 November, on 5 and 6 May, and 28–30 April.")]
    [TestCase("The 1990s, 2016–2017, 2024/25, and 1950.")]
    [TestCase("On 2024-11-06, and 06/11/2024.")]
    [TestCase("At 10:30, at 10.30 a.m., at 7 pm, at 23:59:59.")]
    [TestCase("The 2nd time, the 21st century, the 11th Corps.")]
    [TestCase("Article 4, Articles 3 and 5, Resolution 1718, resolutions 1718, 2270 and 2397, No. 12.")]
    [TestCase("The 1718 Committee, in Chapter 7, rule 12, page 30.")]
    [TestCase("The KN-23, the Su-57, the 2S1, the T-72, M1989 and 122-mm shells.")]
    [TestCase("5 actors and 3 rules")]
    [TestCase("No number at all.")]
    public void States_none(string text) => Assert.That(Numbers(text), Is.Empty);

    [TestCase("1. One\n2. Two\n10. Ten")]
    [TestCase("Code such as `600 = x` is aside.")]
    [TestCase("[About 600](claim:deaths) died, and [4,700](source:paper) fell.")]
    [TestCase("[About 600](claim:deaths) died. The 600 were soldiers.", Description = "what a link names may be named again")]
    [TestCase("[Some](claim:deaths) died. The 600 were soldiers.", Description = "what a linked claim says may be named again")]
    public void On_a_page_lists_code_and_links_are_aside(string body) => Assert.That(Said(body), Is.Empty);

    [TestCase("About **600** died, [some say](term:losses).", "600")]
    [TestCase("| who | how many |\n|---|---|\n| NIS | 600 |", "600")]
    [TestCase("- 600 died\n- > 700 fell", "600", "700")]
    public void On_a_page_a_number_is_pointed_at_where_it_stands(string body, params string[] expected) => Assert.That(Said(body), Is.EqualTo(expected));

    [Test]
    public void In_a_timeline_and_a_chart_a_claim_covers_its_entry_alone()
    {
        string[] found = Said("Text.", """
                timeline:
                  - { date: 2024, text: 600 came, claim: deaths }
                  - { date: 2025, text: 700 came }
                chart:
                  title: Deaths
                  bars:
                    - { label: One, value: 600, claim: deaths }
                    - { label: Other, value: 700 }
            """);
        Assert.That(found, Is.EqualTo(new[] { "700", "700" }));
    }

    [Test]
    public void Of_a_language_without_words_nothing_is_said() => Assert.That(Said("About 700 died.", "", "de"), Is.Empty);

    private static IEnumerable<string> Numbers(string text) => LanguageWords.Of("en")!.FreeNumbers.In(text).Select(n => n.Number.Trim());

    /// <summary>What stands in the file where a number is pointed at.</summary>
    private static string[] Said(string body, string more = "", string language = "en")
    {
        string lesson = $$"""
            lesson: x
            title: t
            language: {{language}}
            claims: { deaths: { text: "About 600 died, and 900 were hurt.", claimant: c, status: claimed } }
            sources: { paper: { title: t } }
            glossary: { losses: { term: t, text: t } }
            steps:
              - page: p
                title: t
                body: |
                  {{body.Replace("\n", "\n      ", StringComparison.Ordinal)}}
            {{more}}
            """;
        string[] lines = lesson.Split('\n');
        return [.. Sample.Lint(lesson).Diagnostics.Where(d => d.Rule.Name == "number-without-claim").Select(d => lines[d.Span.Line - 1][(d.Span.Column - 1)..(d.Span.EndColumn - 1)])];
    }
}
