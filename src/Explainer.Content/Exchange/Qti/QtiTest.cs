using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>Writes the test of a package: a section a lesson, in it a section for the pages that stand together with the questions behind them, and one a pool.</summary>
internal sealed class QtiTest(QtiXml xml, Losses losses)
{
    private sealed record Part(ImmutableArray<Page> Pages, ImmutableArray<Question> Questions, int? Draw);

    public static byte[] Write(QtiVersion version, ExportedWork work, Losses losses) => QtiXml.File(version, xml => new QtiTest(xml, losses).Write(work));

    private void Write(ExportedWork work) => xml.Root("assessmentTest", () =>
    {
        xml.Attribute("identifier", $"test.{work.Id}");
        xml.Attribute("title", work.Title);
        xml.Element("outcomeDeclaration", ("identifier", "SCORE"), ("cardinality", "single"), ("baseType", "float"));
        xml.Element("testPart", () =>
        {
            foreach (var lesson in work.Lessons) Section(lesson);
        }, ("identifier", "part"), ("navigationMode", "linear"), ("submissionMode", "individual"));
        xml.Element("outcomeProcessing", () => xml.Element("setOutcomeValue", () => xml.Element("sum", () => xml.Element("testVariables", ("variableIdentifier", "SCORE"))), ("identifier", "SCORE")));
    });

    private void Section(Lesson lesson) => xml.Element("assessmentSection", () =>
    {
        int number = 0;
        foreach (var part in Parts(lesson)) Section(part, $"section.{lesson.Id}.{++number}", lesson.Title);
    }, ("identifier", $"section.{lesson.Id}"), ("title", lesson.Title), ("visible", "true"));

    private void Section(Part part, string id, string lesson) => xml.Element("assessmentSection", () =>
    {
        if (part.Draw is { } draw)
        {
            xml.Element("selection", ("select", $"{draw}"));
            xml.Element("ordering", ("shuffle", "true"));
        }
        foreach (var page in part.Pages) Rubric(page);
        foreach (var question in part.Questions) xml.Element("assessmentItemRef", ("identifier", QtiId.Of(question.Id.Value)), ("href", $"items/{question.Id.Value}.xml"));
    }, ("identifier", id), ("title", part.Pages.IsEmpty ? lesson : part.Pages[0].Title), ("visible", "true"));

    private void Rubric(Page page)
    {
        if (page.ShowIfMissed is not null) losses.LeftOut(page.Span, $"the condition of the page '{page.Id}'");
        if (Xhtml.LeavesLinks(page.Body)) losses.LeftOut(page.Span, $"what inner links of the page '{page.Id}' lead to");
        xml.Element("rubricBlock", () => xml.Content($"<h2>{XmlCharacters.Escaped(page.Title)}</h2>{PageXhtml.Of(page)}"), ("view", "candidate"));
    }

    /// <summary>A lesson's steps, divided where a page follows questions, and around pools.</summary>
    private static IEnumerable<Part> Parts(Lesson lesson)
    {
        var pages = new List<Page>();
        var questions = new List<Question>();
        foreach (var step in lesson.Steps)
        {
            if (questions.Count > 0 && step is not QuestionStep) yield return Taken(pages, questions);
            if (step is PageStep page) pages.Add(page.Page);
            else if (step is QuestionStep question) questions.Add(question.Question);
            else if (step is PoolStep pool)
            {
                yield return new([.. pages], pool.Questions, pool.Draw);
                pages.Clear();
            }
        }
        if (pages.Count + questions.Count > 0) yield return Taken(pages, questions);
    }

    private static Part Taken(List<Page> pages, List<Question> questions)
    {
        var part = new Part([.. pages], [.. questions], null);
        pages.Clear();
        questions.Clear();
        return part;
    }
}
