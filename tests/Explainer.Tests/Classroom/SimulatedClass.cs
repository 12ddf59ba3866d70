using System.Collections.Immutable;
using System.Globalization;
using Explainer.Classroom;

namespace Explainer.Tests.Classroom;

/// <summary>A class whose abilities are known (Rasch's model, seeded), with two questions broken on purpose among twelve: <c>q4</c> has the wrong key, and
/// <c>q8</c> is misread by those who think furthest. All others are clean.</summary>
internal static class SimulatedClass
{
    public const string WrongKey = "q4", Misread = "q8";

    private const int Questions = 12;
    private static readonly string[] Options = ["right", "tempting", "other", "odd"];

    public static ClassAnalysis Of(int learners, int seed)
    {
        var chance = new Random(seed);
        var (merge, reader) = (new ResultMerge(), new ResultReader());
        for (int n = 0; n < learners; n++)
        {
            double ability = Enumerable.Range(0, 12).Sum(_ => chance.NextDouble()) * 1.4 - 8.4;
            string name = n.ToString("000", CultureInfo.InvariantCulture);
            merge.Add(name, reader.Read(HandedIn.Result(name, [.. Enumerable.Range(0, Questions).Select(q => Answer(chance, q, ability))]).Bytes()));
        }
        return new ItemAnalysis(merge.Merge(), "lesson", "learner") { Types = HandedIn.Types }.Analyse();
    }

    /// <summary>The questions of a class that somebody would look at for more than a small thing, the first one first.</summary>
    public static ImmutableArray<QuestionAnalysis> Serious(ClassAnalysis analysis) => [.. analysis.Questions.Where(q => q.Flags is [{ IsSlight: false }, ..])];

    private static ResultItem Answer(Random chance, int question, double ability)
    {
        string id = $"q{question}", chosen = Chosen(chance, id, ability, chance.NextDouble() < 1 / (1 + Math.Exp(question * 0.25 - 1.5 - ability)));
        return HandedIn.Item(id, chosen, chosen == Options[id == WrongKey ? 1 : 0]);
    }

    private static string Chosen(Random chance, string question, double ability, bool knows)
    {
        string guessed = Options[chance.Next(Options.Length)];
        return question switch
        {
            Misread when knows => chance.NextDouble() < 0.8 / (1 + Math.Exp(-2 * ability)) ? Options[1] : Options[0],
            Misread when guessed == Options[1] => Options[2],
            _ => knows ? Options[0] : guessed,
        };
    }
}
