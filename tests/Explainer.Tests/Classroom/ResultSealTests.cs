using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Classroom;
using Explainer.Sessions;
using Explainer.Tests.Sessions;

namespace Explainer.Tests.Classroom;

public sealed class ResultSealTests
{
    private static readonly ResultFile Bare = new(
        ResultFile.FormatName, "course", null, "abc", "explainer 0.1.0", "Kím \"the 2nd\" 김", "0193", 42,
        new(2026, 11, 23, 10, 0, 0, 123, TimeSpan.Zero), new(2026, 11, 23, 10, 9, 12, 999, TimeSpan.Zero), true, new(2.5m, 3m, true),
        [Item("one", ["b"], 1), Item("two", ["left=right", "x=y"], 0.5m), Item("three", ["4.700"], 1)])
    {
        Exercise = new("e-1", false, 0.7m, new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero), false),
    };

    private static ResultFile Sealed => ResultSeal.On(Bare);

    [Test]
    public void A_result_as_it_was_written_is_sound() => Assert.That(Looked(Sealed.ToJson()), Is.EqualTo((SealState.Sound, "")));

    [Test]
    public void Sealing_again_changes_nothing() => Assert.That(ResultSeal.On(Sealed).ToJson(), Is.EqualTo(Sealed.ToJson()));

    [Test]
    public void All_that_older_programs_wrote_is_written_as_before()
    {
        var json = JsonNode.Parse(Sealed.ToJson())!;
        json.AsObject().Remove("seal");
        foreach (var item in json["items"]!.AsArray()) item!.AsObject().Remove("chain");
        Assert.That(json.ToJsonString(), Is.EqualTo(JsonNode.Parse(Bare.ToJson())!.ToJsonString()));
    }

    [Test]
    public void A_file_without_seal_is_an_old_one() => Assert.That(Looked(Bare.ToJson()), Is.EqualTo((SealState.Absent, "")));

    [Test]
    public void White_space_the_order_of_members_escapes_and_zeros_do_not_matter()
    {
        var json = Backwards(JsonNode.Parse(Sealed.ToJson())!);
        string told = json.ToJsonString().Replace("\"max\":1,", "\"max\":1.00,", StringComparison.Ordinal).Replace("Z\"", "+00:00\"", StringComparison.Ordinal);
        Assert.That(told, Does.Contain("\\u").And.Contain("1.00").And.Contain("+00:00"), "else nothing was changed");
        Assert.That(Looked(told), Is.EqualTo((SealState.Sound, "")));
    }

    [Test]
    public void Any_value_that_is_changed_breaks_it_and_an_item_is_told_by_its_place()
    {
        foreach (string path in Leaves(JsonNode.Parse(Sealed.ToJson())!))
        {
            var json = JsonNode.Parse(Sealed.ToJson())!;
            var parent = Parent(json, path, out string last);
            Change(parent, last);
            var (state, items) = Looked(json.ToJsonString());
            int place = path.StartsWith("items/", StringComparison.Ordinal) ? int.Parse(path.Split('/')[1], CultureInfo.InvariantCulture) : -1;
            Assert.That(state, Is.EqualTo(SealState.Broken), path);
            Assert.That(items.Split(' ')[0], Is.EqualTo(place < 0 ? "" : $"{place}"), path);
            // A changed chain breaks the next one, too.
            if (!path.EndsWith("/chain", StringComparison.Ordinal)) Assert.That(items, Does.Not.Contain(' '), path);
        }
    }

    [TestCase(0, ExpectedResult = "0")]
    [TestCase(1, ExpectedResult = "1")]
    [TestCase(2, ExpectedResult = "", Description = "nothing stands behind it: the number of items tells")]
    public string An_item_that_was_taken_out_is_missed(int place)
    {
        var json = JsonNode.Parse(Sealed.ToJson())!;
        json["items"]!.AsArray().RemoveAt(place);
        var (state, items) = Looked(json.ToJsonString());
        Assert.That(state, Is.EqualTo(SealState.Broken));
        return items;
    }

    [Test]
    public void Items_of_another_result_do_not_fit_in()
    {
        var other = ResultSeal.On(Bare with { Attempt = "0194", Items = [Item("one", ["a"], 0), .. Bare.Items.Skip(1)] });
        Assert.That(ResultSeal.Of(Sealed with { Items = other.Items }).State, Is.EqualTo(SealState.Broken));
        Assert.That(ResultSeal.Of(Sealed with { Seal = other.Seal }).State, Is.EqualTo(SealState.Broken));
    }

    [Test]
    public void A_seal_that_was_taken_off_leaves_its_chain() => Assert.That(ResultSeal.Of(Sealed with { Seal = null }).State, Is.EqualTo(SealState.Broken));

    [Test]
    public void A_newer_programs_seal_cannot_be_judged() => Assert.That(ResultSeal.Of(Sealed with { Seal = "explainer-seal/2:00" }).State, Is.EqualTo(SealState.Unknown));

    [TestCase("")]
    [TestCase("yes")]
    [TestCase("explainer-seal/1:")]
    public void Anything_else_is_no_seal(string seal) => Assert.That(ResultSeal.Of(Sealed with { Seal = seal }).State, Is.EqualTo(SealState.Broken));

    [Test]
    public void A_name_that_is_no_text_is_sealed_as_it_is_written() =>
        Assert.That(Looked(ResultSeal.On(Bare with { Learner = "half a \ud83d" }).ToJson()), Is.EqualTo((SealState.Sound, "")));

    [Test]
    public void Every_result_that_is_written_has_one()
    {
        var session = Play.Open(Play.Lesson(Play.Ask("one"), Play.Ask("two")));
        Play.Do(session, Play.Next, Play.Right);
        var result = ResultWriter.Write("explainer 0.1.0", session.State.Opened, null, [new(Occasion.Lesson, session.State.Lesson, session.State)]);
        Assert.That(Looked(result.ToJson()), Is.EqualTo((SealState.Sound, "")));
    }

    private static ResultItem Item(string question, string[] response, decimal points) =>
        new(question, "cloze", "0123456789ab", "lesson", [.. response], "partial", points, 1, 3, 1, true, 5200) { Lesson = "lesson-1" };

    private static (SealState State, string Items) Looked(string json)
    {
        var (state, items) = ResultSeal.Of(JsonSerializer.Deserialize(json, ResultFileJson.Default.ResultFile)!);
        return (state, string.Join(' ', items));
    }

    private static JsonNode Backwards(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map.Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Backwards(p.Value)))!),
        JsonArray list => new JsonArray([.. list.Select(n => n is null ? null : Backwards(n))]),
        _ => node.DeepClone(),
    };

    private static IEnumerable<string> Leaves(JsonNode? node, string path = "") => node switch
    {
        JsonObject map => map.SelectMany(p => Leaves(p.Value, $"{path}/{p.Key}")),
        JsonArray list => list.SelectMany((n, i) => Leaves(n, $"{path}/{i}")),
        _ => [path.TrimStart('/')],
    };

    private static JsonNode Parent(JsonNode root, string path, out string last)
    {
        string[] parts = path.Split('/');
        last = parts[^1];
        return parts[..^1].Aggregate(root, (node, part) => node is JsonArray list ? list[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!);
    }

    private static void Change(JsonNode parent, string last)
    {
        var value = parent is JsonArray list ? list[int.Parse(last, CultureInfo.InvariantCulture)] : parent[last];
        JsonNode changed = value?.GetValueKind() switch
        {
            JsonValueKind.String when DateTimeOffset.TryParse(value.GetValue<string>(), out var at) && value.GetValue<string>().Contains('T') => at.AddSeconds(1).ToString("O"),
            JsonValueKind.String => value.GetValue<string>() + "x",
            JsonValueKind.Number => value.GetValue<decimal>() + 1,
            JsonValueKind.True => false,
            JsonValueKind.False => true,
            _ => "was null",
        };
        if (parent is JsonArray at0) at0[int.Parse(last, CultureInfo.InvariantCulture)] = changed;
        else parent[last] = changed;
    }
}
