using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Content.Tests;

/// <summary>An author's desk: files that are written again as time goes by. It notes which of them are read.</summary>
internal sealed class Desk : IContentFiles
{
    private readonly ConcurrentDictionary<string, (string Text, DateTime Written)> written = new(StringComparer.Ordinal);

    public FakeTimeProvider Clock { get; } = new(new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    /// <summary>Called whenever the time of a file is looked at, before it is told.</summary>
    public Action<string>? Looked { get; set; }

    /// <summary>The files read since the last <see cref="Forget"/>.</summary>
    public List<string> Read { get; } = [];

    private MemoryFiles Files => new(written.Select(f => KeyValuePair.Create(f.Key, f.Value.Text)));

    public Desk Write(string path, string text)
    {
        written[path] = (text, Clock.GetUtcNow().UtcDateTime);
        return this;
    }

    /// <summary>Writes a file without its time telling.</summary>
    public void WriteUnseen(string path, string text) => written[path] = (text, written[path].Written);

    public void Remove(string path) => written.TryRemove(path, out _);

    public Desk Later(int seconds = 60)
    {
        Clock.Advance(TimeSpan.FromSeconds(seconds));
        return this;
    }

    public void Forget() => Read.Clear();

    public string FullPath(string path) => Files.FullPath(path);

    public bool IsFolder(string path) => Files.IsFolder(path);

    public bool IsFile(string path) => Files.IsFile(path);

    public string? TextOf(string path) => written.TryGetValue(path, out var file) ? file.Text : null;

    public FileStamp? Stamp(string path)
    {
        Looked?.Invoke(FullPath(path));
        return written.TryGetValue(FullPath(path)[1..], out var file) ? new(file.Written, Encoding.UTF8.GetByteCount(file.Text)) : null;
    }

    public IEnumerable<string> YamlFiles(string folder) => Files.YamlFiles(folder);

    ContentFile IContentFiles.Read(string path, int most)
    {
        Read.Add(FullPath(path)[1..]);
        return Files.Read(path, most);
    }
}
