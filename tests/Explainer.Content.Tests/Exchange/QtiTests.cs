using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Explainer.Content.Exchange.Qti;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Tests.Questions;

namespace Explainer.Content.Tests.Exchange;

/// <remarks>The schemas of QTI are not ours to lie here; what they hold is held by these rules, and by hand with the schemas themselves.</remarks>
public sealed class QtiTests
{
    static readonly string[] Versions = ["qti21", "qti30"];

    static readonly string[] ItemOrder = ["responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing", "modalFeedback"];

    [TestCaseSource(nameof(Versions))]
    public void Writes_every_type_as_an_item(string version)
    {
        var export = Written(version, Samples.All.Select(s => s.Question));
        Golden.Compare(ForeignQuestions.Told(export.Losses, Files(export).Select(f => new ExportedFile(f.Key, f.Value))), $"Exchange/{version}.txt");
    }

    [TestCaseSource(nameof(Versions))]
    public void The_manifest_names_every_file_once(string version)
    {
        var files = Files(Written(version, Samples.All.Select(s => s.Question)));
        var named = Xml(files["imsmanifest.xml"]).Descendants().Where(e => e.Name.LocalName == "file").Select(e => e.Attribute("href")!.Value);
        Assert.That(named.Order(StringComparer.Ordinal), Is.EqualTo(files.Keys.Where(f => f != "imsmanifest.xml").Order(StringComparer.Ordinal)));
    }

    [TestCaseSource(nameof(Versions))]
    public void The_same_content_makes_the_same_bytes(string version) =>
        Assert.That(Written(version, [Samples.Cloze.Question]).Files[0].Bytes.Span.SequenceEqual(Written(version, [Samples.Cloze.Question]).Files[0].Bytes.Span));

    [TestCaseSource(nameof(Versions))]
    public void Whatever_its_texts_hold_an_item_is_sound(string version) => ForeignQuestions.Of(ForeignQuestions.Subset.Moodle).Sample(question =>
    {
        var item = Xml(Files(Written(version, [question]))["items/q.xml"]);
        var children = item.Elements().Select(e => Array.IndexOf(ItemOrder, Name(e))).ToArray();
        Assert.That(children, Is.Ordered.And.None.EqualTo(-1));
        string[] declared = [.. item.Elements().Where(e => Name(e).EndsWith("Declaration", StringComparison.Ordinal)).Select(e => e.Attribute("identifier")!.Value)];
        Assert.That(declared, Is.Unique);
        foreach (var used in item.Descendants().Where(e => Name(e) is "variable" or "mapResponse" or "setOutcomeValue")) Assert.That(declared, Does.Contain(used.Attribute("identifier")!.Value));
        foreach (var asked in item.Descendants().Where(e => Name(e).EndsWith("Interaction", StringComparison.Ordinal)))
            Assert.That(declared, Does.Contain((asked.Attribute("responseIdentifier") ?? asked.Attribute("response-identifier"))!.Value));
        foreach (var id in item.Descendants().Attributes("identifier")) Assert.DoesNotThrow(() => XmlConvert.VerifyNCName(id.Value));
        string[] choices = [.. item.Descendants().Where(e => Name(e) is "simpleChoice" or "simpleAssociableChoice").Select(e => e.Attribute("identifier")!.Value)];
        Assert.That(choices, Is.Unique);
    }, iter: 200);

    [Test]
    public void Elements_stand_where_they_stand_in_sound_items()
    {
        foreach (string version in Versions)
        {
            var known = Directory.EnumerateFiles(Path.Combine(Golden.Folder, version == "qti21" ? "Exchange/Qti21" : "Exchange/Qti30"), "*.xml").SelectMany(f => XDocument.Load(f).Descendants()).Select(Place).ToHashSet();
            // What the examples have no need of, and the specification allows.
            known.UnionWith(["and in responseIf", "gte in and", "lte in and", "variable in gte", "variable in lte", "baseValue in gte", "baseValue in lte", "not in responseIf", "isNull in not", "variable in isNull",
                "mapResponse in setOutcomeValue", "sum in setOutcomeValue", "variable in sum", "baseValue in sum", "mapResponse in sum", "responseElseIf in responseCondition", "and in responseElseIf", "setOutcomeValue in responseElseIf",
                "stringMatch in responseIf", "variable in stringMatch", "baseValue in stringMatch", "ordered in match", "baseValue in ordered", "match in responseElseIf", "inlineChoiceInteraction in p", "inlineChoice in inlineChoiceInteraction", "p in modalFeedback", "p in contentBody"]);
            var own = Files(Written(version, Samples.All.Select(s => s.Question))).Where(f => f.Key.StartsWith("items/", StringComparison.Ordinal)).SelectMany(f => Xml(f.Value).DescendantsAndSelf()).Select(Place);
            Assert.That(own.Distinct().Except(known), Is.Empty, version);
        }
    }

    [TestCase("nearest", 1.0, "a")]
    [TestCase("nearest", 0.5, "b")]
    [TestCase("nearest", 0.0, "c")]
    [TestCase("giants", 1.0, "a", "b")]
    [TestCase("giants", 1.0 / 6, "a", "c")]
    [TestCase("giants", 0.0, "c")]
    public void A_mapping_scores_as_we_do(string question, double credit, params string[] chosen)
    {
        var item = Xml(Files(Written("qti21", Samples.All.Select(s => s.Question)))[$"items/{question}.xml"]);
        double sum = item.Descendants().Where(e => Name(e) == "mapEntry" && chosen.Contains(e.Attribute("mapKey")!.Value)).Sum(e => XmlConvert.ToDouble(e.Attribute("mappedValue")!.Value));
        var own = Samples.All.Single(s => s.Question.Id.Value == question).Question.Grade(new ChosenOptions([.. chosen]));
        Assert.That((Math.Max(0, sum), own.Credit.ToDouble()), Is.EqualTo((credit, credit)).Within(1e-12));
    }

    [Test]
    public void Ids_that_begin_with_a_digit_become_names()
    {
        var files = Files(Written("qti21", [new TrueFalseQuestion(true) { Id = new("2024"), Stem = "?" }]));
        Assert.That(Xml(files["items/2024.xml"]).Attribute("identifier")!.Value, Is.EqualTo("_2024"));
        Assert.That(Xml(files["test.xml"]).Descendants().Single(e => Name(e) == "assessmentItemRef").Attribute("identifier")!.Value, Is.EqualTo("_2024"));
    }

    [Test]
    public void Pages_stand_before_the_questions_behind_them_and_a_pool_draws()
    {
        var test = Xml(Files(QtiPackage.WriteTwo(ExportedWork.Of(Sample.Lesson("lesson: a\ntitle: A\nsteps:\n  - { page: p, title: P, body: One. }\n  - { question: q, type: true-false, stem: x, answer: true }\n  - { page: r, title: R, body: Two. }\n  - { pool: s, draw: 1, questions: [{ question: t, type: true-false, stem: y, answer: true }, { question: u, type: true-false, stem: z, answer: true }] }\n"))))["test.xml"]);
        var parts = test.Descendants().Where(e => Name(e) == "assessmentSection").Skip(1).Select(s => string.Join(' ', s.Elements().Select(e => Name(e) + e.Attribute("select")?.Value)));
        Assert.That(parts, Is.EqualTo(["rubricBlock assessmentItemRef", "selection1 ordering rubricBlock assessmentItemRef assessmentItemRef"]));
    }

    static Export Written(string version, IEnumerable<Question> questions)
    {
        var work = ExportedWork.Of(ForeignQuestions.Lesson(questions));
        return version == "qti21" ? QtiPackage.WriteTwo(work) : QtiPackage.WriteThree(work);
    }

    static Dictionary<string, byte[]> Files(Export export)
    {
        using var zip = new ZipArchive(new MemoryStream(export.Files[0].Bytes.ToArray()));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(stream);
            return stream.ToArray();
        });
    }

    static XElement Xml(byte[] bytes) => XDocument.Parse(Encoding.UTF8.GetString(bytes)).Root!;

    static string Place(XElement element) => element.Parent is null ? Name(element) : $"{Name(element)} in {Name(element.Parent)}";

    /// <summary>The name as version 2 has it.</summary>
    static string Name(XElement element)
    {
        string[] words = element.Name.LocalName.Split('-');
        return words is ["qti", var first, .. var others] ? first + string.Concat(others.Select(w => char.ToUpperInvariant(w[0]) + w[1..])) : element.Name.LocalName;
    }
}
