using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>What a new lesson or course is called.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
public sealed partial record StarterName(string Id, string Title)
{
    // Room is left for what questions' ids add to it.
    private const int LongestId = 60;

    /// <summary>From what a person typed: an id, a title, or a file's name with a number before it. Null when there is no letter in it that an id may have.</summary>
    public static StarterName? Of(string typed)
    {
        string name = Number().Replace(SafeText.Line(typed).Trim(), "");
        string id = IdOf(name);
        if (id.Length == 0) return null;
        string words = id == name ? id.Replace('-', ' ') : name;
        return new(id, char.ToUpperInvariant(words[0]) + words[1..]);
    }

    /// <summary>The id that a name gives; empty where there is no letter in it that an id may have.</summary>
    internal static string IdOf(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char c in name.Replace("ß", "ss", StringComparison.Ordinal).ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (char.IsAsciiLetterOrDigit(c)) letters.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c != '\'' && c != '’') letters.Append('-');
        string id = Hyphens().Replace(letters.ToString(), "-").Trim('-');
        return id.Length <= LongestId ? id : id[..LongestId].TrimEnd('-');
    }

    [GeneratedRegex("-+")]
    private static partial Regex Hyphens();

    /// <summary>The number that keeps files in order: <c>02-more</c>.</summary>
    [GeneratedRegex(@"^\d{1,3}-(?=.)")]
    private static partial Regex Number();
}
