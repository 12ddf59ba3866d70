using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CsCheck;
using Explainer.Sessions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

/// <summary>The flow as a whole: FLOW.md says it, and every arrow of it can be walked.</summary>
public sealed partial class SessionFlowTests
{
    [Test]
    public void FLOW_md_shows_the_flow_as_it_is() => Golden.Matches("src/Explainer/Sessions/FLOW.md", $"""
        # The flow of a session

        Generated from `SessionFlow` by its test (`UPDATE_GOLDEN=1` writes it anew): phases, what moves a session on, and in brackets when.

        ```mermaid
        {LessonSession.ToMermaid().Trim()}
        ```

        """);

    [Test]
    public void Every_phase_is_in_the_flow() =>
        Assert.That(Arrows().SelectMany(a => new[] { a.From, a.To }).Distinct(), Is.EquivalentTo(Enum.GetValues<Phase>()));

    [Test]
    public void Every_trigger_is_in_the_flow() => Assert.That(Arrows().Select(a => a.Trigger).Distinct(), Is.EquivalentTo(Enum.GetValues<Trigger>()));

    [Test]
    public void Every_arrow_can_be_walked_and_there_are_no_others()
    {
        ConcurrentDictionary<(Phase, Trigger, Phase), bool> walked = [];
        var arrows = Arrows().Select(a => (a.From, a.Trigger, a.To)).ToHashSet();
        for (int round = 0; round < 200 && walked.Count < arrows.Count; round++) Walk(walked);
        Assert.That(walked.Keys, Is.EquivalentTo(arrows));
    }

    /// <summary>Stateless throws where two guards of one trigger hold; that they never do shows in every state that can be reached.</summary>
    [Test]
    public void Guards_are_exclusive_and_there_is_always_a_way_on() => Gen.Select(ReplayTests.AnySession, ReplayTests.AnyIntents).Sample((opening, intents) =>
    {
        var session = LessonSession.Replay(opening.Lesson, opening.Opened, []);
        foreach (var intent in intents)
        {
            var ways = Enum.GetValues<Trigger>().Where(session.Can).ToArray();
            Assert.That(ways, session.State.Phase == Phase.Closed ? Is.Empty : Is.Not.Empty, $"{session.State.Phase}");
            ReplayTests.Fitting(session, [intent]);
        }
    }, iter: 400);

    static void Walk(ConcurrentDictionary<(Phase, Trigger, Phase), bool> walked) => Gen.Select(ReplayTests.AnySession, ReplayTests.AnyIntents).Sample((opening, intents) =>
    {
        var session = LessonSession.Replay(opening.Lesson, opening.Opened, []);
        foreach (var intent in intents)
        {
            var from = session.State.Phase;
            foreach (var happened in ReplayTests.Fitting(session, [intent]))
                if (SessionFlow.MoveOf(happened) is { } trigger) walked[(from, trigger, session.State.Phase)] = true;
        }
    }, iter: 300);

    static IEnumerable<(Phase From, Phase To, Trigger Trigger)> Arrows() => Arrow().Matches(LessonSession.ToMermaid())
        .Select(m => (Enum.Parse<Phase>(m.Groups["from"].Value), Enum.Parse<Phase>(m.Groups["to"].Value), Enum.Parse<Trigger>(m.Groups["trigger"].Value)));

    [GeneratedRegex(@"(?<from>\w+) --> (?<to>\w+) : (?<trigger>\w+)")]
    private static partial Regex Arrow();
}
