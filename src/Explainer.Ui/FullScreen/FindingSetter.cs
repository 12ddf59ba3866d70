using Explainer.Diagnostics;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>A finding with its place and its line, and the caret where the room shows it.</summary>
internal static class FindingSetter
{
    /// <summary>What stands between the number of a line and the line.</summary>
    private const string Margin = " | ";

    public static void Set(Sheet sheet, Problem problem)
    {
        var (rule, span) = (problem.Diagnostic.Rule, problem.Diagnostic.Span);
        var (sign, style) = BlockSetter.Sign(PreviewPresenter.ToneOf(rule.Severity));
        string message = problem.Diagnostic.Suggestion is { } meant ? $"{problem.Diagnostic.Message} Did you mean '{meant}'?" : problem.Diagnostic.Message;
        sheet.Behind(new($"{sign} ", style | TextStyle.Strong), "  ", () =>
        {
            sheet.Text(new TextRun(SafeText.Line($"{Path.GetFileName(span.Path)}:{span.Line}:{span.Column}"), style | TextStyle.Strong), new TextRun($" {rule.Id}", TextStyle.Muted));
            sheet.Text(new TextRun(SafeText.Line(message)));
            if (problem.Excerpt is { } excerpt) sheet.Ready(Lines(excerpt, sheet.Room).Select(line => System.Collections.Immutable.ImmutableArray.Create(new TextRun(line, TextStyle.Code))));
        });
    }

    /// <summary>The source line and its caret, cut so that the caret is seen.</summary>
    private static IEnumerable<string> Lines(string excerpt, int room)
    {
        string[] lines = excerpt.Split('\n');
        int margin = lines[0].IndexOf(Margin, StringComparison.Ordinal) + Margin.Length, indent = lines[0].TakeWhile(c => c == ' ').Count();
        int caret = lines[^1].IndexOf('^', StringComparison.Ordinal) - margin, seen = room - (margin - indent);
        int skipped = caret < seen - 1 ? 0 : caret - seen / 3;
        return lines.Select(line => line[indent..margin] + TextWidth.Fitted(After(line[margin..], skipped), Math.Max(1, seen)));
    }

    private static string After(string line, int columns)
    {
        var clusters = TextWidth.Clusters(line);
        int passed = 0;
        return string.Concat(clusters.SkipWhile(c => (passed += TextWidth.Of(c)) <= columns));
    }
}
