using System.CommandLine;
using Explainer.Cli.Commands;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer review</c>.</summary>
internal static class ReviewLine
{
    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var course = new Argument<string?>("COURSE") { Description = "A course's folder or id; without one, all in the library.", Arity = ArgumentArity.ZeroOrOne };
        var seed = SharedOptions.Seed("Settles the order of questions and options; drawn at random unless given.");
        var limit = new Option<int>("--limit") { Description = "Questions at most.", HelpName = "N", DefaultValueFactory = _ => ReviewRequest.Usual, CustomParser = ReadLimit };
        var noCertainty = new Option<bool>("--no-certainty") { Description = "Does not ask how sure you are." };
        var tomorrow = new Option<bool>("--tomorrow") { Description = "Leaves everything until tomorrow." };
        var off = new Option<bool>("--off") { Description = "Switches review off. Nothing that you have learned is lost." };
        var review = new Command("review", "Asks again what you are about to forget, on the day it is due. The first time switches it on.\n\nExample:\n  explainer review --limit 10")
        {
            course, SharedOptions.Plain, SharedOptions.Theme, seed, limit, SharedOptions.Learner, noCertainty, tomorrow, off, SharedOptions.Content,
        };
        review.SetAction(parsed => Faces.WithFaceAsync(parsed, surroundings, signals, async (made, cancel) =>
        {
            if (parsed.GetValue(off) && parsed.GetValue(tomorrow)) throw new UsageException("--off and --tomorrow are two things; give one of them.");
            var request = new ReviewRequest(WhoLearns.Unnamed, parsed.GetValue(seed), parsed.GetValue(limit), parsed.GetValue(noCertainty));
            var order = new ReviewOrder(SharedOptions.NamedOrNot(parsed), parsed.GetValue(course), request) { Off = parsed.GetValue(off), Tomorrow = parsed.GetValue(tomorrow) };
            return await made.Review().RunAsync(order, cancel).ConfigureAwait(false);
        }));
        return review;
    }

    private static int ReadLimit(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (result.Tokens is [var token] && int.TryParse(token.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int limit) && limit > 0) return limit;
        result.AddError($"--limit takes a whole number from 1 up, not '{string.Concat(result.Tokens.Select(t => t.Value))}'.");
        return 0;
    }
}
