using Fractions;

namespace Explainer.Questions;

/// <summary>How far from the answer still counts, bounds inclusive. Where both are given the wider one counts.</summary>
/// <param name="Absolute">In the answer's unit, 0 or more; null: not given.</param>
/// <param name="Relative">Share of the answer's size, 1/10 for ten percent; null: not given. Of the answer 0 it is 0.</param>
public readonly record struct Tolerance(Fraction? Absolute, Fraction? Relative)
{
    /// <summary>The answer itself and nothing else.</summary>
    public static Tolerance None => default;

    /// <summary>The greatest distance from an answer that counts.</summary>
    public Fraction Around(Fraction answer)
    {
        var absolute = Absolute ?? Fraction.Zero;
        var relative = (Relative ?? Fraction.Zero) * answer.Abs();
        return absolute > relative ? absolute : relative;
    }
}
