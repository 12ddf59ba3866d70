using Explainer.Content.Questions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lessons;

/// <summary>How a page is written.</summary>
internal static class PageFields
{
    public static readonly Field Page = new("page", FieldKind.Id, "Its id, unique in the lesson.") { Required = true, Example = "article-4" };
    public static readonly Field Title = new("title", FieldKind.Text, "Its heading.") { Required = true };
    public static readonly Field ContentNote = new("content-note", FieldKind.Text, "Said before the page, which may then be skipped.");
    public static readonly Field Body = new("body", FieldKind.Markup, "CommonMark; links to claim:, term:, source: and page: carry meaning.") { Required = true };

    public static readonly Field Date = new("date", FieldKind.Date, "When.") { Required = true, Example = "2024-06-19" };
    public static readonly Field EntryText = new("text", FieldKind.Markup, "What.") { Required = true };
    public static readonly Field EntryClaim = new("claim", FieldKind.Reference(Target.Claim), "The claim behind it.");
    public static readonly Shape EntryShape = new("a timeline entry", "One dated entry.", Date, EntryText, EntryClaim);
    public static readonly Field Timeline = new("timeline", FieldKind.List(FieldKind.Block(EntryShape), least: 1), "Dated entries, drawn as a timeline and read out as a list.");

    public static readonly Field Label = new("label", FieldKind.Text, "Whose figure.") { Required = true };
    public static readonly Field BarValue = new("value", FieldKind.Amount, "The figure.") { Required = true, Example = "600" };
    public static readonly Field BarClaim = new("claim", FieldKind.Reference(Target.Claim), "The claim behind it.");
    public static readonly Shape BarShape = new("a bar", "One bar of a chart.", Label, BarValue, BarClaim);
    public static readonly Field ChartTitle = new("title", FieldKind.Text, "What is compared.") { Required = true };
    public static readonly Field ChartUnit = new("unit", FieldKind.Text, "What is counted.");
    public static readonly Field Bars = new("bars", FieldKind.List(FieldKind.Block(BarShape), least: 1), "The bars, from the top.") { Required = true };
    public static readonly Shape ChartShape = new("a chart", "Horizontal bars.", ChartTitle, ChartUnit, Bars);
    public static readonly Field Chart = new("chart", FieldKind.Block(ChartShape), "Bars, read out as a table in plain mode.");

    public static readonly Field Missed = new("missed", FieldKind.Reference(Target.Question), "The question's id.") { Required = true };
    public static readonly Shape ShowIfShape = new("'show-if'", "Who sees the page.", Missed);
    public static readonly Field ShowIf = new("show-if", FieldKind.Block(ShowIfShape), "Shows the page only to those who missed a question before it.") { Example = "{ missed: pact-trigger }" };

    public static readonly Shape Shape = new(
        "a page", "One screen of explanation.", Page, Title, ContentNote, Body, Timeline, Chart, ShowIf, QuestionFields.LintIgnore);
}
