namespace Explainer.Statistics;

/// <summary>By how much an effect size from a small sample is too large: the factor J.</summary>
/// <remarks>Hedges (1981): J = Γ(m/2) ÷ (√(m/2) · Γ((m−1)/2)).</remarks>
public static class HedgesCorrection
{
    /// <summary>The factor, 0 to 1.</summary>
    /// <param name="degrees">Degrees of freedom, 2 or more.</param>
    public static double Exact(int degrees)
    {
        // With R(m) = Γ(m/2) ÷ Γ((m−1)/2): R(m) · R(m−1) = (m−2)/2, from R(2) = 1/√π on.
        double ratio = 1 / Math.Sqrt(Math.PI);
        for (int m = 3; m <= degrees; m++) ratio = (m - 2) / 2.0 / ratio;
        return ratio / Math.Sqrt(degrees / 2.0);
    }

    /// <summary>The usual approximation, 1 − 3 ÷ (4m − 1).</summary>
    public static double Approximate(int degrees) => 1 - 3 / (4.0 * degrees - 1);
}
