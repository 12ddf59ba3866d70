using System.CommandLine;
using Explainer.Cli.Commands;
using Explainer.Journal;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer play</c>.</summary>
internal static class PlayLine
{
    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var target = new Argument<string>("PATH-OR-ID") { Description = "A course's folder, a lesson's file, or the id of one in the library." };
        var seed = SharedOptions.Seed("Settles the order of options and the draw from pools; drawn at random unless given.");
        var result = new Option<string>("--result") { Description = "Writes a result file (JSON) to hand in.", HelpName = "FILE" };
        var restart = new Option<bool>("--restart") { Description = "Begins anew instead of going on where you stopped." };
        var noCertainty = new Option<bool>("--no-certainty") { Description = "Does not ask how sure you are." };
        var exam = new Option<bool>("--exam") { Description = "No feedback until the end, no hints, passages or retries." };
        var requirePass = new Option<bool>("--require-pass") { Description = "Ends with status 1 when the pass mark was not reached." };
        var play = new Command("play", "Plays a course or one lesson, from where you stopped.\n\nExample:\n  explainer play content/north-korea-russia --plain")
        {
            target, SharedOptions.Plain, SharedOptions.Theme, seed, SharedOptions.Learner, result, restart, noCertainty, exam, requirePass, SharedOptions.Content,
        };
        play.SetAction(parsed => Faces.WithFaceAsync(parsed, surroundings, signals, async (made, cancel) =>
        {
            var request = new PlayRequest(WhoLearns.Unnamed)
            {
                Seed = parsed.GetValue(seed),
                Restart = parsed.GetValue(restart),
                Exam = parsed.GetValue(exam),
                NoCertainty = parsed.GetValue(noCertainty),
            };
            var order = new PlayOrder(parsed.GetRequiredValue(target), SharedOptions.NamedOrNot(parsed), request, parsed.GetValue(result), parsed.GetValue(requirePass));
            return await made.Play().RunAsync(order, cancel).ConfigureAwait(false);
        }));
        return play;
    }
}
