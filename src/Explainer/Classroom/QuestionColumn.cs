using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Explainer.Questions;

namespace Explainer.Classroom;

/// <summary>Which question is meant, in which test: another key version is another question.</summary>
/// <param name="Test">The lesson or the course that was played.</param>
/// <param name="Phase"><c>pretest</c>, <c>lesson</c>, <c>posttest</c> or <c>review</c>.</param>
/// <param name="Lesson">Its lesson.</param>
/// <param name="Question">Its id.</param>
/// <param name="KeyVersion">The version of what is right; empty where an old file does not say.</param>
public sealed record QuestionKey(TestKey Test, string Phase, string? Lesson, string Question, string KeyVersion);

/// <summary>What was played as a whole: the scores of one such test can be compared.</summary>
/// <param name="Course">The course's id.</param>
/// <param name="Lesson">The lesson's id; null for a whole course.</param>
public sealed record TestKey(string Course, string? Lesson)
{
    /// <summary>How a person would name it.</summary>
    public string Name => Lesson ?? Course;
}

/// <summary>An answer that one or several learners gave.</summary>
/// <param name="Verdict">What it earned, in a word.</param>
/// <param name="Points">What it earned.</param>
/// <param name="Possible">What could be earned.</param>
/// <param name="Parts">As in the result file, the longest shortened; empty where nothing was given, and where there are too many different answers to keep.</param>
public sealed record GivenAnswer(Verdict Verdict, decimal Points, decimal Possible, ImmutableArray<string> Parts)
{
    /// <summary>Stands for all that were not kept.</summary>
    public bool IsOther { get; init; }
}

/// <summary>All different answers that were given to one question. A learner's answer is a number: where it stands here.</summary>
internal sealed class QuestionColumn(QuestionKey key, string type)
{
    /// <summary>So many different answers are kept of one question; a class of this size has no more. Beyond, only verdict and points are.</summary>
    public const int MostAnswers = 400;

    private const int LongestPart = 200;
    private const int LongestWhole = 1000;
    private const int Few = 8;
    private readonly Dictionary<(Verdict, decimal, decimal, string), ushort> numbers = [];
    private readonly Dictionary<(Verdict, decimal, decimal), ushort> others = [];
    private readonly List<GivenAnswer> answers = [];

    public QuestionKey Key { get; } = key;

    public string Type { get; private set; } = type;

    public IReadOnlyList<GivenAnswer> Answers => answers;

    /// <summary>Where the answer stands in <see cref="Answers"/>; null when there are too many different ones even so.</summary>
    public ushort? NumberOf(Verdict verdict, ResultItem item)
    {
        if (Type.Length == 0) Type = item.Type;
        if (Usual(verdict, item) is { } usual) return usual;
        var given = (verdict, item.Points, item.Max, Whole(item.Response));
        if (numbers.TryGetValue(given, out ushort number)) return number;
        bool isOther = answers.Count >= MostAnswers;
        if (isOther && others.TryGetValue((verdict, item.Points, item.Max), out number)) return number;
        if (answers.Count == ushort.MaxValue) return null;
        number = (ushort)answers.Count;
        answers.Add(new(verdict, item.Points, item.Max, isOther ? [] : [.. item.Response.Select(Shortened)]) { IsOther = isOther });
        if (isOther) others.Add((verdict, item.Points, item.Max), number);
        else numbers.Add(given, number);
        return number;
    }

    /// <summary>Among the first few answers, where most are.</summary>
    private ushort? Usual(Verdict verdict, ResultItem item)
    {
        if (item.Response is not [var only]) return null;
        for (int i = 0; i < Math.Min(answers.Count, Few); i++)
            if (answers[i] is { Parts: [var part], IsOther: false } answer && ReferenceEquals(part, only) && answer.Verdict == verdict && answer.Points == item.Points && answer.Possible == item.Max)
                return (ushort)i;
        return null;
    }

    private static string Whole(ImmutableArray<string> response)
    {
        string whole = response switch
        {
            [] => "",
            [var only] => only,
            _ => string.Join('\n', response),
        };
        return whole.Length <= LongestWhole ? whole : Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(whole.AsSpan())));
    }

    private static string Shortened(string part) => part.Length <= LongestPart ? part : string.Concat(part.AsSpan(0, LongestPart - 1), "…");
}
