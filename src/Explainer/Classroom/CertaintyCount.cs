using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>Counts rated answers by how sure the learners were.</summary>
internal sealed class CertaintyCount
{
    private readonly int[] rated = new int[5];
    private readonly int[] right = new int[5];

    /// <summary>Takes an answer; one that was not rated, or was none, does not count.</summary>
    public void Add(byte certainty, Verdict verdict)
    {
        if (certainty is < 1 or > 4 || verdict is Verdict.DontKnow or Verdict.Unanswered) return;
        rated[certainty]++;
        if (verdict == Verdict.Correct) right[certainty]++;
    }

    public CalibrationFigures Figures => CalibrationFigures.OfCounts(
        Enumerable.Range(1, 4).Where(c => rated[c] > 0).Select(c => (((Certainty)c).Percent(), rated[c], right[c])));
}
