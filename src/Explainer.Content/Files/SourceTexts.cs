using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Unicode;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Work;

namespace Explainer.Content.Files;

/// <summary>The files of one run: read once each, and kept for showing their lines.</summary>
/// <param name="files">Where they are.</param>
/// <param name="memory">What earlier runs have parsed; null for a run of its own.</param>
internal sealed class SourceTexts(IContentFiles files, ParsedTexts? memory = null)
{
    public const int Largest = 4 * 1024 * 1024;
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    public IContentFiles Files { get; } = files;

    /// <summary>The files looked at, the unreadable ones included.</summary>
    public IReadOnlyCollection<string> Paths => paths;

    public SourceText? Find(string path) => texts.GetValueOrDefault(path);

    /// <summary>The mapping that a file must hold; null when it does not, which is said then.</summary>
    public YamlMap? Map(string path, Findings findings) => Text(path, findings) is { } text ? Map(text, findings) : null;

    /// <summary>The same of several files, which are read one after the other and parsed side by side.</summary>
    public ImmutableArray<YamlMap?> Maps(ImmutableArray<string> these, Findings findings)
    {
        ImmutableArray<SourceText?> read = [.. these.Select(path => Text(path, findings))];
        ImmutableArray<(YamlMap? Map, Findings Found)> parsed = SideBySide.Select(read, text =>
        {
            var found = new Findings();
            return (text is null ? null : Map(text, found), found);
        });
        foreach (var (_, found) in parsed) findings.Add(found);
        return [.. parsed.Select(p => p.Map)];
    }

    private YamlMap? Map(SourceText text, Findings findings) => memory is null ? Parsed(text, findings) : memory.Of(text, Parsed, findings);

    private static YamlMap? Parsed(SourceText text, Findings findings)
    {
        string path = text.Path;
        var document = YamlTree.Read(text, findings);
        if (document.Root is YamlMap map) return map;
        if (!document.Complete) return null;
        if (document.Root is null or YamlText { Style: TextStyle.Plain, IsEmpty: true }) findings.Add(Rules.FileEmpty, SourceSpan.StartOf(path), text.Text.Contains('#', StringComparison.Ordinal) ? "holds comments alone, behind '#', and no lesson" : "holds no key and no value");
        else findings.Add(Rules.RootNotMapping, document.Root.Span, FieldKind.FormOf(document.Root));
        return null;
    }

    public SourceText? Text(string path, Findings findings)
    {
        paths.Add(path);
        if (texts.TryGetValue(path, out var known)) return known;
        var start = SourceSpan.StartOf(path);
        var file = Files.Read(path, Largest);
        switch (file.State)
        {
            case FileState.Missing: findings.Add(Rules.FileMissing, start, path); return null;
            case FileState.Folder: findings.Add(Rules.FileIsFolder, start, path); return null;
            case FileState.TooLarge: findings.Add(Rules.FileTooLarge, start, $"{Largest / 1024 / 1024}"); return null;
            case FileState.Refused: findings.Add(Rules.FileUnreadable, start, path, file.Refusal ?? ""); return null;
        }
        return Decoded(file.Bytes.Span, findings, start) is { } text ? texts[path] = new(path, text) : null;
    }

    /// <summary>In a text that is sound besides, a zero byte stands in a line of it.</summary>
    private static void SayZero(int zero, ReadOnlySpan<byte> bytes, string? text, Findings findings, SourceSpan start)
    {
        string form = Encodings.OfZeros(bytes);
        if (form.Length == 0 && text is not null)
        {
            int at = text.IndexOf('\0', StringComparison.Ordinal), line = text.AsSpan(0, at).Count('\n') + 1, column = at - text.LastIndexOf('\n', at);
            (start, form) = (new(start.Path, line, column, line, column + 1), $", in line {line}");
        }
        findings.Add(Rules.FileBinary, start, zero.ToString(CultureInfo.InvariantCulture), form);
    }

    /// <summary>Bytes as UTF-8 without a byte order mark; null when they are not, which is said.</summary>
    public static string? Decoded(ReadOnlySpan<byte> bytes, Findings findings, SourceSpan start)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        bool utf8 = Utf8.ToUtf16(bytes, chars, out int read, out int written, replaceInvalidSequences: false) == OperationStatus.Done;
        int zero = bytes.IndexOf((byte)0);
        string text = new(chars, 0, written);
        ArrayPool<char>.Shared.Return(chars);
        if (bytes.IsEmpty) findings.Add(Rules.FileEmpty, start, "is empty, or not an ordinary file");
        else if (zero >= 0 && !(read == 0 && !utf8)) SayZero(zero, bytes, utf8 ? text : null, findings, start);
        else if (!utf8)
        {
            int line = bytes[..read].Count((byte)'\n') + 1, column = text.Length - text.LastIndexOf('\n');
            var at = read == 0 ? start : new SourceSpan(start.Path, line, column, line, column + 1);
            findings.Add(Rules.FileNotUtf8, at, read.ToString(CultureInfo.InvariantCulture), line.ToString(CultureInfo.InvariantCulture), Encodings.Of(bytes, read));
        }
        else return text.TrimStart('\uFEFF');
        return null;
    }
}
