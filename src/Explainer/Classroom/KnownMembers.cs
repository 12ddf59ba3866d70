using System.Text;
using System.Text.Json;

namespace Explainer.Classroom;

/// <summary>Tells which member of an object comes next. Of two members of one name programs take one or the other: a file with both is not counted.</summary>
/// <param name="names">The names that are known, 31 at most, in the order in which programs write them.</param>
/// <param name="where">Where the object stands, for a sentence: empty, or "in an item ".</param>
internal struct KnownMembers(byte[][] names, string where)
{
    private uint seen;
    private int next;

    /// <summary>Names as they are compared.</summary>
    public static byte[][] Named(params string[] names) => [.. names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Which member <paramref name="json"/> stands on, from 1; 0: none that is known. The reader moves on to its value.</summary>
    /// <remarks>Programs write members in one order: the one behind the last is tried first.</remarks>
    public int Next(ref Utf8JsonReader json)
    {
        int place = 0;
        for (int i = 0; i < names.Length && place == 0; i++)
        {
            int at = (next + i) % names.Length;
            if (json.ValueTextEquals(names[at])) place = at + 1;
        }
        if (place > 0) Once(place, ref json);
        json.Read();
        return place;
    }

    private void Once(int place, ref Utf8JsonReader json)
    {
        uint bit = 1u << place;
        if ((seen & bit) != 0) throw new NoResultException($"has '{json.GetString()}' {where}twice");
        seen |= bit;
        next = place;
    }
}
