using Fractions;

namespace Explainer.Questions;

/// <summary>Points, exact: earned of possible. Sums never pass through a binary float.</summary>
/// <param name="Earned">0 to <paramref name="Possible"/>.</param>
/// <param name="Possible">0 or more.</param>
public readonly record struct Score(Fraction Earned, Fraction Possible)
{
    /// <summary>Nothing of nothing.</summary>
    public static Score Zero { get; } = new(Fraction.Zero, Fraction.Zero);

    /// <summary>Earned ÷ possible, 0 to 1; 0 when nothing was possible.</summary>
    public Fraction Share => Possible == Fraction.Zero ? Fraction.Zero : Earned / Possible;

    /// <summary>The share in whole percent, rounded half away from zero; only all is 100, and only nothing is 0.</summary>
    /// <remarks>99.5–99.99 % shows as 99 and more than nothing as at least 1, so that the number never says more than was reached.</remarks>
    public int Percent
    {
        get
        {
            if (Share == Fraction.Zero) return 0;
            if (Share == Fraction.One) return 100;
            var rounded = (Share * 100 + new Fraction(1, 2)).ToBigIntegerFloor();
            return (int)System.Numerics.BigInteger.Min(99, System.Numerics.BigInteger.Max(1, rounded));
        }
    }

    /// <summary>Adds earned to earned and possible to possible.</summary>
    public static Score operator +(Score left, Score right) => new(left.Earned + right.Earned, left.Possible + right.Possible);

    /// <summary>Adds earned to earned and possible to possible.</summary>
    public static Score Add(Score left, Score right) => left + right;
}

internal static class FractionFloor
{
    /// <summary>The whole part of a fraction that is not negative.</summary>
    public static System.Numerics.BigInteger ToBigIntegerFloor(this Fraction value) => value.Numerator / value.Denominator;
}
