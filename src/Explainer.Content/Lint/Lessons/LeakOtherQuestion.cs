namespace Explainer.Content.Lint.Lessons;

/// <summary>A question that answers a later one.</summary>
/// <remarks>What is explained after an earlier question, or taught on a page, is meant to be remembered: that a later question asks for it is
/// practice, no leak. What is shown while something else is asked is not meant so.</remarks>
internal static class LeakOtherQuestion
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0810", "leak-other-question", "Answer in an earlier question",
        "'{0}' answers the question '{1}', which is asked later and about the same.",
        "Ask the later question first, or word this one without the answer. Explanations and pages may give it: they are there to teach."))
    {
        Trigger = """
            lesson: leaks
            title: Leaks
            steps:
              - { question: ruler, type: short-answer, stem: "Who ruled in 1989, when the wall fell?", accept: Krenz }
              - { question: wall, type: numerical, stem: In which year did the wall fall?, answer: 1989 }
            """,
        NearMiss = """
            lesson: leaks
            title: Leaks
            steps:
              - { question: article, type: short-answer, stem: Which paper had the number 19890?, accept: The Times }
              - { question: wall, type: numerical, stem: In which year did the wall fall?, answer: 1989 }
            """,
        Lesson = Look,
    };

    private const int LeastLetters = 4;
    private const double SameShare = 1d / 3;

    private static void Look(LintedLesson lesson, Remarks remarks)
    {
        LintedQuestion[] questions = [.. lesson.Questions.Where(q => q.Words is not null)];
        // By the word an answer begins with, so that no text is searched for every answer of the lesson.
        var sought = questions.SelectMany((asked, place) => asked.Answers.Select(answer => (Place: place, Answer: answer))).ToLookup(s => s.Answer.FirstWord, StringComparer.Ordinal);
        var leaked = new HashSet<int>();
        for (int place = 0; place < questions.Length && sought.Count > 0; place++)
            foreach (var text in questions[place].Hints.Prepend(questions[place].Stem))
                foreach (string word in text.Words)
                    foreach (var (asked, answer) in sought[TypedAnswer.Ungrouped(word)])
                        if (asked > place && !leaked.Contains(asked) && answer.StandsIn(text) && IsAboutTheSame(questions[place], questions[asked], answer))
                        {
                            leaked.Add(asked);
                            remarks.Say(answer.SpanIn(text), answer.Written, questions[asked].Question.Id.Value);
                        }
    }

    /// <summary>Whether two stems share a third of what the later one is about, the answer aside: a year alone stands in many.</summary>
    private static bool IsAboutTheSame(LintedQuestion one, LintedQuestion later, TypedAnswer answer)
    {
        var about = later.Stem.ContentWords(later.Words!, LeastLetters);
        about.ExceptWith(answer.Norm.Split(' ').Select(LintText.Singular));
        int shared = one.Stem.ContentWords(one.Words!, LeastLetters).Count(about.Contains);
        return shared > 0 && shared >= SameShare * about.Count;
    }
}
