using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Reviews;

/// <summary>What is due for review, and when the next will be.</summary>
/// <param name="Due">What is due, in no order.</param>
/// <param name="Next">The first day after this one on which something is due; null when nothing else is under review.</param>
/// <param name="NextCount">How many that will be.</param>
public sealed record DueReviews(ImmutableArray<ReviewItem> Due, ReviewDay? Next, int NextCount)
{
    private const int SecondsEach = 25;

    /// <summary>Nothing under review.</summary>
    public static DueReviews None { get; } = new([], null, 0);

    /// <summary>About how many minutes so many questions take.</summary>
    public static int Minutes(int questions) => (questions * SecondsEach + 59) / 60;

    /// <summary>What is due of the questions that there still are. One whose key has changed is asked at once: what was learned of it may be wrong by now.</summary>
    /// <param name="items">All that the learner has answered.</param>
    /// <param name="keyVersion">The key version that a question has now; null when there is no such question any more.</param>
    /// <param name="today">The learner's day.</param>
    public static DueReviews Of(IEnumerable<ReviewItem> items, Func<CourseId, QuestionId, string?> keyVersion, ReviewDay today)
    {
        var due = ImmutableArray.CreateBuilder<ReviewItem>();
        var later = new List<ReviewDay>();
        foreach (var item in Present(items, keyVersion, today))
            if (item.Due <= today) due.Add(item);
            else later.Add(item.Due);
        ReviewDay? next = later.Count == 0 ? null : later.Min();
        return new(due.ToImmutable(), next, later.Count(day => day == next));
    }

    /// <summary>What to ask, in order: confident errors first, then what is due longest; shuffled by the seed where neither tells.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="seed">Settles the order.</param>
    public ImmutableArray<ReviewItem> InOrder(int most, long seed)
    {
        // From an order of their own, so that the seed alone settles what the shuffle makes of it.
        ReviewItem[] items = [.. Due.OrderBy(i => i.Course.Value, StringComparer.Ordinal).ThenBy(i => i.Question.Value, StringComparer.Ordinal)];
        return [.. new Shuffle(seed, "review").Permutation(items.Length).Select(i => items[i]).OrderByDescending(i => i.IsConfidentError).ThenBy(i => i.Due).Take(most)];
    }

    /// <summary>Each question once, in the version it has now.</summary>
    private static IEnumerable<ReviewItem> Present(IEnumerable<ReviewItem> items, Func<CourseId, QuestionId, string?> keyVersion, ReviewDay today)
    {
        var changed = new Dictionary<(CourseId, QuestionId), ReviewItem>();
        var answered = new HashSet<(CourseId, QuestionId)>();
        foreach (var item in items)
        {
            if (keyVersion(item.Course, item.Question) is not { } now) continue;
            if (now == item.KeyVersion)
            {
                answered.Add((item.Course, item.Question));
                yield return item;
            }
            else
            {
                changed[(item.Course, item.Question)] = item with { KeyVersion = now, Due = today, IsConfidentError = false };
            }
        }
        foreach (var (question, item) in changed)
            if (!answered.Contains(question)) yield return item;
    }
}
