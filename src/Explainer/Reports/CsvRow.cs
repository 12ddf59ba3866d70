using Explainer.Diagnostics;

namespace Explainer.Reports;

/// <summary>One row of a table for a spreadsheet: RFC 4180, commas, lines ended by CR LF.</summary>
/// <remarks>A spreadsheet runs a cell that begins with = + - @ as a formula. Free text that does, and is no plain number, gets an
/// apostrophe before it, as spreadsheets themselves write it.</remarks>
public sealed class CsvRow
{
    private readonly List<string> cells = [];

    /// <summary>A cell of the program's own: ids, numbers, instants. Null is an empty cell.</summary>
    public CsvRow Add(string? cell)
    {
        cells.Add(Quoted(cell ?? ""));
        return this;
    }

    /// <summary>A cell with text that a person wrote: cleaned, and kept from being run.</summary>
    public CsvRow AddText(string? cell)
    {
        string text = SafeText.Clean(cell ?? "");
        return Add(IsFormula(text) ? "'" + text : text);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(',', cells) + "\r\n";

    private static bool IsFormula(string text)
    {
        string begun = text.TrimStart();
        return begun.Length > 0 && begun[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' && !IsNumber(begun);
    }

    private static bool IsNumber(string text) => text[0] is '+' or '-' && text.Length > 1 && text.Skip(1).All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ');

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 && cell.AsSpan().Trim().Length == cell.Length ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
