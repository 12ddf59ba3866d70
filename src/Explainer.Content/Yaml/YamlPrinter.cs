using System.Globalization;
using System.Text;
using Explainer.Content.Lint;

namespace Explainer.Content.Yaml;

/// <summary>Prints a tree as YAML in which every reader sees what ours sees: a text is quoted unless nobody could take it for something else.</summary>
internal sealed class YamlPrinter
{
    private const int Step = 2;
    private readonly StringBuilder text = new();

    private YamlPrinter()
    {
    }

    /// <summary>The text of a whole file.</summary>
    public static string Of(YamlMap root)
    {
        var printer = new YamlPrinter();
        printer.Pairs(root, 0, isFirstIndented: false);
        return printer.text.ToString();
    }

    private void Pairs(YamlMap map, int column, bool isFirstIndented)
    {
        foreach (var pair in map.Pairs)
        {
            if (!isFirstIndented) text.Append(' ', column);
            isFirstIndented = false;
            text.Append(Key(pair.Key)).Append(':');
            Value(pair.Value, column);
        }
    }

    /// <summary>What stands behind a key or a dash.</summary>
    private void Value(YamlNode value, int column)
    {
        switch (value)
        {
            case YamlText scalar when IsLiteral(scalar):
                text.Append(" |-\n");
                foreach (string line in scalar.Value.Split('\n')) text.Append(' ', line.Length == 0 ? 0 : column + Step).Append(line).Append('\n');
                break;
            case YamlText scalar:
                text.Append(' ').Append(OnOneLine(scalar)).Append('\n');
                break;
            case YamlMap { Pairs.IsEmpty: true }:
                text.Append(" {}\n");
                break;
            case YamlMap map:
                text.Append('\n');
                Pairs(map, column + Step, isFirstIndented: false);
                break;
            case YamlList { Items.IsEmpty: true }:
                text.Append(" []\n");
                break;
            case YamlList list:
                text.Append('\n');
                Items(list, column + Step);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(value.GetType().Name);
        }
    }

    private void Items(YamlList list, int column)
    {
        foreach (var item in list.Items)
        {
            text.Append(' ', column).Append('-');
            if (item is YamlMap { Pairs.IsEmpty: false } map)
            {
                text.Append(' ');
                Pairs(map, column + Step, isFirstIndented: true);
            }
            else
            {
                Value(item, column);
            }
        }
    }

    /// <summary>Several lines of ordinary text, which a block keeps as they are.</summary>
    private static bool IsLiteral(YamlText scalar)
    {
        string value = scalar.Value;
        return value.Contains('\n') && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1])
            && !string.IsNullOrWhiteSpace(value[(value.LastIndexOf('\n') + 1)..]) && value.All(c => c == '\n' || !(char.IsControl(c) || IsOddBreak(c)));
    }

    /// <summary>YamlDotNet 18.1 takes the colon behind <c>a *b</c> for the end of an alias.</summary>
    private static string Key(YamlText key) => key.Value.Contains(" *", StringComparison.Ordinal) ? DoubleQuoted(key.Value) : OnOneLine(key);

    private static string OnOneLine(YamlText scalar)
    {
        string value = scalar.Value;
        if (scalar.Style == TextStyle.Plain || IsPlain(value)) return value;
        bool isSingle = value.AsSpan().IndexOfAny('"', '\\') >= 0 && !value.Contains('\'') && !value.Any(c => char.IsControl(c) || IsOddBreak(c));
        return isSingle ? $"'{value}'" : DoubleQuoted(value);
    }

    /// <summary>Whether a text can stand without quotes, and no reader of YAML takes it for anything else.</summary>
    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || !(char.IsLetterOrDigit(value[0]) || value[0] == '(') || char.IsWhiteSpace(value[^1]) || value[^1] == ':') return false;
        if (value.Any(c => char.IsControl(c) || IsOddBreak(c)) || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal)) return false;
        return YamlTyping.Meaning(YamlDraft.Bare(value)) is null;
    }

    /// <summary>Characters at which some readers end a line.</summary>
    private static bool IsOddBreak(char c) => c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF';

    private static string DoubleQuoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 8).Append('"');
        foreach (char c in value)
            switch (c)
            {
                case '"' or '\\': quoted.Append('\\').Append(c); break;
                case '\n': quoted.Append("\\n"); break;
                case '\t': quoted.Append("\\t"); break;
                case var _ when char.IsControl(c) || IsOddBreak(c): quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"); break;
                default: quoted.Append(c); break;
            }
        return quoted.Append('"').ToString();
    }
}
