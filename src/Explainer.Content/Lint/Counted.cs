using System.Globalization;

namespace Explainer.Content.Lint;

/// <summary>Counts on their way into a sentence.</summary>
internal static class Counted
{
    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);
}
