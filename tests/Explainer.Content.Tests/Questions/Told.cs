using System.Collections;
using System.Reflection;
using Explainer.Diagnostics;

namespace Explainer.Content.Tests.Questions;

/// <summary>Everything that a record of ours holds, as text; where it stood in a file is left out.</summary>
internal static class Told
{
    public static string Of(object? value) => value switch
    {
        null or SourceSpan => "-",
        string text => $"'{text}'",
        IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(Of))}]",
        _ when value.GetType().Namespace?.StartsWith("Explainer", StringComparison.Ordinal) != true => $"{value}",
        _ => $"{value.GetType().Name} {{ {string.Join(", ", Parts(value))} }}",
    };

    private static IEnumerable<string> Parts(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0)
        .Select(p => $"{p.Name} = {Of(p.GetValue(value))}");
}
