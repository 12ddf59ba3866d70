using System.Collections.Immutable;
using System.Globalization;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Yaml;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Swirl;

/// <summary>Reads a lesson of swirl, which teaches R in R: a list of units, each of a class. R itself is never run: what needs it is told.</summary>
internal sealed class SwirlReader
{
    private const string Format = "swirl";
    private readonly ForeignFindings findings = new(Format);
    private readonly ImportIds questionIds = new("question"), pageIds = new("page");
    private readonly ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
    private string? title;

    private SwirlReader()
    {
    }

    public static Import Read(ForeignFile file)
    {
        var reader = new SwirlReader();
        if (ForeignText.Of(file, reader.findings.Found) is not { } text) return reader.findings.Of(file);
        var document = YamlTree.Read(SwirlYaml.Mended(text), reader.findings.Found);
        if (document.Root is YamlList units) reader.Take(units);
        else if (document.Complete) reader.findings.Syntax(Diagnostics.SourceSpan.StartOf(file.Path), "a lesson is a list of units, each beginning with '- Class:'.");
        return reader.findings.Of(file, new ImportedLesson(reader.title ?? file.Title, reader.steps.ToImmutable()));
    }

    private void Take(YamlList units)
    {
        int number = 0;
        foreach (var node in units.Items)
        {
            number++;
            if (node is YamlMap map) Take(new SwirlUnit(map, string.Create(CultureInfo.InvariantCulture, $"unit {number}"), findings));
            else findings.Syntax(node.Span, "a unit has keys and values, such as 'Class: text'.");
        }
    }

    private void Take(SwirlUnit unit)
    {
        switch (unit.Class)
        {
            case "meta": Meta(unit); break;
            case "text": Page(unit); break;
            case "figure":
                unit.Lost($"The figure '{unit.Text("Figure")}'");
                Page(unit);
                break;
            case "video": Page(unit, unit.Text("VideoLink")); break;
            case "script":
                unit.Lost($"The script '{unit.Text("Script")}', which is edited and run in R,");
                Page(unit);
                break;
            case "mult_question": Question(unit.Choice(Id)); break;
            case "exact_question": Question(unit.Number(Id)); break;
            case "range_question": Question(unit.Range(Id)); break;
            case "text_question": Question(unit.Words(Id)); break;
            case "text_order_question": Question(unit.Several(Id, inAnyOrder: false)); break;
            case "text_many_question": Question(unit.Several(Id, inAnyOrder: true)); break;
            case "cmd_question": Question(unit.Command(Id)); break;
            case "": unit.LeftOut("A unit without a class"); break;
            default: unit.LeftOut($"A unit of the class '{unit.Class}'"); break;
        }
    }

    private QuestionId Id() => new(questionIds.Next(null));

    private void Question(Question? question)
    {
        if (question is not null) steps.Add(new QuestionStep(question));
    }

    private void Meta(SwirlUnit unit)
    {
        title = unit.Text("Lesson") is { Length: > 0 } lesson ? ForeignText.Cleaned(lesson) : null;
        foreach (string key in new[] { "Course", "Author", "Organization" })
            if (unit.Text(key) is { Length: > 0 } said && said != "none") unit.Lost($"{key} '{said}'");
    }

    /// <summary>Words to be read, with where a film can be seen.</summary>
    private void Page(SwirlUnit unit, string link = "")
    {
        var body = unit.Output;
        if (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") body = $"{body}\n\n<{uri.AbsoluteUri}>";
        else if (link.Length > 0) unit.Lost($"The film '{link}'");
        if (body.Source.Length > 0) steps.Add(new PageStep(new Page(new(pageIds.Next(null)), TitleOf(unit.Text("Output")), body)));
    }

    /// <summary>The first words: a page of ours has a heading, and a unit has none.</summary>
    private static string TitleOf(string text)
    {
        const int Most = 8;
        string[] words = [.. ForeignText.Cleaned(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
        return words.Length == 0 ? "Film" : words.Length <= Most ? string.Join(' ', words) : $"{string.Join(' ', words[..Most])} …";
    }
}
