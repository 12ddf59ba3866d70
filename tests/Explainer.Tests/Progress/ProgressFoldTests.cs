using CsCheck;
using Explainer.Progress;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Tests.Progress;

public sealed class ProgressFoldTests
{
    const Verdict Right = Verdict.Correct, Wrong = Verdict.Incorrect;

    [Test]
    public void An_answer_is_a_first_review()
    {
        var question = new Diary().On(0, Occasion.Lesson, ("q", Right, Certainty.Certain)).Question("q");
        Assert.That((question.First, question.Last, question.Seen, question.DaysRight), Is.EqualTo((Right, Right, 1, 1)));
        Assert.That((question.Review.Memory, $"{question.Review.Due}"), Is.EqualTo((Fsrs.First(ReviewGrade.Good), "2026-11-25")));
    }

    [Test]
    public void Reviews_follow_one_another_day_by_day()
    {
        var question = new Diary().On(0, Occasion.Lesson, ("q", Right, null)).On(2, Occasion.Review, ("q", Right, null)).On(9, Occasion.Review, ("q", Wrong, null)).Question("q");
        var expected = Fsrs.Next(Fsrs.Next(Fsrs.First(ReviewGrade.Good), 2, ReviewGrade.Good), 7, ReviewGrade.Again);
        Assert.That((question.Review.Memory, question.Review.Reviews, question.Review.Lapses), Is.EqualTo((expected, 3, 1)));
        Assert.That((question.First, question.Last, question.Seen, question.DaysRight), Is.EqualTo((Right, Wrong, 3, 2)));
    }

    [TestCase(Certainty.Guessing, ReviewGrade.Again, Description = "a lucky pick")]
    [TestCase(Certainty.Unsure, ReviewGrade.Hard)]
    [TestCase(Certainty.FairlySure, ReviewGrade.Good)]
    [TestCase(null, ReviewGrade.Good)]
    public void How_sure_the_learner_was_settles_when_it_comes_back(Certainty? certainty, ReviewGrade expected) =>
        Assert.That(new Diary().On(0, Occasion.Lesson, ("q", Right, certainty)).Question("q").Review.Grade, Is.EqualTo(expected));

    [Test]
    public void A_rating_replaces_the_review_and_is_none_of_its_own()
    {
        var question = new Diary().On(0, Occasion.Lesson, ("q", Right, Certainty.Certain)).On(5, Occasion.Review, ("q", Right, Certainty.Unsure)).Question("q");
        Assert.That((question.Review.Memory, question.Review.Reviews), Is.EqualTo((Fsrs.Next(Fsrs.First(ReviewGrade.Good), 5, ReviewGrade.Hard), 2)));
    }

    [Test]
    public void A_sure_and_wrong_answer_is_known_until_the_next_one()
    {
        var diary = new Diary().On(0, Occasion.Lesson, ("q", Wrong, Certainty.Certain));
        Assert.That(diary.Question("q").IsConfidentError, Is.True);
        Assert.That(diary.On(1, Occasion.Review, ("q", Wrong, Certainty.Guessing)).Question("q").IsConfidentError, Is.False);
    }

    [Test]
    public void A_sealed_exercise_shows_nothing_and_forgets_nothing()
    {
        var diary = new Diary().On(0, Occasion.Lesson, ("q", Right, null));
        var before = diary.Progress;
        var session = new SessionId(Guid.NewGuid());
        diary.Then(session, 1, new SessionOpened(Diary.At(1), session, new(session.Value), new("course"), new("lesson"), Occasion.Lesson, Explainer.Lessons.LessonHash.Of(""), "Kim", 1) { Exercise = new("e", true, null) })
            .Then(session, 1, Diary.Answer(1, "q", Verdict.Ungraded)).Then(session, 1, new CertaintyRated(Diary.At(1), new("q"), Certainty.Certain))
            .Then(session, 1, Diary.Answer(1, "other", Verdict.DontKnow)).Then(session, 1, new SessionClosed(Diary.At(1), new(0, 2)));
        Assert.That(diary.Progress.Questions, Is.EqualTo(before.Questions));
        Assert.That(diary.Progress.Lessons, Is.EqualTo(before.Lessons));
    }

    [Test]
    public void A_hint_makes_it_hard()
    {
        var diary = new Diary();
        var session = diary.Open(0);
        diary.Then(session, 0, new HintShown(Diary.At(0), new("q"), 0)).Then(session, 0, Diary.Answer(0, "q", Right)).Then(session, 0, Diary.Answer(0, "other", Right));
        Assert.That((diary.Question("q").Review.Grade, diary.Question("other").Review.Grade), Is.EqualTo((ReviewGrade.Hard, ReviewGrade.Good)));
    }

    [Test]
    public void A_second_try_is_no_second_review()
    {
        var diary = new Diary();
        var session = diary.Open(0);
        diary.Then(session, 0, Diary.Answer(0, "q", Wrong)).Then(session, 0, new QuestionRetried(Diary.At(0), new("q"))).Then(session, 0, Diary.Answer(0, "q", Right));
        Assert.That((diary.Question("q").Review.Grade, diary.Question("q").Seen, diary.Question("q").Last), Is.EqualTo((ReviewGrade.Again, 1, Wrong)));
    }

    [TestCase(Occasion.Pretest, false, false, Description = "a guess before reading")]
    [TestCase(Occasion.Posttest, false, true)]
    [TestCase(Occasion.Lesson, true, true, Description = "an exam")]
    [TestCase(Occasion.Review, false, true)]
    public void All_answers_count_but_those_of_a_pretest(Occasion occasion, bool exam, bool counts)
    {
        var diary = new Diary();
        diary.Then(diary.Open(0, occasion, exam), 0, Diary.Answer(0, "q", Right));
        Assert.That(diary.Progress.Questions.ContainsKey(Diary.Key("q")), Is.EqualTo(counts));
    }

    [Test]
    public void A_changed_key_begins_anew_and_leaves_what_was()
    {
        var diary = new Diary().On(0, Occasion.Lesson, ("q", Right, null));
        diary.Then(diary.Open(4), 4, Diary.Answer(4, "q", Wrong, key: "another"));
        Assert.That((diary.Question("q").Seen, diary.Question("q", "another").Seen), Is.EqualTo((1, 1)));
        Assert.That(diary.Question("q", "another").Review.Memory, Is.EqualTo(Fsrs.First(ReviewGrade.Again)));
        Assert.That(diary.Progress.Lessons[new(new("course"), new("lesson"))].Done, Is.EqualTo(1), "what was done stays done");
    }

    [Test]
    public void Learned_is_right_on_three_days_not_three_times()
    {
        var diary = new Diary();
        for (int times = 0; times < 3; times++) diary.On(0, Occasion.Lesson, ("q", Right, null));
        Assert.That((diary.Question("q").DaysRight, diary.Question("q").IsLearned), Is.EqualTo((1, false)));
        diary.On(1, Occasion.Review, ("q", Right, null)).On(5, Occasion.Review, ("q", Wrong, null)).On(6, Occasion.Review, ("q", Right, null));
        Assert.That((diary.Question("q").DaysRight, diary.Question("q").IsLearned), Is.EqualTo((3, true)));
    }

    [Test]
    public void A_clock_set_back_counts_as_the_same_day()
    {
        var question = new Diary().On(9, Occasion.Lesson, ("q", Right, null)).On(2, Occasion.Review, ("q", Right, null)).Question("q");
        Assert.That((question.Review.Memory, $"{question.Review.Last}"), Is.EqualTo((Fsrs.Next(Fsrs.First(ReviewGrade.Good), 0, ReviewGrade.Good), "2026-11-25")));
    }

    [Test]
    public void A_lesson_keeps_its_best_score_and_its_last()
    {
        var diary = new Diary().On(0, Occasion.Lesson, ("a", Right, null), ("b", Wrong, null)).On(1, Occasion.Lesson, ("a", Right, null), ("b", Right, null)).On(2, Occasion.Lesson, ("a", Wrong, null));
        diary.Open(3);
        diary.On(4, Occasion.Review, ("a", Right, null));
        var lesson = diary.Progress.Lessons[new(new("course"), new("lesson"))];
        Assert.That(lesson, Is.EqualTo(new LessonProgress(4, 3, new Score(2, 2), new Score(0, 1))));
    }

    [Test]
    public void An_objective_sums_up_its_questions()
    {
        var diary = new Diary();
        for (int day = 0; day < 3; day++) diary.On(day, Occasion.Review, ("learned", Right, null));
        diary.On(3, Occasion.Lesson, ("right", Right, null), ("wrong", Wrong, null));
        string[] asked = ["learned", "right", "wrong", "new"];
        var objective = ObjectiveProgress.Of(asked.Select(id => ((string?)"name-it", diary.Progress.Questions.GetValueOrDefault(Diary.Key(id)))).Append((null, null))).Single();
        Assert.That(objective, Is.EqualTo(new ObjectiveProgress("name-it", 4, 3, 2, 1)));
    }

    /// <summary>Kept and gone on with at any place, in any number of stretches, or folded in one go: the same.</summary>
    [Test]
    public void Progress_kept_on_the_way_is_progress_folded_anew() => Gen.Select(Gen.Int[1, 60].SelectMany(n => Happenings.Array[n]), Gen.Int[0, 60].Array[0, 6]).Sample((happenings, cuts) =>
    {
        var diary = Written(happenings);
        Dictionary<QuestionKey, QuestionProgress> questions = [];
        Dictionary<LessonKey, LessonProgress> lessons = [];
        int[] ends = [.. cuts.Where(c => c < diary.Events.Count).Order(), diary.Events.Count];
        int done = 0;
        foreach (int end in ends)
        {
            var fold = new ProgressFold(TimeZoneInfo.Utc, k => Kept(questions, k), k => lessons.GetValueOrDefault(k));
            for (int i = 0; i < end; i++) fold.Take(diary.Events[i].Session, diary.Events[i].Happened, isNew: i >= done);
            foreach (var (key, value) in fold.Questions) questions[key] = value;
            foreach (var (key, value) in fold.Lessons) lessons[key] = value;
            done = end;
        }
        var whole = diary.Progress;
        Assert.That(questions, Is.EquivalentTo(whole.Questions));
        Assert.That(lessons, Is.EquivalentTo(whole.Lessons));
    }, iter: 300);

    /// <summary>Through its text, as it is kept.</summary>
    static QuestionProgress? Kept(Dictionary<QuestionKey, QuestionProgress> questions, QuestionKey key) =>
        questions.TryGetValue(key, out var known) ? ProgressText.ReadQuestion(ProgressText.Write(known)) : null;

    static readonly Gen<(int Kind, int Session, string Question, Verdict Verdict, Certainty Certainty)> Happenings =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3], Gen.OneOf("a", "b", "c"), Gen.Enum<Verdict>(), Gen.Enum<Certainty>());

    /// <summary>Sessions that go on side by side over some days.</summary>
    static Diary Written((int Kind, int Session, string Question, Verdict Verdict, Certainty Certainty)[] happenings)
    {
        var diary = new Diary();
        SessionId[] sessions = [diary.Open(0), diary.Open(0, Occasion.Review), diary.Open(0, exam: true), diary.Open(0, Occasion.Pretest)];
        for (int i = 0; i < happenings.Length; i++)
        {
            var (kind, session, question, verdict, certainty) = happenings[i];
            int day = i / 3;
            if (kind == 0) sessions[session] = diary.Open(day, (Occasion)session);
            else if (kind == 1) diary.Then(sessions[session], day, new HintShown(default, new(question), 0));
            else if (kind == 2) diary.Then(sessions[session], day, new SessionClosed(default, new(1, 2)));
            else diary.Then(sessions[session], day, Diary.Answer(day, question, verdict)).Then(sessions[session], day, new CertaintyRated(default, new(question), certainty));
        }
        return diary;
    }
}
