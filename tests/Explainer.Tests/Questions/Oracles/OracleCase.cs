using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fractions;

namespace Explainer.Tests.Questions.Oracles;

/// <summary>One case of scoring.json: a question, what was entered, and what must come of it.</summary>
public sealed record OracleCase(string Id, string Type, bool Recommended, JsonObject Spec, JsonNode? Entered, string Status, Fraction? Score, string Reason)
{
    public static IReadOnlyList<OracleCase> All { get; } = [.. Read("Questions/Oracles/scoring.json")["cases"]!.AsArray().Select(node => Of(node!))];

    public static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, path)))!;

    public static Fraction Number(JsonNode? node) => Fraction.FromString(node!.GetValue<string>(), NumberStyles.Number, CultureInfo.InvariantCulture);

    public override string ToString() => $"{Id}: {Reason}";

    private static OracleCase Of(JsonNode node) => new(
        Text(node["id"]), Text(node["type"]), node["recommended"]!.GetValue<bool>(), node["spec"]!.AsObject(), node["response"],
        Text(node["expected"]!["status"]), node["expected"]!["score"] is { } score ? Number(score) : null, Text(node["reason"]));

    private static string Text(JsonNode? node) => node!.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
}
