using System.Collections.Immutable;

namespace Explainer.Content;

/// <summary>A form in which a check is printed.</summary>
/// <param name="Name">As asked for on a command line.</param>
/// <param name="TellsCoverage">Whether it has a place for what the questions cover.</param>
/// <param name="Write">Prints the whole document; the flag asks for the coverage, too.</param>
public sealed record ReportFormat(string Name, bool TellsCoverage, Action<TextWriter, CheckReport, bool> Write)
{
    /// <summary>For people: a line a finding with its source line, and a count at the end.</summary>
    public static ReportFormat Text { get; } = new("text", true, TextReport.Write);

    /// <summary>All forms, the usual one first.</summary>
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        Text,
        new("json", true, JsonReport.Write),
        new("sarif", false, (writer, report, _) => SarifReport.Write(writer, report)),
        new("github", false, (writer, report, _) => GithubReport.Write(writer, report)),
    ];
}
