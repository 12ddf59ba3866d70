using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Explainer.Work;

/// <summary>Work on many things at once, on all cores, with an outcome that does not depend on which was done first.</summary>
/// <remarks>Not a parallel query: inside another one that waits for threads it has taken itself, and a core stands idle. Here the thread that asks works too.</remarks>
public static class SideBySide
{
    /// <summary>What each of the items comes to, in their order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="make">What one comes to; it is called on several threads at once.</param>
    public static ImmutableArray<TOut> Select<TIn, TOut>(ImmutableArray<TIn> items, Func<TIn, TOut> make) => Select(items, (item, _) => make(item));

    /// <summary>The same, with each item's place, counted from 0.</summary>
    public static ImmutableArray<TOut> Select<TIn, TOut>(ImmutableArray<TIn> items, Func<TIn, int, TOut> make)
    {
        var made = new TOut[items.Length];
        try
        {
            if (items.Length == 1) made[0] = make(items[0], 0);
            else Parallel.For(0, items.Length, i => made[i] = make(items[i], i));
        }
        // One failure is told as it would have been without threads.
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }
}
