using System.Text.Json;

namespace Explainer.Content.Tests.Lint;

/// <summary>Writes an item of the oracle as a lesson in our YAML.</summary>
internal static class OracleLesson
{
    public static string OfItem(JsonElement item)
    {
        var before = Texts(item, "other_questions").Select(stem => $"type: true-false\nstem: {Quoted(stem)}\nanswer: true\nexplanation: x");
        return Lesson([.. before, Question(item, place: 0)]);
    }

    public static string OfQuiz(JsonElement quiz) => Lesson([.. quiz.GetProperty("items").EnumerateArray().Select(Question)]);

    private static string Lesson(string[] questions) => "lesson: x\ntitle: y\nsteps:\n"
        + string.Concat(questions.Select((question, i) => $"  - question: q{i}\n    {question.Replace("\n", "\n    ", StringComparison.Ordinal)}\n"));

    private static string Question(JsonElement item, int place)
    {
        string lines = item.GetProperty("type").GetString() switch
        {
            "single" => "type: single-choice\n" + Options(item),
            "multiple" => "type: multiple-choice\n" + Options(item),
            "true_false" => $"type: true-false\nanswer: {(item.GetProperty("key").GetBoolean() ? "true" : "false")}",
            "numeric" => $"type: numerical\nanswer: {item.GetProperty("answer").GetString()}{Tolerance(item)}",
            "short_text" => $"type: short-answer\naccept: [{Listed(Texts(item, "accept"))}]\nreject: [{Listed(Texts(item, "reject"))}]",
            "matching" => $"type: matching\npairs:\n{string.Join('\n', Pairs(item))}\ndistractors: [{Listed(Texts(item, "targets").Skip(Texts(item, "stems").Count()))}]",
            "ordering" => $"type: ordering\nitems: [{Listed(Texts(item, "items"))}]",
            var type => throw new NotSupportedException(type),
        };
        string hints = item.TryGetProperty("hints", out _) ? $"\nhints: [{Listed(Texts(item, "hints"))}]" : "";
        string explanation = item.TryGetProperty("explanation", out var text) ? $"\nexplanation: {Quoted(text.GetString()!)}" : "";
        return $"{lines}\nstem: {Quoted(item.GetProperty("stem").GetString()!)}{hints}{explanation}";
    }

    // Unshuffled, as the oracle's items are unless they say otherwise. The same text twice is an error here, and stands for any text of that length there.
    private static string Options(JsonElement item)
    {
        bool shuffles = item.TryGetProperty("shuffle", out var shuffle) && shuffle.GetBoolean();
        var seen = new HashSet<string>();
        return $"shuffle: {(shuffles ? "true" : "false")}\noptions:\n{string.Join('\n', item.GetProperty("options").EnumerateArray().Select(Option))}";

        string Option(JsonElement option)
        {
            string text = option.GetProperty("text").GetString()!;
            if (!seen.Add(text)) text = new string([.. text.Reverse()]);
            string correct = option.TryGetProperty("key", out var key) && key.GetBoolean() ? ", correct: true" : "";
            string feedback = option.TryGetProperty("feedback", out var said) ? $", feedback: {Quoted(said.GetString()!)}" : "";
            return $"  - {{ text: {Quoted(text)}{correct}{feedback} }}";
        }
    }

    private static string Tolerance(JsonElement item)
    {
        string[] terms =
        [
            .. item.TryGetProperty("abs_tol", out var absolute) ? new[] { absolute.GetString()! } : [],
            .. item.TryGetProperty("rel_tol", out var relative) ? new[] { $"{decimal.Parse(relative.GetString()!, System.Globalization.CultureInfo.InvariantCulture) * 100:0.##}%" } : [],
        ];
        return terms is [] ? "" : $"\ntolerance: [{string.Join(", ", terms)}]";
    }

    private static IEnumerable<string> Pairs(JsonElement item) =>
        Texts(item, "stems").Zip(Texts(item, "targets"), (left, right) => $"  - {{ left: {Quoted(left)}, right: {Quoted(right)} }}");

    private static IEnumerable<string> Texts(JsonElement item, string key) =>
        item.TryGetProperty(key, out var texts) ? texts.EnumerateArray().Select(t => t.GetString()!) : [];

    private static string Listed(IEnumerable<string> texts) => string.Join(", ", texts.Select(Quoted));

    /// <summary>A JSON text is a double-quoted YAML text.</summary>
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
