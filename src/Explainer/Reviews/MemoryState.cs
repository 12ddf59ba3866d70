namespace Explainer.Reviews;

/// <summary>How well something is remembered.</summary>
/// <param name="Stability">Days until the chance of recall has fallen to 90 %; at least 0.001.</param>
/// <param name="Difficulty">How hard it is to make it stick, 1 to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);
