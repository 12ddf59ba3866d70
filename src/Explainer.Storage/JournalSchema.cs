using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>The scripts that lead from an empty file to a schema, one a version: <c>journal.1.sql</c> to <c>journal.N.sql</c>.</summary>
internal sealed class JournalSchema(ImmutableArray<string> scripts)
{
    /// <summary>"Expl": tells a journal from another program's database.</summary>
    public const int ApplicationId = 0x4578706C;

    /// <summary>The schema that this program reads and writes.</summary>
    public static JournalSchema Present { get; } = new([.. Enumerable.Range(1, int.MaxValue).Select(Script).TakeWhile(s => s is not null).OfType<string>()]);

    /// <summary>The number of the last script.</summary>
    public int Version => scripts.Length;

    /// <summary>This schema as it was at an earlier version.</summary>
    public JournalSchema At(int version) => new(scripts[..version]);

    /// <summary>This schema with one more script.</summary>
    public JournalSchema Then(string script) => new(scripts.Add(script));

    /// <summary>Runs the scripts that are missing. The caller holds the transaction.</summary>
    public void Complete(SqliteConnection connection, long version)
    {
        foreach (string script in scripts.Skip((int)version)) connection.Run(script);
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"pragma application_id = {ApplicationId}; pragma user_version = {Version}"));
    }

    private static string? Script(int version)
    {
        using var stream = typeof(JournalSchema).Assembly.GetManifestResourceStream(string.Create(CultureInfo.InvariantCulture, $"journal.{version}.sql"));
        if (stream is null) return null;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
