using System.Xml;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Writes one question as Moodle has it.</summary>
internal sealed class MoodleQuestion
{
    private readonly XmlWriter xml;
    private readonly Question question;
    private readonly List<string?> lost;

    private MoodleQuestion(XmlWriter xml, Question question)
    {
        (this.xml, this.question) = (xml, question);
        lost = [.. Losses.Surroundings(question), question.Attempts is null ? null : "the number of tries"];
    }

    /// <summary>Writes the question, unless Moodle cannot ask it, and says what it cannot say.</summary>
    public static void Write(XmlWriter xml, Question question, Losses losses)
    {
        if (question is MultipleChoiceQuestion { Keys.IsEmpty: true })
        {
            losses.LeftOut(question, "that none of the options is right");
            return;
        }
        var writer = new MoodleQuestion(xml, question);
        writer.Write();
        losses.Without(question, writer.lost.Distinct());
        foreach (string how in MoodleScoring.Differences(question)) losses.SaidAs(question, how);
    }

    /// <summary>Moodle's type; null where it has none.</summary>
    public static string? TypeOf(Question question) => question switch
    {
        SingleChoiceQuestion or MultipleChoiceQuestion => "multichoice",
        TrueFalseQuestion => "truefalse",
        NumericalQuestion => "numerical",
        ShortAnswerQuestion => "shortanswer",
        OrderingQuestion => "ordering",
        MatchingQuestion or ClassificationQuestion => "matching",
        ClozeQuestion => "cloze",
        _ => null,
    };

    private void Write()
    {
        xml.WriteStartElement("question");
        xml.WriteAttributeString("type", TypeOf(question));
        MoodleText.Plain(xml, "name", question.Id.Value);
        string stem = Blocks(question.Stem);
        MoodleText.Html(xml, "questiontext", question is ClozeQuestion cloze ? MoodleCloze.WithoutBraces(stem) + MoodleCloze.Text(cloze, lost) : stem);
        MoodleText.Html(xml, "generalfeedback", question.Explanation is { } explanation ? Blocks(explanation) : "");
        if (question is not ClozeQuestion) xml.WriteElementString("defaultgrade", DecimalText.Of(question.Points));
        xml.WriteElementString("penalty", question is TrueFalseQuestion ? "1.0000000" : "0.3333333");
        xml.WriteElementString("hidden", "0");
        xml.WriteElementString("idnumber", question.Id.Value);
        WriteKind();
        foreach (var hint in question.Hints)
        {
            xml.WriteStartElement("hint");
            MoodleText.Inner(xml, Blocks(hint));
            xml.WriteEndElement();
        }
        WriteTags();
        xml.WriteEndElement();
    }

    private void WriteKind()
    {
        switch (question)
        {
            case SingleChoiceQuestion single: Choice(single.Options, o => o.Id == single.Key ? Fraction.One : MoodleGrade.Nearest(single.Credits.GetValueOrDefault(o.Id.Value, Fraction.Zero)), isSingle: true); break;
            case MultipleChoiceQuestion several: Choice(several.Options, o => BalancedShare.Of(several, o), isSingle: false); break;
            case TrueFalseQuestion statement:
                Answer("true", statement.Answer ? Fraction.One : Fraction.Zero, statement.FeedbackOnTrue);
                Answer("false", statement.Answer ? Fraction.Zero : Fraction.One, statement.FeedbackOnFalse);
                break;
            case NumericalQuestion number: Numbers(number.Key); break;
            case ShortAnswerQuestion words: Texts(words.Key); break;
            case OrderingQuestion order: Order(order); break;
            case MatchingQuestion pairs: Match(pairs); break;
            case ClassificationQuestion items: Match(items); break;
        }
    }

    private void Choice(IEnumerable<Option> options, Func<Option, Fraction> share, bool isSingle)
    {
        if (question.Shuffles && options.Any(o => o.Fixed)) lost.Add("the fixed place of an option");
        xml.WriteElementString("single", isSingle ? "true" : "false");
        Shuffle();
        xml.WriteElementString("answernumbering", "abc");
        xml.WriteElementString("showstandardinstruction", "0");
        NoOverallFeedback();
        foreach (var option in options)
        {
            xml.WriteStartElement("answer");
            xml.WriteAttributeString("fraction", MoodleGrade.Of(share(option)));
            MoodleText.Inner(xml, Blocks(option.Text));
            Feedback(option.Feedback);
            xml.WriteEndElement();
        }
    }

    /// <summary>An answer that is a text without markup.</summary>
    private void Answer(string text, Fraction share, Markup? feedback, string? tolerance = null)
    {
        xml.WriteStartElement("answer");
        xml.WriteAttributeString("fraction", MoodleGrade.Of(share));
        xml.WriteAttributeString("format", "moodle_auto_format");
        xml.WriteElementString("text", XmlCharacters.Sound(text));
        Feedback(feedback);
        if (tolerance is not null) xml.WriteElementString("tolerance", tolerance);
        xml.WriteEndElement();
    }

    private void Numbers(NumberKey key)
    {
        var units = MoodleUnits.Of(key.Units);
        // The first that matches counts there, the best here.
        foreach (var accepted in key.Answers.OrderByDescending(a => a.Credit))
        {
            var (low, high) = (units.ToMain(accepted.Low), units.ToMain(accepted.High));
            Answer(DecimalText.Of((low + high) / 2), MoodleGrade.Nearest(accepted.Credit), accepted.Feedback, DecimalText.Of((high - low) / 2));
        }
        units.Write(xml);
    }

    private void Texts(TextKey key)
    {
        xml.WriteElementString("usecase", key.Folding.CaseSensitive ? "1" : "0");
        foreach (var accepted in key.Accept.OrderByDescending(a => a.Credit)) Answer(MoodleWildcard.Escaped(accepted.Text), MoodleGrade.Nearest(accepted.Credit), accepted.Feedback);
        foreach (string rejected in key.Reject) Answer(MoodleWildcard.Escaped(rejected), Fraction.Zero, null);
    }

    private void Order(OrderingQuestion order)
    {
        if (order.Items.Any(i => i.Feedback is not null)) lost.Add("the feedback on items");
        if (order.Items.Any(i => i.Date is not null)) lost.Add("the dates");
        foreach (var (name, value) in MoodleScoring.OrderSettings(order)) xml.WriteElementString(name, value);
        NoOverallFeedback();
        int place = 0;
        foreach (var item in order.Items)
        {
            xml.WriteStartElement("answer");
            xml.WriteAttributeString("fraction", $"{++place}.0000000");
            MoodleText.Inner(xml, Blocks(item.Text));
            xml.WriteEndElement();
        }
    }

    private void Match(MatchingQuestion matching)
    {
        if (matching.Pairs.Any(p => p.Feedback is not null) || matching.Distractors.Any(d => d.Feedback is not null)) lost.Add("the feedback on pairs and distractors");
        Shuffle();
        NoOverallFeedback();
        foreach (var pair in matching.Pairs) Subquestion(Blocks(pair.Left), pair.Right);
        foreach (var spare in matching.Distractors) Subquestion("", spare.Text);
    }

    private void Match(ClassificationQuestion classification)
    {
        if (classification.Items.Any(i => i.Feedback is not null)) lost.Add("the feedback on items");
        if (classification.Items.Any(i => i.Claim is not null)) lost.Add("who made the claims");
        Shuffle();
        NoOverallFeedback();
        foreach (var item in classification.Items) Subquestion(Blocks(item.Text), classification.Categories.First(c => c.Id == item.Category).Text);
        foreach (var spare in classification.Categories.Where(c => classification.Items.All(i => i.Category != c.Id))) Subquestion("", spare.Text);
    }

    private void Subquestion(string left, Markup right)
    {
        if (Xhtml.Short(right).Contains('<', StringComparison.Ordinal)) lost.Add("the markup of right sides");
        xml.WriteStartElement("subquestion");
        MoodleText.Inner(xml, left);
        // Shown as HTML, and yet without elements.
        MoodleText.Plain(xml, "answer", XmlCharacters.Escaped(Claims.PlainText.Of(right.Source)));
        xml.WriteEndElement();
    }

    private void Feedback(Markup? feedback) => MoodleText.Html(xml, "feedback", feedback is { } words ? Blocks(words) : "");

    private void Shuffle() => xml.WriteElementString("shuffleanswers", question.Shuffles ? "true" : "false");

    private void NoOverallFeedback()
    {
        foreach (string name in new[] { "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback" }) MoodleText.Html(xml, name, "");
    }

    private void WriteTags()
    {
        if (question.Tags.IsEmpty) return;
        xml.WriteStartElement("tags");
        foreach (string tag in question.Tags) MoodleText.Plain(xml, "tag", tag);
        xml.WriteEndElement();
    }

    private string Blocks(Markup markup)
    {
        if (Xhtml.LeavesLinks(markup)) lost.Add("what inner links lead to");
        return Xhtml.Blocks(markup);
    }
}
