using System.Text;

namespace Explainer.Content.Files;

/// <summary>Guesses in which encoding a file was saved that is not UTF-8: the end of a sentence, which may be empty.</summary>
internal static class Encodings
{
    private const byte FirstOfLatin = 0xA0;

    /// <summary>What Windows-1252 has from 0x91 on, where Latin-1 has nothing to see.</summary>
    private const string Windows = "‘’“”•–—";

    private const byte FirstOfWindows = 0x91;

    /// <param name="bytes">The file.</param>
    /// <param name="bad">Where it stops being UTF-8.</param>
    public static string Of(ReadOnlySpan<byte> bytes, int bad)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return "; it begins as UTF-16 does";
        byte seen = bytes[bad];
        string letter = seen >= FirstOfLatin ? Encoding.Latin1.GetString([seen]) : seen >= FirstOfWindows && seen < FirstOfWindows + Windows.Length ? Windows[seen - FirstOfWindows].ToString() : "";
        return letter.Length == 0 ? "" : $"; it is probably Windows-1252 or Latin-1, where this byte is '{letter}'";
    }

    /// <summary>Of a file with zero bytes: in UTF-16 every second byte of plain letters is one.</summary>
    public static string OfZeros(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = [0, 0];
        for (int i = 0; i < bytes.Length; i++)
            if (bytes[i] == 0) zeros[i % 2]++;
        int most = Math.Max(zeros[0], zeros[1]), least = Math.Min(zeros[0], zeros[1]);
        return bytes.Length > 2 && most * 4 > bytes.Length && least * 10 < most ? "; it is probably UTF-16" : "";
    }
}
