using System.Buffers.Binary;
using System.Text;

namespace Explainer.Classroom;

/// <summary>Values as bytes that depend on the values alone: not on white space, escapes, trailing zeros or the order of members in a file.</summary>
/// <remarks>Texts and lists carry their length, so that no two lists of values give the same bytes. Integers are little-endian. One buffer serves a
/// million items.</remarks>
internal sealed class CanonicalBytes
{
    private const int Absent = -1, ScaleBits = 0xFF0000;
    private byte[] buffer = new byte[512];
    private int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Begins anew; the buffer is kept.</summary>
    public CanonicalBytes Cleared()
    {
        length = 0;
        return this;
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    public void Count(int count) => BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), count);

    public void Text(string? text)
    {
        if (text is null)
        {
            Count(Absent);
            return;
        }
        // Room for the longest it can be, so that it is gone through once; what is left over is given back.
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var room = Room(sizeof(int) + most);
        int count = Encoding.UTF8.GetBytes(text, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(room, count);
        length -= most - count;
    }

    public void Whole(long? number)
    {
        Count(number is null ? Absent : sizeof(long));
        if (number is { } given) BinaryPrimitives.WriteInt64LittleEndian(Room(sizeof(long)), given);
    }

    /// <summary>1, 1.0 and 1.00 are one number: dividing by a one with all its decimals takes the zeros off.</summary>
    public void Number(decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        if ((parts[3] & ScaleBits) != 0) decimal.GetBits(number / 1.0000000000000000000000000000m, parts);
        foreach (int part in parts) Count(part);
    }

    public void Claim(bool? claim) => Whole(claim is null ? null : claim.Value ? 1 : 0);

    /// <summary>To the second, as files give it.</summary>
    public void Instant(DateTimeOffset? at) => Whole(at?.ToUnixTimeSeconds());

    private Span<byte> Room(int count)
    {
        if (length + count > buffer.Length) Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + count));
        length += count;
        return buffer.AsSpan(length - count, count);
    }
}
