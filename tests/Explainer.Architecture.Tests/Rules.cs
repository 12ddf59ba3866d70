using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Explainer.Architecture.Tests;

/// <summary>The house's rules as functions from a file to its breaches.</summary>
internal static partial class Rules
{
    public const int MostLines = 500;

    /// <summary>Everything points at the centre, nobody sideways.</summary>
    public static IReadOnlyDictionary<string, string[]> Star { get; } = new Dictionary<string, string[]>
    {
        ["Explainer"] = [],
        ["Explainer.Content"] = ["Explainer"],
        ["Explainer.Storage"] = ["Explainer"],
        ["Explainer.Ui"] = ["Explainer"],
        ["Explainer.Cli"] = ["Explainer", "Explainer.Content", "Explainer.Storage", "Explainer.Ui"],
    };

    /// <summary>Each library, the one place in <c>src</c> that may name it, and the one project that may ask for it.</summary>
    public static IReadOnlyList<(string Library, string Place, string Project)> Homes { get; } =
    [
        ("Terminal.Gui", "src/Explainer.Ui/FullScreen/", "Explainer.Ui"),
        ("YamlDotNet", "src/Explainer.Content/Yaml/", "Explainer.Content"),
        ("Stateless", "src/Explainer/Sessions/SessionFlow.cs", "Explainer"),
        ("Microsoft.Data.Sqlite", "src/Explainer.Storage/", "Explainer.Storage"),
        ("Microsoft.Extensions.DependencyInjection", "src/Explainer.Cli/Composition.cs", "Explainer.Cli"),
    ];

    /// <summary>The rooms of <c>src/Explainer</c>, each knowing those before it; those side by side do not know each other.</summary>
    public static IReadOnlyList<string[]> Rooms { get; } =
        [["Diagnostics", "Statistics", "Work"], ["Claims"], ["Questions"], ["Lessons"], ["Courses"], ["Sessions"], ["Reviews"], ["Progress"], ["Journal", "Classroom"], ["Reports"]];

    private static readonly string[] Drawers = ["Utils", "Helpers", "Common", "Managers", "Misc", "Services", "Models"];

    /// <summary>A project of <c>src</c> refers to its neighbours in the star and to nobody else; tests refer to <c>src</c>, and to the command line only from its own tests.</summary>
    public static IEnumerable<Finding> ReferencesFollowTheStar(SourceFile project)
    {
        string name = Path.GetFileNameWithoutExtension(project.Path);
        var references = Elements(project, "ProjectReference").Select(e => (e.Line, Name: e.Include.Split('/', '\\')[^1].Replace(".csproj", "", StringComparison.Ordinal))).ToList();
        string[]? allowed = project.IsIn("tests/")
            ? [.. Star.Keys.Where(k => k != "Explainer.Cli" || name == "Explainer.Cli.Tests")]
            : Star.GetValueOrDefault(name);
        if (allowed is null) return [new(project, 1, $"{name} is not part of the star; give it its place in {nameof(Star)}")];
        var missing = project.IsIn("tests/") ? [] : allowed.Except(references.Select(r => r.Name)).Select(m => new Finding(project, 1, $"{name} does not refer to {m}"));
        return references.Where(r => !allowed.Contains(r.Name)).Select(r => new Finding(project, r.Line, $"{name} must not refer to {r.Name}")).Concat(missing);
    }

    /// <summary>A library is asked for by one project.</summary>
    public static IEnumerable<Finding> PackagesAreAskedForAtHome(SourceFile project) => !project.IsIn("src/") ? [] :
        from package in Elements(project, "PackageReference")
        from home in Homes
        where package.Include == home.Library && Path.GetFileNameWithoutExtension(project.Path) != home.Project
        select new Finding(project, package.Line, $"only {home.Project} may ask for {home.Library}");

    /// <summary>A library is named in one place. Comments may speak of it anywhere.</summary>
    public static IEnumerable<Finding> IsNamedOnlyAtHome(SourceFile file, string library, string place) =>
        file.IsIn(place) || !file.IsIn("src/")
            ? []
            : Matches(file, new Regex($@"(?<![\w.]){Regex.Escape(library)}\b"), _ => $"only {place} may name {library}");

    /// <summary>A room of the centre knows only the rooms before it.</summary>
    public static IEnumerable<Finding> RoomsKnowOnlyEarlierRooms(SourceFile file)
    {
        if (!file.IsIn("src/Explainer/") || !file.Path.EndsWith(".cs", StringComparison.Ordinal)) return [];
        string room = file.Path.Split('/')[2];
        int place = Rooms.TakeWhile(side => !side.Contains(room)).Count();
        if (place == Rooms.Count) return [new(file, 1, $"{room} is not a room; give it its place in {nameof(Rooms)}")];
        string[] known = [room, .. Rooms.Take(place).SelectMany(side => side)];
        string[] unknown = [.. Rooms.SelectMany(side => side).Except(known)];
        // "using Explainer.Sessions", "Explainer.Sessions.Phase", and "Sessions.Phase", which C# finds from any room.
        var named = new Regex($@"(?<![\w.])Explainer\.(?<room>\w+)|(?<![\w.])(?<room>{string.Join('|', unknown.DefaultIfEmpty("(?!)"))})\.[A-Z]");
        return Matches(file, named, m => known.Contains(m.Groups["room"].Value) ? null : $"{room} must not know {m.Groups["room"].Value}");
    }

    /// <summary>A room's files declare its namespace: otherwise the order of rooms could be walked around.</summary>
    public static IEnumerable<Finding> NamespacesAreRooms(SourceFile file) => !file.IsIn("src/Explainer/")
        ? []
        : Matches(file, NamespaceLine(), m => m.Groups[1].Value == $"Explainer.{file.Path.Split('/')[2]}" ? null : $"{m.Groups[1].Value} is declared in {file.Path.Split('/')[2]}");

    /// <summary>Folders have names that a teacher or a learner would say.</summary>
    public static IEnumerable<Finding> NoFolderIsADrawer(SourceFile file) =>
        file.Path.Split('/')[..^1].Intersect(Drawers, StringComparer.OrdinalIgnoreCase).Select(drawer => new Finding(file, 1, $"'{drawer}' says nothing about what is in it"));

    /// <summary>What is said of a question's answers is settled by what its type says of them: a new type needs no line in the class's room.</summary>
    public static IEnumerable<Finding> ItemAnalysisNamesNoType(SourceFile file) => !file.IsIn("src/Explainer/Classroom/")
        ? []
        : InText(file, TypeName(), m => $"{m.Value} is one type among others: ask for its AnswerForm");

    public static IEnumerable<Finding> FilesAreShort(SourceFile file) => file.Text.TrimEnd('\n').Split('\n') is { Length: > MostLines } lines
        ? [new(file, MostLines + 1, $"{lines.Length} lines are too many; at most {MostLines}")]
        : [];

    /// <summary>Classes and records are sealed, unless they are abstract or static. BenchmarkDotNet derives from what it measures.</summary>
    public static IEnumerable<Finding> ClassesAreSealed(SourceFile file) => file.IsIn("tests/Explainer.Benchmarks/")
        ? []
        : Matches(file, ClassLine(), m => OpenOrSealed().IsMatch(m.Groups["modifiers"].Value) ? null : $"{m.Groups["name"].Value} is neither sealed nor abstract nor static");

    public static IEnumerable<Finding> NothingIsPutOff(SourceFile file) => InText(file, PutOff(), m => $"{m.Value}: do it now, or say it in an issue");

    public static IEnumerable<Finding> NoPathOfOneMachine(SourceFile file) =>
        file.IsIn("tests/") ? [] : InText(file, MachinePath(), m => $"{m.Value} is there on one machine only");

    private static IEnumerable<Finding> Matches(SourceFile file, Regex pattern, Func<Match, string?> says) => InText(file with { Text = CodeOf(file.Text) }, pattern, says)
        .Select(f => f with { File = file });

    private static IEnumerable<Finding> InText(SourceFile file, Regex pattern, Func<Match, string?> says) =>
        from match in pattern.Matches(file.Text)
        let told = says(match)
        where told is not null
        select new Finding(file, file.Text.AsSpan(0, match.Index).Count('\n') + 1, told);

    /// <summary>The text with comments and strings blanked, line by line as before.</summary>
    public static string CodeOf(string text) => CommentOrString().Replace(text, m => NotANewLine().Replace(m.Value, " "));

    private static IEnumerable<(int Line, string Include)> Elements(SourceFile project, string name) =>
        XDocument.Parse(project.Text, LoadOptions.SetLineInfo).Descendants(name).Select(e => (((IXmlLineInfo)e).LineNumber, e.Attribute("Include")?.Value ?? ""));

    [GeneratedRegex(@"(?<quotes>""{3,})[\s\S]*?\k<quotes>|(\$*@\$*)""([^""]|"""")*""|""(\\.|[^""\\\n])*""|'(\\.[^']*|[^'\\\n])'|//[^\n]*|/\*[\s\S]*?\*/")]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex NotANewLine();

    [GeneratedRegex(@"^[ \t]*namespace[ \t]+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^[ \t]*(\[[^\n]*\][ \t]*)?(?<modifiers>((public|internal|private|protected|file|new|unsafe|partial|sealed|abstract|static)[ \t]+)*)(class|record([ \t]+class)?(?![ \t]+struct))[ \t]+(?<name>[A-Za-z_]\w*)[ \t]*([<({:;]|$|where\b)", RegexOptions.Multiline)]
    private static partial Regex ClassLine();

    [GeneratedRegex(@"""(single-choice|multiple-choice|true-false|numerical|short-answer|ordering|matching|cloze|classification)""|\b(?!Sealed)[A-Z]\w+Question\.TypeName\b")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\b(sealed|abstract|static)\b")]
    private static partial Regex OpenOrSealed();

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME)\b")]
    private static partial Regex PutOff();

    // Not after a letter, dot or colon: https://example.org/work/ is an address.
    [GeneratedRegex(@"(?<![\w.:~/-])/(work|tmp|home|root)/")]
    private static partial Regex MachinePath();
}
