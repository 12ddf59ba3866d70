using System.Text.RegularExpressions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lint;

/// <summary>A text that looks like something else to other readers of YAML: here <c>no</c> is a text, elsewhere it is false.</summary>
/// <remarks>Asked of texts, ids and keys that are not quoted. Numbers, dates and true or false where they are meant as such are none of these.</remarks>
internal static partial class YamlTyping
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0930", "yaml-typing", "Text that other readers take for something else",
        "'{0}' is a text here, and without quotes {1} to other readers of YAML.",
        "Quote it, as in \"no\"."))
    {
        Trigger = Example("no", "1:30"),
        NearMiss = Example("\"no\"", "Norway"),
        Scalar = (text, remarks) =>
        {
            if (Meaning(text) is { } meaning) remarks.Say(text.Span, text.Value, meaning);
        },
    };

    /// <summary>What an unquoted text is elsewhere: in YAML 1.1 or 1.2, or with readers in use; null where all agree on a text.</summary>
    public static string? Meaning(YamlText text)
    {
        if (text.Style != TextStyle.Plain || text.Value.Length > Longest || !MayMean(text.Value)) return null;
        if (Flag().IsMatch(text.Value)) return "true or false";
        if (Nothing().IsMatch(text.Value)) return "nothing at all";
        if (Number().IsMatch(text.Value)) return "a number";
        return Date().IsMatch(text.Value) ? "a date" : null;
    }

    private const int Longest = 40;

    /// <summary>Most texts begin unlike anything that is looked for, or are too long for a word that is.</summary>
    private static bool MayMean(string text) => text.Length == 0 || char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.' or '~' || (text.Length <= 5 && char.IsAsciiLetter(text[0]));

    private static string Example(string option, string answer) => $$"""
        lesson: words
        title: Words
        objectives: [{ id: read, text: Read short words. }]
        steps:
          - question: dane
            type: single-choice
            stem: What does "nej" mean?
            objective: read
            options:
              - { text: {{option}}, correct: true, feedback: "Yes." }
              - { text: maybe, feedback: "No." }
              - { text: sometimes, feedback: "No." }
            explanation: It is Danish.
          - question: when
            type: short-answer
            stem: When does it begin, and where?
            objective: read
            accept: [{{answer}}]
            explanation: It says so.
        """;

    [GeneratedRegex(@"^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)\z")]
    private static partial Regex Flag();

    [GeneratedRegex(@"^(?:null|Null|NULL|~|)\z")]
    private static partial Regex Nothing();

    /// <summary>Of YAML 1.2's core schema and of YAML 1.1: with underscores, in base 60, 16, 8 and 2.</summary>
    [GeneratedRegex(@"^[-+]?(?:0b[01_]+|0o[0-7]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))\z|^\.(?:nan|NaN|NAN)\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?\z")]
    private static partial Regex Date();
}
