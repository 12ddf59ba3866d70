using Explainer.Questions;

namespace Explainer.Content.Lint.Lessons;

/// <summary>Where the right option of a question stands. Options are shuffled unless the author says otherwise, and then have no places.</summary>
/// <param name="Question">The question.</param>
/// <param name="Place">Counted from 1.</param>
/// <param name="Of">How many options there are.</param>
internal sealed record KeyPlace(LintedQuestion Question, int Place, int Of)
{
    /// <summary>Those of a lesson's single choices that keep their order.</summary>
    public static IEnumerable<KeyPlace> In(LintedLesson lesson) =>
        from question in lesson.Questions
        where question.Question is SingleChoiceQuestion { Shuffles: false }
        let single = (SingleChoiceQuestion)question.Question
        select new KeyPlace(question, single.Options.TakeWhile(o => o.Id != single.Key).Count() + 1, single.Options.Length);

    /// <summary>An example: one question a letter, the letter being the right option.</summary>
    public static string Example(string keys, int options) => "lesson: places\ntitle: Places\nsteps:\n" + string.Join('\n', keys.Select((key, i) =>
        $"  - {{ question: q{i + 1}, type: single-choice, shuffle: false, stem: Which is it?, options: [{string.Join(", ", Enumerable.Range('a', options).Select(c => $"{{ text: {(char)c}{(c == key ? ", correct: true" : "")} }}"))}] }}"));
}
