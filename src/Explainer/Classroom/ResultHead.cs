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
    private uint seen;

    /// <summary>Takes a member; <paramref name="json"/> stands on its name.</summary>
    public void Take(ref Utf8JsonReader json, ResultMembers members)
    {
        switch (Known(ref json))
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

    private int Known(ref Utf8JsonReader json)
    {
        int place = json.ValueTextEquals("format"u8) ? 1
            : json.ValueTextEquals("course"u8) ? 2
            : json.ValueTextEquals("lesson"u8) ? 3
            : json.ValueTextEquals("contentHash"u8) ? 4
            : json.ValueTextEquals("program"u8) ? 5
            : json.ValueTextEquals("learner"u8) ? 6
            : json.ValueTextEquals("attempt"u8) ? 7
            : json.ValueTextEquals("seed"u8) ? 8
            : json.ValueTextEquals("startedAt"u8) ? 9
            : json.ValueTextEquals("finishedAt"u8) ? 10
            : json.ValueTextEquals("completed"u8) ? 11
            : json.ValueTextEquals("score"u8) ? 12
            : json.ValueTextEquals("seal"u8) ? 13
            : json.ValueTextEquals("exercise"u8) ? 14 : 0;
        ResultMember.Once(ref seen, place, ref json, "");
        json.Read();
        return place;
    }

    private static DateTimeOffset? Instant(ref Utf8JsonReader json, ResultMembers members, string member) =>
        json.TokenType == JsonTokenType.Null ? null : members.Instant(ref json, member);

    private static ResultScore? Score(ref Utf8JsonReader json, ResultMembers members)
    {
        if (json.TokenType == JsonTokenType.Null) return null;
        if (json.TokenType != JsonTokenType.StartObject) throw members.Wrong(ref json, "score", "a group of members");
        decimal? points = null, max = null;
        bool? passed = null;
        members.Place = "of the score ";
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isPoints = json.ValueTextEquals("points"u8), isMax = json.ValueTextEquals("max"u8), isPassed = json.ValueTextEquals("passed"u8);
            json.Read();
            if (isPoints) points = members.Points(ref json, "points");
            else if (isMax) max = members.Points(ref json, "max");
            else if (isPassed) passed = json.TokenType == JsonTokenType.Null ? null : members.Claim(ref json, "passed");
            else json.Skip();
        }
        members.Place = "";
        return points is { } earned && max is { } possible ? new(earned, possible, passed) : throw new NoResultException("has a score without points and max");
    }

    private static ResultExercise? Exercise(ref Utf8JsonReader json, ResultMembers members)
    {
        if (json.TokenType == JsonTokenType.Null) return null;
        if (json.TokenType != JsonTokenType.StartObject) throw members.Wrong(ref json, "exercise", "a group of members");
        var read = new ResultExercise("", false, null, null, false);
        members.Place = "of the exercise ";
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string member = json.ValueTextEquals("id"u8) ? "id" : json.ValueTextEquals("sealed"u8) ? "sealed" : json.ValueTextEquals("pass"u8) ? "pass" : json.ValueTextEquals("due"u8) ? "due" : json.ValueTextEquals("late"u8) ? "late" : "";
            json.Read();
            switch (member)
            {
                case "id": read = read with { Id = members.Name(ref json, member) }; break;
                case "sealed": read = read with { Sealed = members.Claim(ref json, member) }; break;
                case "pass": read = read with { Pass = json.TokenType == JsonTokenType.Null ? null : members.Points(ref json, member) }; break;
                case "due": read = read with { Due = Instant(ref json, members, member) }; break;
                case "late": read = read with { Late = members.Claim(ref json, member) }; break;
                default: json.Skip(); break;
            }
        }
        members.Place = "";
        return read;
    }
}

/// <summary>Members that may stand once.</summary>
internal static class ResultMember
{
    /// <summary>Of two members of one name programs take one or the other: a file with both is not counted.</summary>
    public static void Once(ref uint seen, int place, ref Utf8JsonReader json, string where)
    {
        uint bit = 1u << place;
        if (place > 0 && (seen & bit) != 0) throw new NoResultException($"has '{json.GetString()}' {where}twice");
        seen |= bit;
    }
}
