using Explainer.Questions;

namespace Explainer.Progress;

/// <summary>What a learner has done of one lesson, over all attempts.</summary>
/// <param name="Begun">How often it was begun, 1 or more.</param>
/// <param name="Done">How often it was played to its end.</param>
/// <param name="Best">The best score, by its share; null before the first end.</param>
/// <param name="Last">The latest score; null before the first end.</param>
public sealed record LessonProgress(int Begun, int Done, Score? Best, Score? Last)
{
    /// <summary>Not begun.</summary>
    public static LessonProgress None { get; } = new(0, 0, null, null);

    /// <summary>Once more begun.</summary>
    public LessonProgress AfterBeginning() => this with { Begun = Begun + 1 };

    /// <summary>Once more played to its end. Of two equal scores the later one counts: the lesson may have grown.</summary>
    public LessonProgress AfterEnd(Score score) => this with { Done = Done + 1, Last = score, Best = Best is { } best && best.Share > score.Share ? best : score };
}
