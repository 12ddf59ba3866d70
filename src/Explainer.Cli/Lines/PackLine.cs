using System.CommandLine;
using System.Globalization;
using Explainer.Content;
using Fractions;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer pack</c>.</summary>
internal static class PackLine
{
    public static Command Declare(Surroundings surroundings)
    {
        var target = new Argument<string>("PATH-OR-ID") { Description = "A course's folder, a lesson's file, or the id of one in the library." };
        var file = new Option<string>("--output", "-o") { Description = $"The file to write; {Exercise.Extension} at its end tells what it is.", HelpName = "FILE", Required = true };
        var hidden = new Option<bool>("--sealed") { Description = "Without keys, feedback, hints and explanations; an exam that you grade with stats or gradebook." };
        var exam = new Option<bool>("--exam") { Description = "Played as an exam." };
        var seed = new Option<string>("--seed") { Description = "fixed: the same order and draw for everybody; each: its own for each attempt (the default).", HelpName = "fixed|each", DefaultValueFactory = _ => "each" };
        seed.AcceptOnlyFromAmong("fixed", "each");
        var pass = new Option<string>("--pass") { Description = "The share of the points that passes, in percent: 70, or 70%. In a course, of the whole and of each lesson.", HelpName = "P" };
        var due = new Option<string>("--due") { Description = "When it is to be handed in, by this machine's time zone: 2026-12-01 (to the end of that day) or 2026-12-01T18:00.", HelpName = "DATE" };
        var pack = new Command("pack", $"Makes one file of a course or a lesson, to hand out: explainer play opens it anywhere.\n\nExample:\n  explainer pack content/tour -o tour{Exercise.Extension} --sealed --due 2026-12-01")
        {
            target, file, hidden, exam, seed, pass, due, SharedOptions.Content,
        };
        pack.SetAction(parsed =>
        {
            var settings = new ExerciseSettings
            {
                Sealed = parsed.GetValue(hidden),
                Exam = parsed.GetValue(exam),
                SameForAll = parsed.GetValue(seed) == "fixed",
                Pass = parsed.GetValue(pass) is { } share ? Share(share) : null,
                Due = parsed.GetValue(due) is not { } day ? null
                    : DueDate.Read(day, TimeProvider.System.LocalTimeZone) ?? throw new UsageException($"--due takes a date or a date and time, such as 2026-12-01 or 2026-12-01T18:00, not '{day}'."),
            };
            using var made = new Composition(surroundings, SharedOptions.Folders(parsed), plain: true);
            return made.Pack().Run(new(parsed.GetRequiredValue(target), parsed.GetRequiredValue(file), settings));
        });
        return pack;
    }

    /// <summary>Whoever writes 0.6 means 60, not six in a thousand.</summary>
    private static Fraction Share(string percent) => ExerciseSettings.ReadShare(percent) switch
    {
        null => throw new UsageException($"--pass takes a percentage from 0 to 100, such as 70, not '{percent}'."),
        { } share when share > Fraction.Zero && share < new Fraction(1, 100) => throw new UsageException(
            string.Create(CultureInfo.InvariantCulture, $"--pass is in percent, and '{percent}' is less than one. Did you mean {(share * 10000).ToDecimal()}?")),
        { } share => share,
    };
}
