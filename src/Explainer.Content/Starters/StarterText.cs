using System.Text;
using System.Text.RegularExpressions;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Starters;

/// <summary>Fills a starter's text in: <c>{{id}}</c> is a word of this occasion, <c>#= page.title</c> what the declaration says of that field.</summary>
internal static partial class StarterText
{
    private const int CommentColumn = 55;
    private const int Widest = 130;

    private static readonly Dictionary<string, Shape> Shapes = new(StringComparer.Ordinal)
    {
        ["lesson"] = LessonFields.Shape,
        ["page"] = PageFields.Shape,
        ["course"] = CourseFields.Shape,
        ["claim"] = ReferenceFields.ClaimShape,
        ["source"] = ReferenceFields.SourceShape,
        ["term"] = ReferenceFields.TermShape,
        ["question"] = new("a question", "What all types share.", [.. QuestionFields.Common]),
    };

    /// <param name="file">One of the files beside this.</param>
    /// <param name="words">What stands for each word in double braces.</param>
    public static string Of(string file, params ReadOnlySpan<(string Word, string Value)> words)
    {
        string text = Template(file);
        foreach (var (word, value) in words) text = text.Replace($"{{{{{word}}}}}", value, StringComparison.Ordinal);
        return string.Concat(text.TrimEnd('\n').Split('\n').Select(line => Explained(line) + "\n"));
    }

    private static string Template(string file)
    {
        using var reader = new StreamReader(typeof(StarterText).Assembly.GetManifestResourceStream($"starter.{file}")!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Explained(string line)
    {
        if (Asked().Match(line) is not { Success: true } asked) return line;
        string before = line[..asked.Index].TrimEnd(), told = "# " + Told(FieldAt(asked.Groups["field"].Value.Split('.')));
        string margin = line[..^line.TrimStart().Length];
        if (before.Length == 0) return margin + told;
        string beside = $"{before.PadRight(CommentColumn)} {told}";
        return beside.Length <= Widest ? beside : $"{margin}{told}\n{before}";
    }

    /// <summary>What the field is for, and which words it takes.</summary>
    private static string Told(Field field) => field.Kind is WordKind { Words: [_, _, ..] words } ? $"{field.Doc.TrimEnd('.')}: {string.Join(", ", words)}." : field.Doc;

    private static Field FieldAt(string[] path)
    {
        var shape = Shapes.GetValueOrDefault(path[0]) ?? QuestionFormat.All.First(f => f.Type.Name == path[0]).Shape;
        foreach (string name in path[1..^1]) shape = ShapeIn(FieldOf(shape, name).Kind);
        return FieldOf(shape, path[^1]);
    }

    private static Field FieldOf(Shape shape, string name) => shape.Fields.First(f => f.Name == name);

    private static Shape ShapeIn(FieldKind kind) => kind switch
    {
        BlockKind block => block.Shape,
        ListKind list => ShapeIn(list.Of),
        MapKind map => ShapeIn(map.Of),
        _ => throw new ArgumentException($"There are no fields in {kind.Wanted}.", nameof(kind)),
    };

    [GeneratedRegex(@"#= (?<field>[a-z.-]+)$")]
    private static partial Regex Asked();
}
