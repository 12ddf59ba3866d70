using System.Security.Cryptography;
using System.Text;

namespace Explainer.Lessons;

/// <summary>SHA-256 of a lesson's canonical text, in lower-case hex: tells whether the text under a session has changed.</summary>
public readonly record struct LessonHash(string Hex)
{
    /// <summary>The hash of a canonical text.</summary>
    public static LessonHash Of(string canonical) => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
