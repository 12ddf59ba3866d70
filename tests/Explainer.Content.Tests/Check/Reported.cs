namespace Explainer.Content.Tests.Check;

/// <summary>What a check prints in one of its forms.</summary>
internal static class Reported
{
    public static string As(string format, CheckReport report, bool coverage = false)
    {
        using var writer = new StringWriter();
        ReportFormat.All.Single(f => f.Name == format).Write(writer, report, coverage);
        return writer.ToString();
    }

    /// <summary>One file at a path of any kind.</summary>
    public static CheckReport Check(string path, string text) => new ContentCheck(Sample.Files((path, text))) { Lints = false }.Check([path]);
}
