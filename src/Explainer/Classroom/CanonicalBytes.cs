using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Explainer.Classroom;

/// <summary>Values as bytes that depend on the values alone: not on white space, escapes, trailing zeros or the order of members in a file.</summary>
/// <remarks>Texts and lists carry their length, so that no two lists of values give the same bytes. Integers are little-endian.</remarks>
internal sealed class CanonicalBytes
{
    private const int Absent = -1;
    private readonly ArrayBufferWriter<byte> buffer = new(512);

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    /// <summary>Begins anew; the buffer is kept.</summary>
    public CanonicalBytes Cleared()
    {
        buffer.ResetWrittenCount();
        return this;
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public void Count(int count)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetSpan(sizeof(int)), count);
        buffer.Advance(sizeof(int));
    }

    public void Text(string? text)
    {
        Count(text is null ? Absent : Encoding.UTF8.GetByteCount(text));
        if (text is not null) Encoding.UTF8.GetBytes(text, buffer);
    }

    public void Whole(long? number)
    {
        Count(number is null ? Absent : sizeof(long));
        if (number is not { } given) return;
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(sizeof(long)), given);
        buffer.Advance(sizeof(long));
    }

    /// <summary>1, 1.0 and 1.00 are one number: dividing by a one with all its decimals takes the zeros off.</summary>
    public void Number(decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number.Scale == 0 ? number : number / 1.0000000000000000000000000000m, parts);
        foreach (int part in parts) Count(part);
    }

    public void Claim(bool? claim) => Whole(claim is null ? null : claim.Value ? 1 : 0);

    /// <summary>To the second, as files give it.</summary>
    public void Instant(DateTimeOffset? at) => Whole(at?.ToUnixTimeSeconds());
}
