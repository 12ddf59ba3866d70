using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Explainer.Classroom;

/// <summary>What a result's seal tells.</summary>
public enum SealState
{
    /// <summary>There is none: an older program wrote the file, or somebody took it off.</summary>
    Absent,

    /// <summary>Every value is the one that was written.</summary>
    Sound,

    /// <summary>Some value is another one.</summary>
    Broken,

    /// <summary>A newer program made it; this one cannot tell.</summary>
    Unknown,
}

/// <summary>What looking at a seal found.</summary>
/// <param name="State">In one word.</param>
/// <param name="Items">Where the chain is broken, counted from 0: items that were changed or put in, and those behind one that was moved or taken
/// out. Empty in a broken file: what was changed is not an item, or the last items are missing.</param>
public sealed record SealFinding(SealState State, ImmutableArray<int> Items);

/// <summary>Makes an edit of a result file show. It proves no more than that: whoever has the program can make a new seal.</summary>
/// <remarks>Each item carries a chain, the first 32 hex digits of SHA-256 over the chain before it (sixteen zero bytes before the first) and the
/// item's values; the file carries a seal, HMAC-SHA256 over its other values, the number of items and the last chain. Both go over values as
/// <see cref="CanonicalBytes"/> has them, so that a file which was indented or ordered anew is still sound. Members that this version does not
/// know are not covered; a version that adds one gives its seals another name.</remarks>
public static class ResultSeal
{
    internal const string Name = "explainer-seal/1";
    internal const int ChainLength = 16;

    /// <summary>No secret: it stands in the source. It keeps other programs' hashes from being seals by accident.</summary>
    private static ReadOnlySpan<byte> Key => "explainer-result/1 sealed by explainer"u8;

    /// <summary>The result with its chain and its seal; those it had are replaced.</summary>
    public static ResultFile On(ResultFile result)
    {
        var bytes = new CanonicalBytes();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] chain = new byte[ChainLength];
        var items = ImmutableArray.CreateBuilder<ResultItem>(result.Items.Length);
        foreach (var item in result.Items)
        {
            Chain(chain, item, bytes, hash);
            items.Add(item with { Chain = Convert.ToHexStringLower(chain) });
        }
        return result with { Items = items.ToImmutable(), Seal = Seal(result, items.Count, chain, bytes) };
    }

    /// <summary>Whether a result is as it was written.</summary>
    public static SealFinding Of(ResultFile result)
    {
        using var check = new SealCheck();
        foreach (var item in result.Items) check.Take(item);
        return check.Judge(result);
    }

    /// <summary>Carries a chain on over an item.</summary>
    /// <remarks>One <paramref name="hash"/> serves all items: making one takes longer than hashing an item.</remarks>
    internal static void Chain(Span<byte> chain, ResultItem item, CanonicalBytes bytes, IncrementalHash hash)
    {
        bytes.Cleared().Bytes(chain);
        bytes.Text(item.Lesson);
        bytes.Text(item.Question);
        bytes.Text(item.Type);
        bytes.Text(item.KeyVersion);
        bytes.Text(item.Phase);
        bytes.Count(item.Response.IsDefault ? 0 : item.Response.Length);
        foreach (string part in item.Response.IsDefault ? [] : item.Response) bytes.Text(part);
        bytes.Text(item.Verdict);
        bytes.Number(item.Points);
        bytes.Number(item.Max);
        bytes.Whole(item.Certainty);
        bytes.Whole(item.Hints);
        bytes.Claim(item.PassageOpened);
        bytes.Whole(item.ElapsedMs);
        Span<byte> whole = stackalloc byte[SHA256.HashSizeInBytes];
        hash.AppendData(bytes.Written);
        hash.GetHashAndReset(whole);
        whole[..ChainLength].CopyTo(chain);
    }

    internal static string Seal(ResultFile head, int items, byte[] chain, CanonicalBytes bytes)
    {
        bytes.Cleared().Text(Name);
        bytes.Text(head.Format);
        bytes.Text(head.Course);
        bytes.Text(head.Lesson);
        bytes.Text(head.ContentHash);
        bytes.Text(head.Program);
        bytes.Text(head.Learner);
        bytes.Text(head.Attempt);
        bytes.Whole(head.Seed);
        bytes.Instant(head.StartedAt);
        bytes.Instant(head.FinishedAt);
        bytes.Claim(head.Completed);
        bytes.Number(head.Score.Points);
        bytes.Number(head.Score.Max);
        bytes.Claim(head.Score.Passed);
        bytes.Text(head.Exercise?.Id);
        bytes.Claim(head.Exercise?.Sealed);
        bytes.Claim(head.Exercise?.Pass is not null);
        bytes.Number(head.Exercise?.Pass ?? 0);
        bytes.Instant(head.Exercise?.Due);
        bytes.Claim(head.Exercise?.Late);
        bytes.Count(items);
        bytes.Bytes(chain);
        return $"{Name}:{Convert.ToHexStringLower(HMACSHA256.HashData(Key, bytes.Written))}";
    }
}

/// <summary>Looks at a seal while a file is read, an item at a time: nothing but the last chain is kept.</summary>
/// <remarks>Take every item in the file's order, then judge by the rest, whose own items are not looked at. The order of members does not matter.</remarks>
public sealed class SealCheck : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CanonicalBytes bytes = new();
    private readonly ImmutableArray<int>.Builder broken = ImmutableArray.CreateBuilder<int>();
    private readonly byte[] chain = new byte[ResultSeal.ChainLength];
    private bool hasChain;
    private int count;

    /// <summary>Looks at the next item. After a broken place the chain goes on from what is written there, so that each is told by itself.</summary>
    public void Take(ResultItem item)
    {
        ResultSeal.Chain(chain, item, bytes, hash);
        hasChain |= item.Chain is not null;
        Span<byte> written = stackalloc byte[ResultSeal.ChainLength];
        bool isChain = IsChain(item.Chain, written);
        if (!isChain || !written.SequenceEqual(chain)) broken.Add(count);
        if (isChain) written.CopyTo(chain);
        count++;
    }

    /// <summary>What it comes to, once every item was taken.</summary>
    /// <param name="head">Everything but the items.</param>
    public SealFinding Judge(ResultFile head)
    {
        if (head.Seal is null && !hasChain) return new(SealState.Absent, []);
        if (head.Seal is { } seal && !seal.StartsWith($"{ResultSeal.Name}:", StringComparison.Ordinal) && seal.StartsWith("explainer-seal/", StringComparison.Ordinal)) return new(SealState.Unknown, []);
        bool isSound = broken.Count == 0 && head.Seal == ResultSeal.Seal(head, count, chain, bytes);
        return new(isSound ? SealState.Sound : SealState.Broken, broken.ToImmutable());
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private static bool IsChain(string? hex, Span<byte> bytes) => hex?.Length == 2 * bytes.Length && Convert.FromHexString(hex, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
}
