using Microsoft.Data.Sqlite;

namespace Explainer.Storage.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("explainer-storage-").FullName;

    public override string ToString() => folder;

    public string File(string name) => Path.Combine(folder, name);

    /// <summary>A plain connection to a file, beside the journal's own.</summary>
    public static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ToString());
        connection.Open();
        return connection;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
