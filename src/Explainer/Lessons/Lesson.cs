using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Questions;

namespace Explainer.Lessons;

/// <summary>A lesson with everything it refers to: enough to be played, kept and played again years later.</summary>
/// <remarks>Holds arrays, so records of it do not compare by content: compare <see cref="Hash"/>.</remarks>
/// <param name="Id">Unique in its course.</param>
/// <param name="Title">Its title.</param>
/// <param name="Steps">In the order played.</param>
public sealed record Lesson(LessonId Id, string Title, ImmutableArray<Step> Steps)
{
    private readonly Lazy<string> canonical = new("");
    private readonly Lazy<References> references = new(References.None);

    /// <summary>The course it belongs to; a lesson on its own is its own course.</summary>
    public required CourseId Course { get; init; }

    /// <summary>The course's title.</summary>
    public required string CourseTitle { get; init; }

    /// <summary>The whole lesson as text, its course's share included: what is kept with a session, and read back for it.</summary>
    public required string Canonical
    {
        get => canonical.Value;
        init => canonical = new(value);
    }

    /// <summary>Gives <see cref="Canonical"/> when it is first asked for: most readers of a lesson never do.</summary>
    public Lazy<string> CanonicalWhenAsked
    {
        init => canonical = value;
    }

    /// <summary>The hash of <see cref="Canonical"/>.</summary>
    public LessonHash Hash => LessonHash.Of(Canonical);

    /// <summary>How long it takes, in minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>What a learner can do after it.</summary>
    public ImmutableArray<Objective> Objectives { get; init; } = [];

    /// <summary>What holds for all its questions.</summary>
    public LessonRules Rules { get; init; } = new();

    /// <summary>Said before the lesson begins.</summary>
    public string? ContentNote { get; init; }

    /// <summary>The content's language (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>The claims, sources and glossary that it sees.</summary>
    public References References
    {
        get => references.Value;
        init => references = new(value);
    }

    /// <summary>Gives <see cref="References"/> when they are first asked for: a check of a lesson never does.</summary>
    public Lazy<References> ReferencesWhenAsked
    {
        init => references = value;
    }

    /// <summary>Pages of other lessons that its questions' passages name; they can be opened, and are not steps.</summary>
    public ImmutableArray<CitedPage> CitedPages { get; init; } = [];

    /// <summary>All questions, those in pools included, in order.</summary>
    public IEnumerable<Question> Questions
    {
        get
        {
            foreach (var step in Steps)
                if (step is QuestionStep asked) yield return asked.Question;
                else if (step is PoolStep pool)
                    foreach (var question in pool.Questions) yield return question;
        }
    }

    /// <summary>All pages that are steps, in order.</summary>
    public IEnumerable<Page> Pages => Steps.OfType<PageStep>().Select(s => s.Page);

    /// <summary>The page that a passage names, wherever it stands; null if there is none.</summary>
    public Page? FindPage(Passage passage) => passage.Lesson is { } other && other != Id.Value
        ? CitedPages.FirstOrDefault(c => c.Lesson.Value == other && c.Page.Id == passage.Page)?.Page
        : Pages.FirstOrDefault(p => p.Id == passage.Page) ?? CitedPages.FirstOrDefault(c => c.Page.Id == passage.Page)?.Page;
}

/// <summary>A page of another lesson.</summary>
/// <param name="Lesson">Its lesson.</param>
/// <param name="Page">The page.</param>
public sealed record CitedPage(LessonId Lesson, Page Page);
