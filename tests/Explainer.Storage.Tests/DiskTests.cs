using System.Diagnostics;

namespace Explainer.Storage.Tests;

/// <summary>Real disks that are full or may not be written to, with the writer in a process of its own. Linux has the means to make them.</summary>
[Platform("Linux")]
[NonParallelizable]
public sealed class DiskTests
{
    private const int Endless = 1_000_000;

    // A file system of 800 kB in a namespace of its own, half of it free at first; what the writers left is carried out afterwards.
    private const string OnASmallDisk = """
        mkdir "$0/disk" && mount -t tmpfs -o size=800k small "$0/disk" && head -c 400000 /dev/zero > "$0/disk/ballast"
        "$@"; [ $? = 3 ] || exit 98
        rm "$0/disk/ballast"
        "$@"
        code=$?; cp "$0"/disk/* "$0" || exit 99; exit $code
        """;

    private const string OnAReadOnlyDisk = """mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@" """;

    // With the signal ignored, a write over the limit fails like one on a failing disk.
    private const string WithFilesOfAtMost300KiB = """trap '' XFSZ; ulimit -f 300; exec "$@" """;

    [Test]
    public async Task A_full_disk_is_said_nothing_acknowledged_is_lost_and_with_more_space_it_goes_on()
    {
        NeedsNamespaces();
        using var folder = new TemporaryFolder();
        using var writer = new WriterProcess(["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", OnASmallDisk, folder.ToString()], folder.File("disk/journal.db"), 1, Endless);

        Assert.That(writer.Wait(), Is.EqualTo((3, "")));
        string sentence = $"The disk is full, so nothing more can be kept in {folder.File("disk/journal.db")}; free some space and go on, what came before is safe.";
        Assert.That(writer.Refusals, Is.EqualTo([sentence, sentence]), "once with the ballast and once without");
        Assert.That(await Disk.HoldsAsync(folder.File("journal.db"), [.. writer.Acknowledged], "after the disk was full"), Is.Zero, "what was refused was not written");
        await TestContext.Out.WriteLineAsync($"{writer.Acknowledged.Count()} events acknowledged on a disk that was full twice");
    }

    [Test]
    public async Task A_failing_write_is_said_and_nothing_acknowledged_is_lost()
    {
        using var folder = new TemporaryFolder();
        using var writer = new WriterProcess(["bash", "-c", WithFilesOfAtMost300KiB, ""], folder.File("journal.db"), 2, Endless);

        Assert.That(writer.Wait(), Is.EqualTo((3, "")));
        Assert.That(writer.Refusals.Single(), Does.StartWith("The disk refused to read or write"));
        Assert.That(await Disk.HoldsAsync(folder.File("journal.db"), [.. writer.Acknowledged], "after a write failed"), Is.Zero, "what was refused was not written");
        await TestContext.Out.WriteLineAsync($"{writer.Acknowledged.Count()} events acknowledged before the write failed");
    }

    [TestCase(true, Description = "a journal from before")]
    [TestCase(false, Description = "no journal yet")]
    public async Task A_read_only_disk_is_said(bool begun)
    {
        NeedsNamespaces();
        using var folder = new TemporaryFolder();
        if (begun) await Begin(folder.File("journal.db"));
        using var writer = new WriterProcess(["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", OnAReadOnlyDisk, folder.ToString()], folder.File("journal.db"), 3, 1);

        Assert.That(writer.Wait(), Is.EqualTo((3, "")));
        Assert.That(writer.Refusals.Single(), Does.Contain("no permission").Or.Contain("cannot be opened"));
        await TestContext.Out.WriteLineAsync(writer.Refusals.Single());
    }

    [TestCase("folder")]
    [TestCase("file")]
    public async Task Without_permission_it_is_said(string closed)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("home"));
        await Begin(folder.File("home/journal.db"));
        string[] asAnother = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
        Mode(folder.ToString(), "755");
        Mode(folder.File("home"), closed == "folder" ? "555" : "777");
        Mode(folder.File("home/journal.db"), closed == "file" ? "444" : "666");
        if (!Ends([.. asAnother, "test", "-r", typeof(Writer).Assembly.Location])) Assert.Ignore("Run as root, and the tests' own files are out of another user's reach.");

        using var writer = new WriterProcess(asAnother, folder.File("home/journal.db"), 4, 1);
        var (code, errors) = writer.Wait();
        Mode(folder.File("home"), "755");

        Assert.That((code, errors), Is.EqualTo((3, "")));
        Assert.That(writer.Refusals.Single(), Does.Contain("no permission").Or.Contain("cannot be opened"));
        await TestContext.Out.WriteLineAsync(writer.Refusals.Single());
    }

    private static async Task Begin(string path)
    {
        using var journal = new SqliteJournal(path);
        await journal.AppendAsync(Sample.Session(1), 0, Sample.Opened(Sample.Session(1)));
    }

    private static void NeedsNamespaces()
    {
        if (!Ends("unshare", "--user", "--map-root-user", "--mount", "true")) Assert.Ignore("This system lets nobody make a namespace (unshare), so there is no small disk to fill.");
    }

    private static void Mode(string path, string mode) => Assert.That(Ends("chmod", mode, path), path);

    private static bool Ends(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
