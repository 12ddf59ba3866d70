namespace Explainer.Ui.FullScreen.Prompts;

/// <summary>A number of more than one digit, which grows as long as one stays where it has led.</summary>
internal struct DigitsTyped
{
    private object? at;
    private int number;

    /// <summary>The number with another digit behind it: 1 then 2 is 12; the digit alone where that is too large, or one has gone elsewhere.</summary>
    /// <param name="digit">0 to 9.</param>
    /// <param name="current">Where one stands.</param>
    /// <param name="most">The largest number there is.</param>
    public readonly int With(int digit, object? current, int most) =>
        number > 0 && ReferenceEquals(at, current) && number * 10 + digit is var longer && longer <= most ? longer : digit;

    /// <summary>Takes note of where a number has led.</summary>
    public void Led(int typed, object? to) => (number, at) = (typed, to);
}
