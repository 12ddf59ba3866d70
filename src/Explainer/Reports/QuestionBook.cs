using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Reports;

/// <summary>Knows what questions and options say, where the content is at hand; without it they are called by their ids.</summary>
/// <param name="lessons">The content, as it stands; empty: none.</param>
/// <param name="plain">Markup as plain text.</param>
public sealed class QuestionBook(ImmutableArray<Lesson> lessons, Func<Markup, string> plain)
{
    private readonly Dictionary<(string Course, string Question), Question> questions = lessons
        .SelectMany(l => l.Questions.Select(q => (Key: (l.Course.Value, q.Id.Value), Question: q)))
        .DistinctBy(q => q.Key).ToDictionary(q => q.Key, q => q.Question);

    private const int LongestName = 60;

    /// <summary>A book that knows nothing.</summary>
    public static QuestionBook Empty { get; } = new([], markup => markup.ToString());

    /// <summary>The stem as plain text; null where it is not known.</summary>
    public string? Stem(QuestionKey key) => Find(key) is { } question ? plain(question.Stem) : null;

    /// <summary>Whether the key has been changed since; null where the question is not known.</summary>
    public bool? IsOlder(QuestionKey key) => Find(key) is { } question && key.KeyVersion.Length > 0 ? KeyVersion.Of(question) != key.KeyVersion : null;

    /// <summary>What an option says; null where it is not known, and where a response was typed.</summary>
    public string? Text(QuestionKey key, string option) => Find(key)?.Interaction switch
    {
        Choose choose => Of(choose.Options, option),
        Arrange arrange => Joined(option.Split(" > "), " > ", item => Of(arrange.Items, item)),
        Match match when option.Split('=', 2) is [var source, var target] && Of(match.Sources, source) is { } left && Of(match.Targets, target) is { } right => $"{left} = {right}",
        _ => null,
    };

    /// <summary>An option as sentences name it: its text or its id, in quotes and not too long.</summary>
    public string Named(QuestionKey key, string option) => Text(key, option) is { } text ? $"\"{Short(text)}\"" : $"'{Short(option)}'";

    private static string Short(string text) => text.Length <= LongestName ? text : string.Concat(text.AsSpan(0, LongestName - 1).TrimEnd(), "…");

    /// <summary>The question as it stands; null where it is not known.</summary>
    public Question? Find(QuestionKey key) => questions.GetValueOrDefault((key.Test.Course, key.Question));

    private string? Of(ImmutableArray<Option> options, string id) => options.FirstOrDefault(o => o.Id.Value == id) is { } option ? plain(option.Text) : null;

    private static string? Joined(string[] ids, string between, Func<string, string?> text) => ids.Select(text).ToArray() is var texts && texts.Contains(null) ? null : string.Join(between, texts);
}
