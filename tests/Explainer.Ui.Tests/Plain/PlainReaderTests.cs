using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Plain;
using Explainer.Ui.Screens;
using Match = Explainer.Questions.Match;

namespace Explainer.Ui.Tests.Plain;

public sealed class PlainReaderTests
{
    private static readonly ImmutableArray<Option> Four = [Named("w", "Claimed"), Named("x", "Confirmed"), Named("y", "Disputed"), Named("z", "Analysis of it")];

    [TestCase(">", "> is a key of the full screen; here it is :next. :help says what else there is.")]
    [TestCase("y", Wording.NothingAsked)]
    public void A_key_of_the_full_screen_is_told_as_what_is_typed_here(string line, string told)
    {
        var page = new Screen("", "", [], null, [new("next", ">", "Next step")]);
        Assert.That(PlainReader.Read(line, page), Is.EqualTo(new Refused(told)));
    }

    [TestCase("2", "x")]
    [TestCase(" 2. ", "x")]
    [TestCase("２", "x", Description = "full width")]
    [TestCase("٢", "x", Description = "Arabic digits")]
    [TestCase("0", null)]
    [TestCase("5", null)]
    [TestCase("-1", null)]
    [TestCase("1 2", null)]
    [TestCase("two", null)]
    [TestCase("999999999999", null)]
    public void One_option_is_chosen_by_its_number(string line, string? id) => Assert.That(Given(line, new Choose(Four, 1, 1)), Is.EqualTo(id));

    [TestCase("1 3", "w y")]
    [TestCase("1,3", "w y")]
    [TestCase("3, 1", "w y", Description = "in one order, whatever was typed first")]
    [TestCase("１、３", "w y")]
    [TestCase("1 2 3 4", "w x y z")]
    [TestCase("0", "", Description = "none of them")]
    [TestCase("0 1", null)]
    [TestCase("1 1", null)]
    [TestCase("13", null)]
    [TestCase("1-3", null)]
    public void Several_options_are_chosen_by_their_numbers(string line, string? ids) => Assert.That(Given(line, new Choose(Four, 0, 4)), Is.EqualTo(ids));

    [TestCase("true", "true")]
    [TestCase("T", "true")]
    [TestCase("Yes.", "true")]
    [TestCase("1", "true")]
    [TestCase("f", "false")]
    [TestCase("０", "false")]
    [TestCase("ＮＯ", "false")]
    [TestCase("2", null)]
    [TestCase("tr", null)]
    public void Named_options_are_chosen_by_their_names(string line, string? id) => Assert.That(Given(line, Samples.Signed.Interaction), Is.EqualTo(id));

    [TestCase("3 1 2 4", "y w x z")]
    [TestCase("3,1", "y w", Description = "an incomplete order is graded as it stands")]
    [TestCase("3 1 1 2", null)]
    [TestCase("3 1 5", null)]
    [TestCase("0 1 2 3", null)]
    [TestCase("c a b", null)]
    public void Items_are_put_in_order_by_their_numbers(string line, string? ids) => Assert.That(Given(line, new Arrange(Four)), Is.EqualTo(ids));

    [TestCase("1=b 2=a", "1=x 2=w")]
    [TestCase("2=A,1=B", "1=x 2=w")]
    [TestCase("1 = b ; 2 = a", "1=x 2=w")]
    [TestCase("１＝ｂ　２＝ａ", "1=x 2=w")]
    [TestCase("1=claimed", "1=w")]
    [TestCase("1=CL 2=analysis of", "1=w 2=z")]
    [TestCase("1=c", "1=y", Description = "a letter comes before a beginning")]
    [TestCase("1=con", "1=x")]
    [TestCase("1=co2=d", "1=x 2=z")]
    [TestCase("1=e", null)]
    [TestCase("1=", null)]
    [TestCase("=b", null)]
    [TestCase("1b", null)]
    [TestCase("x 1=b", null)]
    [TestCase("3=a", null)]
    [TestCase("1=a 1=b", null)]
    [TestCase("1=a=b", null)]
    public void Pairs_are_numbers_with_letters_or_beginnings(string line, string? pairs) =>
        Assert.That(Given(line, new Match([Named("1", "Left"), Named("2", "Other")], Four, TargetsOnce: false)), Is.EqualTo(pairs));

    [TestCase(false, "1=w 2=w")]
    [TestCase(true, null)]
    public void A_target_is_given_twice_only_where_it_may_be(bool once, string? pairs) =>
        Assert.That(Given("1=a 2=a", new Match([Named("1", "Left"), Named("2", "Other")], Four, once)), Is.EqualTo(pairs));

    [Test]
    public void A_beginning_that_fits_two_targets_is_not_guessed() =>
        Assert.That(((Refused)Read("1=cl", new Match([Named("1", "Left")], [Named("a", "Clay"), Named("b", "Cloud")], true))).Why, Does.Contain("could be more than one"));

    [TestCase("4 700 km", "4 700 km")]
    [TestCase("  spaced  ", "  spaced  ", Description = "a text is recorded as typed")]
    [TestCase("::colon", ":colon")]
    [TestCase("::", ":")]
    [TestCase("²", "²")]
    public void A_text_is_taken_as_it_is(string line, string text) => Assert.That(Given(line, new EnterText(TextShape.Words)), Is.EqualTo(text));

    [TestCase("2", "b", "x")]
    [TestCase("3", "b", null)]
    [TestCase("-", "b", "")]
    [TestCase("-", "a", "")]
    [TestCase("2", "a", "2")]
    [TestCase("::-", "a", ":-")]
    public void A_gap_takes_a_number_where_it_has_options_and_a_text_elsewhere(string line, string name, string? value)
    {
        var gap = new Gap(name, name == "a" ? [] : [Named("w", "W"), Named("x", "X")], TextShape.Words);
        var typed = PlainReader.Read(line, Asking(new FillGaps([gap])), gap);
        Assert.That(typed is Fill fill ? fill.Value ?? "" : null, Is.EqualTo(value));
    }

    [TestCase("1=d", "x=denied", Description = "no letter goes so far, so that it is the beginning of a name")]
    [TestCase("1=c", "x=unknown", Description = "a letter comes before the beginning of a name")]
    [TestCase("1=co", "x=confirmed")]
    public void A_letter_comes_before_the_beginning_of_a_name_where_there_is_such_a_letter(string line, string pairs) => Assert.That(
        Given(line, new Match([Named("x", "X")], [Named("denied", "denied"), Named("confirmed", "confirmed"), Named("unknown", "unknown")], TargetsOnce: false)), Is.EqualTo(pairs));

    [TestCase("1", Certainty.Guessing)]
    [TestCase("４", Certainty.Certain)]
    [TestCase("", null)]
    public void Certainty_is_a_level_or_passed(string line, Certainty? level)
    {
        var rating = new Screen("", "", [], null, [new("", "Enter", "Skip") { Intent = new Rate(null), IsUsual = true }]) { AsksCertainty = true };
        Assert.That(PlainReader.Read(line, rating), Is.EqualTo(new Do(new Rate(level))));
        Assert.That(PlainReader.Read("certain", rating), Is.TypeOf<Refused>());
        Assert.That(PlainReader.Read("5", rating), Is.TypeOf<Refused>());
    }

    [TestCase(":hint", "hint")]
    [TestCase(":HI", "hint")]
    [TestCase(": hint", "hint")]
    [TestCase(":d", "dont-know")]
    [TestCase(":don't-know", "dont-know")]
    [TestCase("：ｄ", "dont-know")]
    public void A_command_is_any_clear_beginning_of_its_name(string line, string command) =>
        Assert.That(PlainReader.Read(line, Asking(new EnterText(TextShape.Words))), Is.EqualTo(new Do(SessionActions.All.First(a => a.Command == command).Intent!)));

    [TestCase(":h", ":h could be :hint or :help. Type more of it.")]
    [TestCase(":r", ":r could be :retry or :repeat. Type more of it.")]
    [TestCase(":hnit", "There is no command :hnit. Did you mean :hint? :help lists them.")]
    [TestCase(":b", "There is no page to go back to here.", Description = "known, and not offered")]
    [TestCase(":claim", "Name the claim behind it. :sources lists them.")]
    [TestCase(":hint me", ":hint takes nothing behind it. If you meant an answer, begin it with two colons.")]
    [TestCase(":\u001b[2J", "There is no command :\uFFFD[2J. :help lists them.")]
    public void A_command_that_cannot_be_taken_says_why(string line, string why)
    {
        var offered = Asking(new EnterText(TextShape.Words));
        Assert.That(PlainReader.Read(line, offered), Is.EqualTo(new Refused(why)));
    }

    [TestCase(":goto article-4", Look.GoTo, "article-4")]
    [TestCase(":claim  a b ", Look.Claim, "a b")]
    [TestCase(":glossary", Look.Glossary, "")]
    [TestCase("?", Look.Help, "")]
    [TestCase("？", Look.Help, "")]
    [TestCase(":q", Look.Quit, "")]
    public void A_look_takes_its_argument(string line, Look look, string argument) =>
        Assert.That(PlainReader.Read(line, Asking(new EnterText(TextShape.Words))), Is.EqualTo(new See(look, argument)));

    [Test]
    public void Nothing_typed_is_ever_an_exception() => CsCheck.Check.Sample(
        CsCheck.Gen.Select(CsCheck.Gen.OneOf(CsCheck.Gen.String, CsCheck.Gen.String["0123456789 ,=abc:-?\uD800"]), CsCheck.Gen.Int[0, 4]),
        (line, i) =>
        {
            Interaction prompt = i switch
            {
                0 => new Choose(Four, 0, 4),
                1 => Samples.Signed.Interaction,
                2 => new Arrange(Four),
                3 => new Match(Four, Four, true),
                _ => new Choose(Four, 1, 1),
            };
            PlainReader.Read(line, Asking(prompt));
        });

    private static string? Given(string line, Interaction prompt) =>
        Read(line, prompt) is Do { Intent: Respond { Response: var response } } ? string.Join(' ', response.ToStrings()) : null;

    private static Typed Read(string line, Interaction prompt) => PlainReader.Read(line, Asking(prompt));

    private static Screen Asking(Interaction prompt) => new("", "", [], prompt, [.. SessionActions.All.Where(a => a.Command is not ("" or "back" or "retry"))]);

    private static Option Named(string id, string text) => new(new(id), text);
}
