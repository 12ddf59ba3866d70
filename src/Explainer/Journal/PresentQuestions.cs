using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Journal;

/// <summary>The questions that there are, by what a journal calls them. A course is gone through only when one of its questions is asked for.</summary>
/// <param name="listings">All that can be played; of two listings of one course the first counts.</param>
public sealed class PresentQuestions(IEnumerable<Listing> listings)
{
    private readonly ILookup<string, Listing> courses = listings.ToLookup(l => l.Course.Value, StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, ListedQuestion>> known = new(StringComparer.Ordinal);

    /// <summary>The key version that a question has now; null when there is no such question any more.</summary>
    public string? KeyVersion(CourseId course, QuestionId question) => Find(course.Value, question.Value)?.KeyVersion;

    /// <summary>A question, the same object every time; null when it is not there any more.</summary>
    public ListedQuestion? Find(ReadOnlySpan<char> course, ReadOnlySpan<char> question)
    {
        if (!known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(course, out var questions)) questions = Learn(course.ToString());
        return questions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(question, out var found) ? found : null;
    }

    private Dictionary<string, ListedQuestion> Learn(string course)
    {
        var questions = new Dictionary<string, ListedQuestion>(StringComparer.Ordinal);
        foreach (var question in courses[course].SelectMany(l => l.Sittings).SelectMany(s => s.Questions)) questions.TryAdd(question.Id.Value, question);
        return known[course] = questions;
    }
}
