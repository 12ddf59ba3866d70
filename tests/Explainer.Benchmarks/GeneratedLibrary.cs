using System.Globalization;
using System.Text;

namespace Explainer.Benchmarks;

/// <summary>A library of 1,000 lessons with 12,000 questions: 50 courses of 18 lessons, and 100 lessons on their own. The same every time.</summary>
internal static class GeneratedLibrary
{
    private const int Courses = 50, LessonsInCourse = 18, Alone = 100, Pages = 3, Questions = 12;

    private static readonly string[] Words = "the pact obliges each side to give help without delay once an armed attack has put it in a state of war and every report names who claims what on which day".Split(' ');

    public static void Write(string folder)
    {
        for (int course = 1; course <= Courses; course++)
        {
            string home = Path.Combine(folder, Id("course", course));
            Directory.CreateDirectory(home);
            int[] lessons = [.. Enumerable.Range(1, LessonsInCourse)];
            foreach (int lesson in lessons) File.WriteAllText(Path.Combine(home, $"{Id("lesson", lesson)}.yaml"), Lesson($"{Id("c", course)}-{Id("l", lesson)}"));
            File.WriteAllText(Path.Combine(home, "course.yaml"), $"course: {Id("course", course)}\ntitle: Course {course}\nsummary: {Text(course, 24)}.\nlessons: [{string.Join(", ", lessons.Select(l => $"{Id("lesson", l)}.yaml"))}]\n");
        }
        for (int lesson = 1; lesson <= Alone; lesson++) File.WriteAllText(Path.Combine(folder, $"{Id("alone", lesson)}.yaml"), Lesson(Id("alone", lesson)));
    }

    private static string Lesson(string id)
    {
        var yaml = new StringBuilder($"lesson: {id}\ntitle: About {id}\nminutes: 12\nobjectives:\n  - {{id: say, text: Say what {id} says, level: understand}}\nsteps:\n");
        for (int page = 0; page < Pages; page++)
            yaml.Append(CultureInfo.InvariantCulture, $"  - page: page-{page}\n    title: Page {page}\n    body: |\n      {Text(page, 60)}.\n\n      {Text(page + 7, 60)}.\n");
        for (int question = 0; question < Questions; question++) yaml.Append(Question($"{id}-q{question}", question));
        return yaml.ToString();
    }

    private static string Question(string id, int n) => (n % 4) switch
    {
        0 => $$"""
              - question: {{id}}
                type: single-choice
                stem: What does {{Text(n, 8)}} mean?
                objective: say
                passage: {page: page-0}
                options:
                  - {text: {{Text(n + 1, 6)}}, correct: true, feedback: Yes}
                  - {text: {{Text(n + 2, 6)}}, feedback: No}
                  - {text: {{Text(n + 3, 6)}}, feedback: Not that}
                explanation: {{Text(n + 4, 20)}}.

            """,
        1 => $"""
              - question: {id}
                type: true-false
                stem: Is it so that {Text(n, 8)}?
                objective: say
                answer: true
                explanation: {Text(n + 4, 20)}.

            """,
        2 => $"""
              - question: {id}
                type: numerical
                stem: How many are there of {Text(n, 8)}?
                objective: say
                answer: {n + 40}
                tolerance: 1

            """,
        _ => $"""
              - question: {id}
                type: short-answer
                stem: Which word follows {Text(n, 8)}?
                objective: say
                accept: [{Words[n % Words.Length]}]

            """,
    };

    private static string Text(int from, int count) => string.Join(' ', Enumerable.Range(from * 5, count).Select(i => Words[i % Words.Length]));

    private static string Id(string kind, int n) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{n:000}");
}
