using System.Globalization;
using Explainer.Claims;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Statistics;
using Fractions;

namespace Explainer.Ui.Screens;

/// <summary>The sentences that learners read, so that both faces say the same and a translation has one file.</summary>
public static class Wording
{
    public const string CertaintyQuestion = "How sure are you?";
    public const string CertaintyLevels = "1 guessing, 2 unsure, 3 fairly sure, 4 certain";
    public const string CertaintyNotice = "How sure you are never changes the score. A result file carries it; --no-certainty leaves the question out.";
    public const string NothingAsked = "Nothing is asked here. An empty line goes on; :help says what else there is.";
    public const string NotNow = "That cannot be done here.";
    public const string Kept = "Everything you answered is kept.";
    public const string Resumed = "You are back where you stopped.";
    public const string IsExam = "This is an exam.";
    public const string Changed = "The author has changed this lesson since. You are in the version you began; --restart begins the new one.";
    public const string FromJournal = "The file of this lesson cannot be read any more. You are in the version you began, which was kept.";
    public const string WhoLearns = "Who learns?";
    public const string SomebodyNew = "Somebody new";
    public const string WhatName = "What is your name? Any name will do.";
    public const string Elsewhere = "This session was gone on with in another window, so what you did here was not kept. Here is where it stands now.";
    public const string AnsweredElsewhere = "This question was answered in another window, so your answer here was not kept. Here is where the session stands now.";
    public const string NotedElsewhere = "Your note is kept. This session was gone on with in another window; here is where it stands now.";
    public const string FinishedElsewhere = "This session was finished in another window, so what you did here was not kept.";
    public const string FirstPage = "There is no page before this one.";
    public const string NoClaimant = "Without a claimant";
    public const string Copied = "The text is on the clipboard, where the terminal allows it.";
    public const string CopiedInPart = "The text is too long for the clipboard; its beginning is there, where the terminal allows it.";
    public const string NoteKept = "Your note is kept.";
    public const string ClosedBook = "Pages and sources stay closed here: in an exam or a test they hold the answers.";
    public const string IsSealed = "Whoever handed it out grades it: nothing here says what is right or wrong, at the end either.";
    public const string GradedElsewhere = "Whoever handed it out grades it.";
    public const string HowToHandIn = "What you hand in is a file: --result NAME.json writes it, also when the same exercise is opened once more.";
    public const string WaitsForEnd = "Answers and feedback come at the end.";
    public const string PretestPurpose = "A few questions before you begin. Guess where you do not know, or say so: nothing here counts towards your score, and the same questions come again at the end.";
    public const string ReviewPurpose = "Questions that you have met before, each on the day it begins to fade. What you know well comes back later and later. Nothing here changes a lesson's score.";
    public const string PosttestPurpose = "The questions from before the course once more, to see what has changed.";

    /// <summary>Another window went on with the session: what became of what was done here.</summary>
    public static string ElsewhereOf(Intent intent, bool done) => intent switch
    {
        WriteNote when done => NotedElsewhere,
        Respond => AnsweredElsewhere,
        _ => Elsewhere,
    };

    /// <summary>The library's question, to somebody by name where there is one.</summary>
    public static string WhatToLearn(string? learner) => learner is null ? "What would you like to learn?" : $"What would you like to learn, {Clipped(learner)}?";

    /// <summary>What is to be known when a session is gone on with.</summary>
    public static string Back(Journal.SessionRunner runner) => string.Join(' ',
    [
        Resumed,
        .. runner.State.Opened.Exam ? [ExamOf(runner.State)] : Array.Empty<string>(),
        .. DueOf(runner.State) is { } due ? [due] : Array.Empty<string>(),
        .. runner.FromJournal ? [FromJournal] : runner.LessonChanged ? [Changed] : Array.Empty<string>(),
    ]);

    /// <summary>What an exam is like.</summary>
    public static string ExamOf(SessionState state) => $"{IsExam} {(state.Opened.IsSealed ? IsSealed : WaitsForEnd)}";

    /// <summary>When it is to be handed in, by the clock of whoever handed it out; null: at any time.</summary>
    public static string? DueOf(SessionState state) => state.Opened.Exercise?.Due is not { } due ? null
        : state.IsLate ? $"It was due on {Moment(due)}. You can go on; what you hand in says that it is late, by this machine's clock."
        : $"It is due on {Moment(due)}.";

    /// <summary>What was typed cannot be read; nothing is graded.</summary>
    public static string CannotRead(string typed, string why) => $"I cannot read \"{Clipped(typed)}\": {why}.";

    public static string NoPage(string typed, IReadOnlyList<string> near) => $"There is no page \"{Clipped(typed)}\" among those you have reached.{DidYouMean(near)}";

    public static string NotAPage(int number) => $"Number {number} of the outline is no page that you have reached. The outline lists them.";

    public static string NoQuestion(string typed, int count) => $"There is no question \"{Clipped(typed)}\"; {(count == 1 ? "there is one, 1" : $"they are 1 to {count}")}.";

    public static string NoClaim(string typed, IReadOnlyList<string> near) => $"There is no claim \"{Clipped(typed)}\".{DidYouMean(near)}";

    public static string NoWord(string typed, IReadOnlyList<string> near) => $"The glossary has no \"{Clipped(typed)}\".{DidYouMean(near)}";

    /// <summary>What a person typed, short enough to be said back.</summary>
    public static string Clipped(string typed)
    {
        string line = Diagnostics.SafeText.Line(typed);
        return line.Length <= 40 ? line : string.Concat(Typesetting.TextWidth.Clusters(line).Take(39)) + "…";
    }

    public static string VerdictOf(Verdict verdict) => verdict switch
    {
        Verdict.Correct => "Right",
        Verdict.Partial => "Partly right",
        Verdict.Incorrect => "Wrong",
        Verdict.DontKnow => "You said you don't know",
        Verdict.Ungraded => "Not graded yet",
        _ => "Not answered",
    };

    public static Tone ToneOf(Verdict verdict) => verdict switch
    {
        Verdict.Correct => Tone.Right,
        Verdict.Partial => Tone.Partly,
        Verdict.Incorrect => Tone.Wrong,
        _ => Tone.Info,
    };

    public static string CertaintyName(Certainty certainty) => certainty switch
    {
        Certainty.Guessing => "guessing",
        Certainty.Unsure => "unsure",
        Certainty.FairlySure => "fairly sure",
        _ => "certain",
    };

    public static string StatusOf(ClaimStatus status) => status switch
    {
        ClaimStatus.Confirmed => "confirmed",
        ClaimStatus.Claimed => "claimed",
        ClaimStatus.Disputed => "disputed",
        _ => "analysis",
    };

    /// <summary>A claim's status, unless telling it would answer the question now asked.</summary>
    public static string StatusOf(Claim claim, bool withheld) => withheld ? "status told after the answer" : StatusOf(claim.Status);

    public static string Points(Fraction points)
    {
        decimal rounded = Math.Round(points.ToDecimal(), 2, MidpointRounding.AwayFromZero);
        return rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }

    public static string Of(Score score) => $"{Points(score.Earned)} of {Points(score.Possible)} {(score.Possible == Fraction.One ? "point" : "points")}";

    public static string Percent(Fraction share) => Points(share * 100) + "%";

    /// <summary>The last line of a finished lesson: <c>Score: 7.5 of 9 points (83%). Pass mark 70%: passed.</c></summary>
    public static string ScoreLine(SessionSummary summary, Fraction? passMark) => ScoreLine(summary.Score, summary.Passed is null ? null : passMark, summary.Passed);

    public static string ScoreLine(Score score, Fraction? passMark, bool? passed) =>
        $"Score: {Of(score)} ({score.Percent}%)." + (passMark is { } mark ? $" Pass mark {Percent(mark)}: {(passed == true ? "passed" : "not passed")}." : "");

    /// <summary>Certainty against correctness in one honest sentence; null without ratings.</summary>
    public static string? CalibrationSentence(Calibration calibration) => calibration switch
    {
        { Rated: 0 } => null,
        { Label: CalibrationLabel.NotEnough, Sure: 0 } =>
            $"You rated {Answers(calibration.Rated)} and were sure of none. {TooFew}",
        { Label: CalibrationLabel.NotEnough } =>
            $"{Sure(calibration)}. {TooFew}",
        { Label: CalibrationLabel.Overconfident } =>
            $"{Sure(calibration)}: you were surer than you were right.",
        { Label: CalibrationLabel.Underconfident } =>
            $"You rated {Answers(calibration.Rated)}, and {calibration.Right} of them {Were(calibration.Right)} right: you knew more than you thought.",
        _ => $"{Sure(calibration)}. As far as can be told, you know well what you know.",
    };

    /// <summary>Before and after, without more than one learner's few answers can say.</summary>
    public static string GainSentence(LearningGain gain) =>
        $"Before the course: {Of(gain.Before)}. Now: {Of(gain.After)}. "
        + $"Newly right: {gain.Learned}. No longer right: {gain.Forgotten}."
        + (gain.SaidDontKnow > 0 ? $" Before, you said \"I don't know\" {Times(gain.SaidDontKnow)}, where guessing might have scored." : "")
        + " The same questions twice make some gain likely by themselves.";

    /// <summary>Who says so, through whom, as of when.</summary>
    public static string Attribution(Claim claim) => claim.Claimant + WayAndDay(claim);

    /// <summary>A claim's status, through whom, as of when, where it is said already who says so.</summary>
    public static string StatusAndDay(Claim claim) => StatusOf(claim.Status) + WayAndDay(claim);

    public static string SourceLine(Source source) =>
        string.Join(", ", new[] { source.Title, source.Publisher, source.Date?.Text, source.Url }.Where(s => !string.IsNullOrEmpty(s)))
        + (source.Accessed is { } day ? $" (read {day})" : "");

    /// <summary>What comes after this part of a course.</summary>
    public static string Following(string? title) => title is null ? "Every part of the course is done now." : $"Next: {title}";

    public static string Count(int n, string one, string many) => $"{n.ToString(CultureInfo.InvariantCulture)} {(n == 1 ? one : many)}";

    private static string Moment(DateTimeOffset at) => at.ToString(at.Offset == TimeSpan.Zero ? "d MMMM yyyy, HH:mm 'UTC'" : "d MMMM yyyy, HH:mm '(UTC'zzz')'", CultureInfo.InvariantCulture);

    private static string WayAndDay(Claim claim) => $"{(claim.Via.Length > 0 ? $", through {string.Join(", ", claim.Via)}" : "")}{(claim.AsOf is { } day ? $", as of {day}" : "")}";

    private static string DidYouMean(IReadOnlyList<string> near) => near switch
    {
        [] => "",
        [var one] => $" Did you mean {one}?",
        [var one, var two] => $" Did you mean {one} or {two}?",
        _ => $" Did you mean {string.Join(", ", near.Take(near.Count - 1))} or {near[^1]}?",
    };

    private static string Answers(int n) => Count(n, "answer", "answers");

    private const string TooFew = "With fewer than ten ratings no more can be said about your certainty.";

    private static string Sure(Calibration calibration) => calibration.Sure switch
    {
        0 => $"You rated {Answers(calibration.Rated)} and were sure of none",
        1 => $"You were sure of 1 answer, and it was {(calibration.SureAndRight == 1 ? "right" : "not right")}",
        var sure => $"You were sure of {sure} answers, and {calibration.SureAndRight} of them {Were(calibration.SureAndRight)} right",
    };

    private static string Were(int n) => n == 1 ? "was" : "were";

    private static string Times(int n) => n == 1 ? "once" : $"{n} times";
}
