using Explainer.Questions;

namespace Explainer.Content.Tests.Questions;

public sealed class OrderingFormatTests
{
    private static readonly OrderingQuestion Firsts = Sample.Question<OrderingQuestion>(
        "type: ordering\nstem: x\nitems:\n  - { text: Sputnik, date: 1957-10-04, feedback: It beeped. }\n  - 1961\n  - [Armstrong, { text: Aldrin, id: second-man }]\n  - Cernan");

    [Test]
    public void Ids_go_by_place_through_ties() => Assert.That(Firsts.Items.Select(i => $"{i.Id} {i.Text}"), Is.EqualTo(new[] { "a Sputnik", "b 1961", "c Armstrong", "second-man Aldrin", "e Cernan" }));

    [Test]
    public void A_list_is_a_tie()
    {
        Assert.That(Firsts.Ranks.Select(r => r.Length), Is.EqualTo(new[] { 1, 1, 2, 1 }));
        Assert.That(Firsts.Grade(new ArrangedOptions(["a", "b", "second-man", "c", "e"])).Verdict, Is.EqualTo(Verdict.Correct));
    }

    [Test]
    public void An_item_may_be_dated() => Assert.That(Firsts.Items.Select(i => (i.Date?.Text, i.Feedback?.Source)).First(), Is.EqualTo(("1957-10-04", "It beeped.")));

    [TestCase("1957, 1961, 1969", false)]
    [TestCase("1969, 1961, 1957", false)]
    [TestCase("1957, 1969, 1961", true)]
    [TestCase("1957, 1957-10, 1957", false, Description = "what may be the same day is in order")]
    [TestCase("1957-10-04/1957-10-20, 1957-10-10, 1961", false)]
    [TestCase("1961, 1961", false)]
    public void Dates_that_turn_are_said(string dates, bool turns)
    {
        string items = string.Concat(dates.Split(", ").Select((date, i) => $"\n  - {{ text: item {i}, date: {date} }}"));
        Assert.That(Sample.Check(Sample.WithQuestion($"type: ordering\nstem: x\nitems:{items}")).Warnings, Is.EqualTo(turns ? 1 : 0));
    }
}
