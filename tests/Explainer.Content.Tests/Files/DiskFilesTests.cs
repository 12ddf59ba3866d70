using System.Diagnostics;

namespace Explainer.Content.Tests.Files;

/// <summary>Whatever lies on a disk is one finding, in one sentence, at once.</summary>
[Platform("Linux")]
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class DiskFilesTests
{
    private string folder = "";

    [SetUp]
    public void Make_a_folder() => folder = Directory.CreateTempSubdirectory("explainer-content-").FullName;

    [TearDown]
    public void Remove_it() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Nothing_there() => Assert.That(Found("nothing.yaml"), Is.EqualTo(new[] { "EX0001" }));

    [Test]
    public void An_empty_file()
    {
        File.WriteAllText(At("a.yaml"), "");
        Assert.That(Found("a.yaml"), Is.EqualTo(new[] { "EX0007" }));
    }

    [Test]
    public void An_empty_folder() => Assert.That(Found(""), Is.EqualTo(new[] { "EX0010" }));

    [Test, CancelAfter(10_000)]
    public void A_pipe_is_not_waited_for()
    {
        using (var process = Process.Start("mkfifo", [At("pipe.yaml")])) process.WaitForExit();
        Assert.That(Found("pipe.yaml"), Is.EqualTo(new[] { "EX0007" }));
        Assert.That(Found(""), Is.EqualTo(new[] { "EX0007" }));
    }

    [TestCase("/dev/zero"), TestCase("/dev/null")]
    public void A_device_is_not_read(string device)
    {
        File.CreateSymbolicLink(At("device.yaml"), device);
        Assert.That(Found("device.yaml"), Is.EqualTo(new[] { "EX0007" }));
    }

    [Test]
    public void A_file_of_100_megabytes_is_not_read_into_memory()
    {
        using (var file = File.Create(At("large.yaml"))) file.SetLength(100 * 1024 * 1024);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(Found("large.yaml"), Is.EqualTo(new[] { "EX0004" }));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(10 * 1024 * 1024));
    }

    [Test]
    public void A_file_that_nobody_may_read()
    {
        File.WriteAllText(At("secret.yaml"), "lesson: x\n");
        File.SetUnixFileMode(At("secret.yaml"), UnixFileMode.None);
        if (Environment.UserName == "root") Assert.Ignore("root may read everything");
        Assert.That(Found("secret.yaml"), Is.EqualTo(new[] { "EX0003" }));
    }

    [Test]
    public void A_folder_that_nobody_may_list_is_not_passed_over()
    {
        Directory.CreateDirectory(At("locked"));
        File.SetUnixFileMode(At("locked"), UnixFileMode.None);
        if (Environment.UserName == "root") Assert.Ignore("root may read everything");
        Assert.That(Found("locked"), Is.EqualTo(new[] { "EX0003" }));
        Assert.That(Found(""), Is.EqualTo(new[] { "EX0003" }));
    }

    [Test]
    public void Folders_that_link_to_themselves_are_walked_once()
    {
        Directory.CreateDirectory(At("a/b"));
        File.WriteAllText(At("a/lesson.yml"), "lesson: x\ntitle: x\nsteps: [ { page: p, title: t, body: b } ]\n");
        Directory.CreateSymbolicLink(At("a/b/up"), At("a"));
        Directory.CreateSymbolicLink(At("a/self"), ".");
        File.CreateSymbolicLink(At("a/round.yaml"), At("a/round.yaml"));
        Assert.That(new DiskFiles().YamlFiles(folder).Select(f => Path.GetRelativePath(folder, f)), Is.EqualTo(new[] { "a/lesson.yml", "a/round.yaml" }));
        Assert.That(Found(""), Is.EqualTo(new[] { "EX0003" }));
    }

    [Test]
    public void A_folder_without_a_name_is_the_one_you_are_in() => Assert.That(new DiskFiles().YamlFiles("").Select(Path.GetFullPath), Is.EquivalentTo(new DiskFiles().YamlFiles(".").Select(Path.GetFullPath)));

    [Test]
    public void Hidden_folders_are_left_out()
    {
        Directory.CreateDirectory(At(".git"));
        File.WriteAllText(At(".git/x.yaml"), "x");
        Assert.That(Found(""), Is.EqualTo(new[] { "EX0010" }));
    }

    private string At(string name) => Path.Combine(folder, name);

    private string[] Found(string name) => [.. new ContentCheck(new DiskFiles()) { Lints = false }.Check([At(name)]).Diagnostics.Select(d => d.Rule.Id)];
}
