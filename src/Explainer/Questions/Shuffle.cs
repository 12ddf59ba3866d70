using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Explainer.Questions;

/// <summary>An order drawn from a seed: the same seed and name give the same order on every machine and in every version.</summary>
/// <remarks>SplitMix64 (Steele, Lea and Flood 2014) started from SHA-256 of seed and name, so that one question's order says
/// nothing about the next one's. The runtime's own generator is not used: its sequence is no promise.</remarks>
public sealed class Shuffle(long seed, string name)
{
    // Invariant and little-endian by name: some cultures write −1 with U+2212, and some machines are big-endian.
    private ulong state = BinaryPrimitives.ReadUInt64LittleEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}/{name}"))));

    /// <summary>An independent order for a part of the same thing.</summary>
    public Shuffle For(string part) => new(seed, $"{name}/{part}");

    /// <summary>The options in a drawn order; fixed ones keep their places.</summary>
    public ImmutableArray<Option> Of(ImmutableArray<Option> options)
    {
        int[] free = [.. Enumerable.Range(0, options.Length).Where(i => !options[i].Fixed)];
        int[] drawn = Permutation(free.Length);
        var shuffled = options.ToBuilder();
        for (int i = 0; i < free.Length; i++) shuffled[free[i]] = options[free[drawn[i]]];
        return shuffled.ToImmutable();
    }

    /// <summary>Some of many, in their original order.</summary>
    /// <param name="count">How many; all of them if there are fewer.</param>
    /// <param name="from">What to draw from.</param>
    public ImmutableArray<T> Draw<T>(int count, ImmutableArray<T> from) =>
        [.. Permutation(from.Length).Take(count).Order().Select(i => from[i])];

    /// <summary>The numbers 0 to n−1 in a drawn order (Fisher–Yates).</summary>
    public int[] Permutation(int n)
    {
        int[] order = [.. Enumerable.Range(0, n)];
        for (int i = n - 1; i > 0; i--)
        {
            int j = (int)(Next() % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }

    private ulong Next()
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
