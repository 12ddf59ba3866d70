using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Content.Lint;
using Explainer.Diagnostics;

namespace Explainer.Content.Tests;

/// <summary>Writes <c>content/RULES.md</c> from the declarations of the rules.</summary>
internal static partial class RuleReference
{
    private const string Intro = """
        # What `explainer check` says

        This page is made from the rules' own declarations; a test keeps it fresh (`UPDATE_GOLDEN=1 dotnet test` writes it anew).

        An **error** stops a lesson from being played. A **warning** plays, and is probably not what was meant; with `--strict` it fails the check. An **info** is good to know.

        Rules with a name belong to the linter. A step switches one of them off for itself, with a reason:

        ```yaml
        lint-ignore: { longest-key: the definition cannot be shortened }
        ```

        ## For programs

        `--format json` prints one document. Its keys are a promise: some may be added, none is renamed or removed. Lines and columns start at 1, columns count UTF-16 units, and the end is exclusive.

        ```json
        {
          "format": "explainer-check/1",
          "diagnostics": [
            {
              "code": "EX0710", "name": "longest-key", "severity": "warning",
              "path": "lessons/orbits.yaml", "line": 14, "column": 5, "endLine": 14, "endColumn": 40,
              "message": "…", "suggestion": null, "help": "…"
            }
          ],
          "coverage": [
            {
              "course": "space", "lesson": "orbits",
              "objectives": [ { "id": "say-speed", "text": "…", "level": "remember", "questions": [], "pools": [], "pages": [], "prepost": [] } ],
              "objectivesWithoutQuestion": ["say-speed"], "questionsWithoutObjective": []
            }
          ],
          "summary": { "errors": 0, "warnings": 1, "infos": 0, "files": 1, "lessons": 1, "questions": 9 }
        }
        ```

        `name` is null for rules that cannot be switched off, `suggestion` is what was probably meant, and `coverage` is there with `--coverage`.
        `--format sarif` prints SARIF 2.1.0, and `--format github` the workflow commands that become annotations beside a change.
        The exit status is the same in every form: 1 when there are errors, or warnings with `--strict`.

        """;

    private static readonly (string Prefix, string Subject)[] Subjects =
    [
        ("EX00", "Files"), ("EX01", "YAML"), ("EX02", "Keys and values"), ("EX03", "Lessons and their steps"), ("EX04", "Claims, sources, glossary, links"), ("EX05", "Questions"),
        ("EX06", "Courses"), ("EX07", "The linter: questions"), ("EX08", "The linter: questions of a lesson together"), ("EX09", "The linter: claims, pages, objectives"),
        ("EX10", "The answers of a class"),
        ("EX11", "Export and import"),
    ];

    public static string Written()
    {
        var page = new StringBuilder(Intro);
        foreach (var (prefix, subject) in Subjects)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {subject}\n");
            foreach (var rule in Rules.All.Where(r => r.Id.StartsWith(prefix, StringComparison.Ordinal))) Append(page, rule, LintRule.All.FirstOrDefault(l => l.Rule == rule));
        }
        return page.ToString();
    }

    /// <summary>The rules that no subject takes in.</summary>
    public static ImmutableArray<DiagnosticRule> Left => [.. Rules.All.Where(r => Subjects.All(s => !r.Id.StartsWith(s.Prefix, StringComparison.Ordinal)))];

    private static void Append(StringBuilder page, DiagnosticRule rule, LintRule? lint)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {rule.Id}\n\n**{rule.Title}** ({rule.Label}{(rule.Name is null ? "" : $", `{rule.Name}`")})\n\n");
        string message = Placeholder().Replace(rule.MessageFormat, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
        page.Append(CultureInfo.InvariantCulture, $"> {Escaped(message)}\n\n{Escaped(rule.Help)}\n");
        if (lint is null) return;
        page.Append(CultureInfo.InvariantCulture, $"\nSaid of:\n\n```yaml\n{lint.Trigger.ReplaceLineEndings("\n").Trim()}\n```\n\nNot said of:\n\n```yaml\n{lint.NearMiss.ReplaceLineEndings("\n").Trim()}\n```\n");
    }

    /// <summary>As it stands, and not as markup.</summary>
    private static string Escaped(string text) => Special().Replace(text, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>|]")]
    private static partial Regex Special();

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Placeholder();
}
