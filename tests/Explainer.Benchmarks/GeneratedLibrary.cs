using System.Globalization;
using System.Text;

namespace Explainer.Benchmarks;

/// <summary>A library of 1,000 lessons with 12,000 questions: 50 courses of 18 lessons, and 100 lessons on their own. The same every time.</summary>
/// <remarks>Lessons as an author would write them: with claims, links, passages and feedback, and nothing that a strict check finds.</remarks>
internal static class GeneratedLibrary
{
    private const int Courses = 50, LessonsInCourse = 18, Alone = 100;

    public static void Write(string folder)
    {
        for (int course = 1; course <= Courses; course++)
        {
            string home = Path.Combine(folder, Id("course", course));
            Directory.CreateDirectory(home);
            GeneratedLesson[] lessons = [.. Enumerable.Range(1, LessonsInCourse).Select(n => new GeneratedLesson($"{Id("c", course)}-{Id("l", n)}"))];
            File.WriteAllText(Path.Combine(home, "course.yaml"), $"course: {Id("course", course)}\ntitle: \"Course {course}\"\nas-of: 2026-01-01\nsummary: \"Things in harbours, and who says so.\"\nlessons: [{string.Join(", ", lessons.Select(l => $"{l.Id}.yaml"))}]\n");
            File.WriteAllText(Path.Combine(home, "claims.yaml"), "claims:\n" + string.Concat(lessons.Select(l => l.Claims)));
            File.WriteAllText(Path.Combine(home, "sources.yaml"), GeneratedLesson.Sources);
            File.WriteAllText(Path.Combine(home, "glossary.yaml"), GeneratedLesson.Glossary);
            foreach (var lesson in lessons) File.WriteAllText(Path.Combine(home, $"{lesson.Id}.yaml"), lesson.Text);
        }
        foreach (int n in Enumerable.Range(1, Alone))
        {
            var lesson = new GeneratedLesson(Id("alone", n));
            File.WriteAllText(Path.Combine(folder, $"{lesson.Id}.yaml"), $"{lesson.Text}claims:\n{lesson.Claims}{GeneratedLesson.Sources}{GeneratedLesson.Glossary}");
        }
    }

    private static string Id(string kind, int n) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{n:000}");
}

/// <summary>A lesson of four pages and twelve questions about things and what they are made of.</summary>
internal sealed class GeneratedLesson
{
    public const string Sources = "sources:\n  list: { title: \"The harbour office's list\", publisher: \"The harbour office\", date: 2025-04-30, url: \"https://example.org/list\" }\n";
    public const string Glossary = "glossary:\n  quay: { term: quay, also: [wharf, 부두], text: \"Where ships lie to be loaded.\" }\n";

    private const int Pages = 4, QuestionsToPage = 3;

    private static readonly string[] Things = ["gate", "bell", "mast", "stair", "roof", "door", "sail", "lamp", "wall", "bench", "wheel", "barrel"];
    private static readonly string[] Stuff = ["oak", "granite", "copper", "slate", "linen", "amber", "cork", "marble", "bronze", "felt", "clay", "chalk"];
    private static readonly string[] Other = ["pine", "brass", "glass", "straw", "paper", "silver", "iron", "wax", "bone", "silk"];
    private static readonly string[] Filler =
    [
        "Ships come in with the tide and leave with the next one.", "The old people of the town still know who built it, and for whom.",
        "In winter the wind is strong, and nobody stays outside for long.", "A painter drew it once, and the drawing hangs in the town hall.",
        "The office writes down what is mended, and what it cost.", "Children like to sit here and to count the boats.",
        "Some of it was lost in a storm, and made anew as it had been.", "The road behind it leads up to the church and to the market.",
    ];

    public GeneratedLesson(string id) => (Id, Text, Claims) = (id, Written(id), ClaimsOf(id));

    public string Id { get; }

    public string Text { get; }

    /// <summary>The entries of its claims.</summary>
    public string Claims { get; }

    private static string Written(string id)
    {
        var yaml = new StringBuilder($"lesson: {id}\ntitle: \"About {id}\"\nminutes: 12\nobjectives:\n  - id: say-what\n    text: \"Say what the things in a harbour are made of.\"\n    level: remember\nsteps:\n");
        for (int page = 0; page < Pages; page++)
        {
            yaml.Append(Page(id, page));
            for (int i = 0; i < QuestionsToPage; i++) yaml.Append(Question(id, page, (page * QuestionsToPage) + i));
        }
        return yaml.ToString();
    }

    private static string Page(string id, int page)
    {
        var facts = Enumerable.Range(page * QuestionsToPage, QuestionsToPage).Select(n => $"      {Fill(n)} [The {Things[n]} is made of {Stuff[n]}](claim:{id}-{Things[n]}),\n      and [it has {Steps(n)} steps](claim:{id}-{Things[n]}). {Fill(n + 3)} {Fill(n + 5)}\n");
        return $"  - page: part-{page}\n    title: \"The {Things[page * QuestionsToPage]} and more\"\n    body: |\n      {Fill(page)} Look at the [quay](term:quay) first, says [the list](source:list).\n\n{string.Join("\n", facts)}\n      {Fill(page + 4)} {Fill(page + 6)}\n\n";
    }

    private static string Question(string id, int page, int n)
    {
        string head = $"  - question: {id}-q{n}\n    objective: say-what\n    passage: {{ page: part-{page}, quote: \"The {Things[n]} is made of {Stuff[n]}\" }}\n    claims: [{id}-{Things[n]}]\n    hint: \"Think of how it feels in the hand.\"\n    explanation: \"The list of the office says so, and nobody has doubted it.\"\n";
        return head + (n % 4) switch
        {
            0 => $"    type: single-choice\n    stem: \"What is the {Things[n]} made of?\"\n    options:\n{Option(Stuff[n], true)}{Option(Other[n % 10], false)}{Option(Other[(n + 1) % 10], false)}{Option(Other[(n + 2) % 10], false)}\n",
            1 => $"    type: true-false\n    stem: \"The {Things[n]} is made of {Other[n % 10]}.\"\n    answer: false\n    feedback:\n      true: \"The list names something else.\"\n      false: \"Right: the list names something else.\"\n\n",
            2 => $"    type: numerical\n    stem: \"How many steps has the {Things[n]}?\"\n    answer: {Steps(n)}\n    tolerance: 2\n    unit: steps\n\n",
            _ => $"    type: short-answer\n    stem: \"Name what the {Things[n]} is made of.\"\n    accept: [{Stuff[n]}]\n    reject: [{Other[n % 10]}]\n\n",
        };
    }

    private static string Option(string text, bool isKey) => $"      - text: \"{text}\"\n{(isKey ? "        correct: true\n" : "")}        feedback: \"{(isKey ? "Yes: so says the list of the office." : "No: the list of the office says otherwise.")}\"\n";

    private static string ClaimsOf(string id) => string.Concat(Things.Select((thing, n) =>
        $"  {id}-{thing}:\n    text: \"The {thing} is made of {Stuff[n]} and has {Steps(n)} steps.\"\n    claimant: \"The harbour office\"\n    status: confirmed\n    as-of: 2025-04-30\n    sources: [list]\n    value: {{ number: {Steps(n)}, unit: steps }}\n"));

    private static int Steps(int n) => 20 + (7 * n);

    private static string Fill(int n) => Filler[n % Filler.Length];
}
