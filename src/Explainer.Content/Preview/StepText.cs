using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Explainer.Lessons;

namespace Explainer.Content.Preview;

/// <summary>A page or a question and how it reads, for telling which one an author has changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Hash">Of all that is written in it.</param>
internal readonly record struct StepText(string Id, string Hash)
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 128 };

    /// <summary>All pages and questions of a lesson in order, those in pools included.</summary>
    public static ImmutableArray<StepText> Of(Lesson lesson)
    {
        using var canonical = JsonDocument.Parse(lesson.Canonical, Deep);
        return [.. canonical.RootElement.GetProperty("lesson"u8).GetProperty("steps"u8).EnumerateArray().SelectMany(Steps)];
    }

    /// <summary>The first step that is new or reads otherwise than before.</summary>
    public static string? FirstChanged(ImmutableArray<StepText> before, ImmutableArray<StepText> after)
    {
        var known = before.ToHashSet();
        return after.Where(step => !known.Contains(step)).Select(step => step.Id).FirstOrDefault();
    }

    private static IEnumerable<StepText> Steps(JsonElement step) =>
        step.TryGetProperty("pool"u8, out _) ? step.GetProperty("questions"u8).EnumerateArray().SelectMany(Steps)
        : step.TryGetProperty("page"u8, out var id) || step.TryGetProperty("question"u8, out id) ? [new(id.GetString()!, HashOf(step.GetRawText()))]
        : [];

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
