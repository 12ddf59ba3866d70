using System.Text.Json.Nodes;
using Explainer.Tests.Questions.Oracles;
using Fractions;

namespace Explainer.Tests.Statistics;

/// <summary>A part of an oracle file against what came out: fractions exact, decimals within its tolerance, null null.</summary>
internal sealed class Oracle(JsonNode expected)
{
    private readonly HashSet<string> compared = [];

    public static JsonNode Read(string name) => OracleCase.Read($"Statistics/Oracles/{name}");

    /// <summary>The members that nothing was compared with.</summary>
    public IEnumerable<string> Left => expected.AsObject().Select(m => m.Key).Except(compared);

    public void Exact(string name, Fraction? actual) => Assert.That(actual, Is.EqualTo(Value(name) is { } node ? OracleCase.Number(node) : null), name);

    public void Near(string name, double? actual, double tolerance = 1e-8)
    {
        double? value = Value(name)?.GetValue<double>();
        Assert.That(actual is null, Is.EqualTo(value is null), name);
        if (value is { } number) Assert.That(actual, Is.EqualTo(number).Within(tolerance), name);
    }

    public void Same<T>(string name, T actual) => Assert.That(actual, Is.EqualTo(Value(name)!.GetValue<T>()), name);

    public JsonNode? Value(string name)
    {
        Assert.That(expected.AsObject().ContainsKey(name), Is.True, $"the oracle has no {name}");
        compared.Add(name);
        return expected[name];
    }
}
