using System.Collections.Immutable;
using System.Text.Json;

namespace Explainer.Classroom;

/// <summary>What a file says beside its questions, as far as it has been read.</summary>
internal struct ResultHead()
{
    private string? format, course, lesson, contentHash, program, learner, attempt, seal;
    private long seed;
    private DateTimeOffset? startedAt, finishedAt;
    private bool completed;
    private ResultScore? score;
    private ResultExercise? exercise;
    private KnownMembers known = new(Names, "");

    private static byte[][] Names { get; } = KnownMembers.Named(
        "format", "course", "lesson", "contentHash", "program", "learner", "attempt", "seed", "startedAt", "finishedAt", "completed", "score", "seal", "exercise");

    private static byte[][] NamesOfScore { get; } = KnownMembers.Named("points", "max", "passed");

    private static byte[][] NamesOfExercise { get; } = KnownMembers.Named("id", "sealed", "pass", "due", "late");

    /// <summary>Takes a member; <paramref name="json"/> stands on its name.</summary>
    public void Take(ref Utf8JsonReader json, ResultMembers members)
    {
        switch (known.Next(ref json))
        {
            case 1: format = ResultReader.Format(members.Name(ref json, "format")); break;
            case 2: course = members.NameOrNot(ref json, "course"); break;
            case 3: lesson = members.NameOrNot(ref json, "lesson"); break;
            case 4: contentHash = members.NameOrNot(ref json, "contentHash"); break;
            case 5: program = members.NameOrNot(ref json, "program"); break;
            case 6: learner = members.Name(ref json, "learner"); break;
            case 7: attempt = members.Name(ref json, "attempt"); break;
            case 8: seed = members.Whole(ref json, "seed", long.MinValue, long.MaxValue); break;
            case 9: startedAt = Instant(ref json, members, "startedAt"); break;
            case 10: finishedAt = Instant(ref json, members, "finishedAt"); break;
            case 11: completed = members.Claim(ref json, "completed"); break;
            case 12: score = Score(ref json, members); break;
            case 13: seal = members.NameOrNot(ref json, "seal"); break;
            case 14: exercise = Exercise(ref json, members); break;
            default: json.Skip(); break;
        }
    }

    /// <summary>A file of another program may hold anything, 'items' too: its format is asked for first.</summary>
    public readonly void NeedsFormat()
    {
        if (format is null) throw ResultReader.Foreign();
    }

    public readonly ResultFile With(ImmutableArray<ResultItem>? questions)
    {
        NeedsFormat();
        return new(
            format!, course ?? "", lesson, contentHash ?? "", program ?? "", Needed(learner, "learner"), Needed(attempt, "attempt"), seed,
            startedAt ?? default, finishedAt, completed, score ?? new(0, 0, null), questions ?? throw Missing("items"))
        {
            HasScore = score is not null,
            Seal = seal,
            Exercise = exercise,
        };
    }

    private static string Needed(string? value, string member) => value is null ? throw Missing(member) : !string.IsNullOrWhiteSpace(value) ? value : throw new NoResultException($"has an empty '{member}'");

    private static NoResultException Missing(string member) => new($"has no '{member}'");

    private static DateTimeOffset? Instant(ref Utf8JsonReader json, ResultMembers members, string member) =>
        json.TokenType == JsonTokenType.Null ? null : members.Instant(ref json, member);

    private static ResultScore? Score(ref Utf8JsonReader json, ResultMembers members)
    {
        if (json.TokenType == JsonTokenType.Null) return null;
        if (json.TokenType != JsonTokenType.StartObject) throw members.Wrong(ref json, "score", "a group of members");
        decimal? points = null, max = null;
        bool? passed = null;
        var known = new KnownMembers(NamesOfScore, "in the score ");
        members.Place = "of the score ";
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (known.Next(ref json))
            {
                case 1: points = members.Points(ref json, "points"); break;
                case 2: max = members.Points(ref json, "max"); break;
                case 3: passed = json.TokenType == JsonTokenType.Null ? null : members.Claim(ref json, "passed"); break;
                default: json.Skip(); break;
            }
        }
        members.Place = "";
        return points is { } earned && max is { } possible ? new(earned, possible, passed) : throw new NoResultException("has a score without points and max");
    }

    private static ResultExercise? Exercise(ref Utf8JsonReader json, ResultMembers members)
    {
        if (json.TokenType == JsonTokenType.Null) return null;
        if (json.TokenType != JsonTokenType.StartObject) throw members.Wrong(ref json, "exercise", "a group of members");
        var known = new KnownMembers(NamesOfExercise, "in the exercise ");
        var read = new ResultExercise("", false, null, null, false);
        members.Place = "of the exercise ";
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (known.Next(ref json))
            {
                case 1: read = read with { Id = members.Name(ref json, "id") }; break;
                case 2: read = read with { Sealed = members.Claim(ref json, "sealed") }; break;
                case 3: read = read with { Pass = json.TokenType == JsonTokenType.Null ? null : members.Points(ref json, "pass") }; break;
                case 4: read = read with { Due = Instant(ref json, members, "due") }; break;
                case 5: read = read with { Late = members.Claim(ref json, "late") }; break;
                default: json.Skip(); break;
            }
        }
        members.Place = "";
        return read;
    }
}
