using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Unicode;

namespace Explainer.Classroom;

/// <summary>Reads result files, whoever wrote them: of any version of the program, edited by hand, cut off, or something else altogether.</summary>
/// <remarks>Members it does not know are passed over, and those that a program may leave out are not missed. Needed are the format, the learner, the attempt,
/// and of each question its id, verdict, points and possible points. A file that contradicts itself is not counted. One reader is for one thread.</remarks>
public sealed class ResultReader
{
    /// <summary>No result is larger, in bytes; five hundred questions take about 200,000.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The depth behind which the reader of JSON gives up.</summary>
    private const int Deepest = 63;

    private const string FormatFamily = "explainer-result/";
    private readonly ResultMembers members = new();
    private readonly ResultItemReader items;

    /// <summary>A reader.</summary>
    public ResultReader() => items = new(members);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads one file.</summary>
    /// <param name="bytes">All of it.</param>
    public ResultReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(ByteOrderMark)) bytes = bytes[ByteOrderMark.Length..];
        if (bytes.Length > MostBytes) return ResultReading.Not($"is larger than {MostBytes / 1024 / 1024} MiB, which no result is");
        if (bytes.IsEmpty) return ResultReading.Not("is empty");
        if (!Utf8.IsValid(bytes)) return ResultReading.Not("is not UTF-8 text");
        var json = new Utf8JsonReader(bytes);
        try
        {
            members.Place = "";
            var file = File(ref json);
            if (json.Read()) return ResultReading.Not("goes on after its end");
            return ResultCheck.Of(file) is { } why ? ResultReading.Not(why) : ResultReading.Of(file);
        }
        catch (NoResultException no)
        {
            return ResultReading.Not(no.Message);
        }
        catch (JsonException broken)
        {
            bool isDeep = json.CurrentDepth >= Deepest && bytes.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
            return ResultReading.Not(isDeep ? "is nested too deeply to be a result" : Broken(bytes, broken));
        }
    }

    private ResultFile File(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw Foreign();
        var told = new ResultHead();
        ImmutableArray<ResultItem>? questions = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("items"u8))
            {
                if (questions is not null) throw new NoResultException("has 'items' twice");
                json.Read();
                told.NeedsFormat();
                questions = items.All(ref json);
            }
            else told.Take(ref json, members);
        }
        return told.With(questions);
    }

    internal static NoResultException Foreign() => new("is no result file: it does not begin with the format 'explainer-result/1'");

    /// <summary>The format, when it is this one.</summary>
    internal static string Format(string format) => format switch
    {
        ResultFile.FormatName => format,
        _ when format.StartsWith(FormatFamily, StringComparison.Ordinal) => throw new NoResultException($"is of the format '{format}', and this version reads '{ResultFile.FormatName}': a newer explainer may read it"),
        _ => throw new NoResultException($"is no result file: its format is '{format}'"),
    };

    private static string Broken(ReadOnlySpan<byte> bytes, JsonException broken)
    {
        int last = bytes.LastIndexOfAnyExcept(" \t\r\n"u8);
        if (bytes.TrimStart(" \t\r\n"u8) is not [(byte)'{', ..]) return Foreign().Message;
        long line = (broken.LineNumber ?? 0) + 1;
        return last < 0 || bytes[last] != '}' ? $"breaks off in line {line}" : $"is no JSON: line {line} cannot be read";
    }
}
