namespace Explainer.Content.Exchange.Qti;

/// <summary>Our ids as QTI's: these begin with a letter or an underscore, which ours never hold.</summary>
internal static class QtiId
{
    public static string Of(string id) => char.IsAsciiDigit(id[0]) ? $"_{id}" : id;

    /// <summary>The response of a gap; a question without gaps has one response.</summary>
    public static string Response(int? gap = null) => gap is null ? "RESPONSE" : $"RESPONSE{gap + 1}";
}
