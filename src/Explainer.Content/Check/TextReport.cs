namespace Explainer.Content;

/// <summary>A check as people read it: the findings, then the coverage if asked for, then a count. A clean check prints the count alone.</summary>
internal static class TextReport
{
    public static void Write(TextWriter writer, CheckReport report, bool coverage)
    {
        DiagnosticText.Write(writer, report);
        if (coverage) CoverageText.Write(writer, report.Coverage);
        writer.Write(report.Summary);
        writer.Write('\n');
    }
}
