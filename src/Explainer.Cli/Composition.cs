using System.Collections.Immutable;
using System.Security.Cryptography;
using Explainer.Cli.Commands;
using Explainer.Content;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Reports;
using Explainer.Storage;
using Explainer.Ui.FullScreen;
using Explainer.Ui.Plain;
using Explainer.Ui.Screens;
using Microsoft.Extensions.DependencyInjection;

namespace Explainer.Cli;

/// <summary>Who gets what: the only place that knows all parts. Nothing is made before it is asked for.</summary>
internal sealed class Composition : IDisposable
{
    private readonly ServiceProvider provider;

    public Composition(Surroundings surroundings, ImmutableArray<string> contentFolders, bool plain, ThemeName theme = ThemeName.None)
    {
        IsPlain = plain;
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IContentFiles>(_ => new DiskFiles());
        services.AddSingleton(p => new ContentCheck(p.GetRequiredService<IContentFiles>()));
        services.AddSingleton(p => new ContentReader(p.GetRequiredService<IContentFiles>()));
        services.AddSingleton(p => new ExerciseFile(p.GetRequiredService<IContentFiles>()));
        services.AddSingleton(p => new LibraryReader(p.GetRequiredService<IContentFiles>(), p.GetRequiredService<TimeProvider>(), new LibraryIndexFile(IndexFile(surroundings), Program.Build)));
        services.AddSingleton(p => new Catalogue(p.GetRequiredService<ContentReader>(), p.GetRequiredService<LibraryReader>(), p.GetRequiredService<ExerciseFile>(), [.. contentFolders, "content", Path.Combine(AppContext.BaseDirectory, "content")]));
        services.AddSingleton(p => new SqliteJournal(JournalFile(surroundings), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IJournal>(p => p.GetRequiredService<SqliteJournal>());
        services.AddSingleton(p => new JournalArchive(p.GetRequiredService<SqliteJournal>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IProgressStore>(p => new SqliteProgress(p.GetRequiredService<SqliteJournal>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new AttemptDesk(p.GetRequiredService<IJournal>(), p.GetRequiredService<TimeProvider>(), Kept, Drawn));
        services.AddSingleton(p => new ReviewDesk(p.GetRequiredService<IJournal>(), p.GetRequiredService<IProgressStore>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new ReviewPlayer(p.GetRequiredService<ReviewDesk>(), p.GetRequiredService<IFace>(), Drawn));
        services.AddSingleton(_ => new FullScreenHost(new FullScreenSettings(theme) { PlainGlyphs = surroundings.HasPlainGlyphs }));
        services.AddSingleton<IFace>(p => plain
            ? new PlainMode(StandardStreams.OpenInput(), Console.Out, new PlainSettings(surroundings.Columns, surroundings.TypesAtTerminal) { HasClipboard = surroundings.HasClipboard })
            : new FullScreenMode(p.GetRequiredService<FullScreenHost>()));
        services.AddSingleton(p => new WhoLearns(p.GetRequiredService<IJournal>(), p.GetRequiredService<IFace>(), p.GetRequiredService<TimeProvider>(), surroundings.TypesAtTerminal));
        services.AddSingleton(p => new LibraryCommand(p.GetRequiredService<Catalogue>(), p.GetRequiredService<AttemptDesk>(), p.GetRequiredService<ReviewDesk>(), p.GetRequiredService<ReviewPlayer>(), p.GetRequiredService<ReportViewer>(), p.GetRequiredService<IFace>(), p.GetRequiredService<WhoLearns>()));
        services.AddSingleton(p => new PlayCommand(p.GetRequiredService<Catalogue>(), p.GetRequiredService<ExerciseFile>(), p.GetRequiredService<AttemptDesk>(), p.GetRequiredService<IFace>(), p.GetRequiredService<IContentFiles>(), p.GetRequiredService<WhoLearns>(), Console.Error));
        services.AddSingleton(p => new ReviewCommand(p.GetRequiredService<Catalogue>(), p.GetRequiredService<ReviewDesk>(), p.GetRequiredService<ReviewPlayer>(), p.GetRequiredService<IContentFiles>(), p.GetRequiredService<WhoLearns>(), Console.Out, Console.Error));
        services.AddSingleton(p => new ListCommand(p.GetRequiredService<Catalogue>(), p.GetRequiredService<AttemptDesk>(), p.GetRequiredService<ReviewDesk>(), p.GetRequiredService<IProgressStore>(), Console.Out, Console.Error));
        services.AddSingleton(p => new ReportDesk(p.GetRequiredService<IJournal>(), p.GetRequiredService<TimeProvider>(), Kept));
        services.AddSingleton(p => new ReportViewer(p.GetRequiredService<ReportDesk>(), p.GetRequiredService<IFace>(), p.GetRequiredService<TimeProvider>()));
        services.AddSingleton(p => new ReportCommand(
            p.GetRequiredService<Catalogue>(), p.GetRequiredService<ReportDesk>(), p.GetRequiredService<IJournal>(), p.GetRequiredService<TimeProvider>(), p.GetRequiredService<IContentFiles>(), Console.Out, Console.Error));
        services.AddSingleton(p => new PreviewCommand(p.GetRequiredService<IContentFiles>(), p.GetRequiredService<ExerciseFile>(), p.GetRequiredService<TimeProvider>(), p.GetRequiredService<IFace>()));
        services.AddSingleton(p => new CheckCommand(p.GetRequiredService<ContentCheck>(), p.GetRequiredService<ExerciseFile>(), p.GetRequiredService<ClassroomContent>(), Console.Out));
        services.AddSingleton(p => new PackCommand(p.GetRequiredService<Catalogue>(), p.GetRequiredService<IContentFiles>(), p.GetRequiredService<TimeProvider>(), Console.Error));
        services.AddSingleton(p => new DataWhereCommand(p.GetRequiredService<JournalArchive>(), Console.Out));
        services.AddSingleton(p => new DataExportCommand(p.GetRequiredService<JournalArchive>(), surroundings, Console.Error));
        services.AddSingleton(p => new DataBackupCommand(p.GetRequiredService<JournalArchive>(), Console.Error));
        services.AddSingleton(p => new DataEraseCommand(p.GetRequiredService<JournalArchive>(), surroundings, StandardStreams.OpenInput(), Console.Error));
        services.AddSingleton(p => new NewCommand(p.GetRequiredService<TimeProvider>(), Console.Out));
        services.AddSingleton(_ => new SchemaCommand(Console.Out));
        services.AddSingleton(p => new GraphCommand(p.GetRequiredService<Catalogue>(), p.GetRequiredService<IContentFiles>(), Console.Out, Console.Error));
        services.AddSingleton(p => new ExportCommand(p.GetRequiredService<Catalogue>(), p.GetRequiredService<IContentFiles>(), surroundings, Console.Error));
        services.AddSingleton(p => new ImportCommand(p.GetRequiredService<IContentFiles>(), p.GetRequiredService<ContentCheck>(), Console.Out, Console.Error));
        services.AddSingleton(p => new ClassroomContent(p.GetRequiredService<Catalogue>(), p.GetRequiredService<IContentFiles>(), Console.Error));
        services.AddSingleton(p => new ClassroomDesk(p.GetRequiredService<ClassroomContent>(), Console.Out, Console.Error));
        services.AddSingleton(p => new StatsCommand(p.GetRequiredService<ClassroomDesk>()));
        services.AddSingleton(p => new GradebookCommand(p.GetRequiredService<ClassroomDesk>()));
        provider = services.BuildServiceProvider();
    }

    public bool IsPlain { get; }

    /// <summary>The terminal, while the full screen has it; null in plain mode.</summary>
    public FullScreenHost? Terminal => IsPlain ? null : provider.GetRequiredService<FullScreenHost>();

    public LibraryCommand Library() => provider.GetRequiredService<LibraryCommand>();

    public PlayCommand Play() => provider.GetRequiredService<PlayCommand>();

    public ReviewCommand Review() => provider.GetRequiredService<ReviewCommand>();

    public WhoLearns Who() => provider.GetRequiredService<WhoLearns>();

    public ListCommand List() => provider.GetRequiredService<ListCommand>();

    public ReportCommand Report() => provider.GetRequiredService<ReportCommand>();

    public PreviewCommand Preview() => provider.GetRequiredService<PreviewCommand>();

    public CheckCommand Check() => provider.GetRequiredService<CheckCommand>();

    public PackCommand Pack() => provider.GetRequiredService<PackCommand>();

    public DataWhereCommand DataWhere() => provider.GetRequiredService<DataWhereCommand>();

    public DataExportCommand DataExport() => provider.GetRequiredService<DataExportCommand>();

    public DataBackupCommand DataBackup() => provider.GetRequiredService<DataBackupCommand>();

    public DataEraseCommand DataErase() => provider.GetRequiredService<DataEraseCommand>();

    public NewCommand New() => provider.GetRequiredService<NewCommand>();

    public SchemaCommand Schema() => provider.GetRequiredService<SchemaCommand>();

    public GraphCommand Graph() => provider.GetRequiredService<GraphCommand>();

    public ExportCommand Export() => provider.GetRequiredService<ExportCommand>();

    public ImportCommand Import() => provider.GetRequiredService<ImportCommand>();

    public StatsCommand Stats() => provider.GetRequiredService<StatsCommand>();

    public GradebookCommand Gradebook() => provider.GetRequiredService<GradebookCommand>();

    public void Dispose() => provider.Dispose();

    /// <summary>A seed, short enough to be read out and typed again.</summary>
    private static long Drawn() => RandomNumberGenerator.GetInt32(1, 1_000_000);

    /// <summary>A kept lesson; null when its text is damaged, which the desk has a sentence for.</summary>
    private static Lesson? Kept(string canonical)
    {
        try
        {
            return LessonText.Read(canonical);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? IndexFile(Surroundings surroundings) => surroundings.DataFolder.Length > 0 ? Path.Combine(surroundings.DataFolder, "library.index") : null;

    private static string JournalFile(Surroundings surroundings) => surroundings.DataFolder.Length > 0
        ? Path.Combine(surroundings.DataFolder, "journal.db")
        : throw new JournalException(surroundings.NoDataFolder ?? "");
}
