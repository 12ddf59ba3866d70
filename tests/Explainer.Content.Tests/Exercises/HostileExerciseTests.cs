using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Explainer.Content.Exercises;
using Explainer.Lessons;

namespace Explainer.Content.Tests.Exercises;

/// <summary>What may come by mail instead of an exercise. Whatever it is, there is one sentence about it, and nothing is taken in.</summary>
public sealed class HostileExerciseTests
{
    private static readonly byte[] Sound = ExercisePackerTests.Bytes(ExercisePackerTests.Lesson(SealedTexts.One), new() { Sealed = true });

    [Test]
    public void Nothing_at_all_is_no_exercise() => Assert.That(Why([]), Is.EqualTo("is no packed exercise"));

    [TestCase("%PDF-1.7")]
    [TestCase("lesson: x")]
    [TestCase("PK")]
    public void Another_file_is_no_exercise(string begins) => Assert.That(Why(Encoding.UTF8.GetBytes(begins)), Is.EqualTo("is no packed exercise"));

    [Test]
    public void Another_archive_is_no_exercise()
    {
        Assert.That(Why(Zip(("word/document.xml", "<w/>"))), Is.EqualTo("holds 'word/document.xml', which has no place in an exercise"));
        Assert.That(Why(Zip(("lessons/1.json", "{}"))), Is.EqualTo("is no packed exercise"), "without its manifest");
    }

    [TestCase("../lessons/1.json")]
    [TestCase("/lessons/1.json")]
    [TestCase("lessons/../../1.json")]
    [TestCase(@"lessons\1.json")]
    [TestCase(@"..\..\1.json")]
    [TestCase(@"C:\1.json")]
    [TestCase("C:1.json")]
    [TestCase("lessons/1.json/")]
    [TestCase("lessons/01.json")]
    [TestCase("LESSONS/1.json")]
    [TestCase("exercise.json\n")]
    [TestCase("lessons/１.json")]
    [TestCase("CON")]
    [TestCase("lessons/1.json\u0000.txt")]
    public void A_name_that_leads_elsewhere_has_no_place_in_it(string name) => Assert.That(Why(Added(name, "{}")), Does.StartWith("holds '").And.EndsWith("', which has no place in an exercise"));

    [Test]
    public void A_name_does_not_steer_the_terminal()
    {
        string why = Why(Added("\u001b]0;gone\u0007\u202e" + new string('x', 500), "{}"))!;
        Assert.That(why.Any(char.IsControl), Is.False);
        Assert.That(why, Does.Not.Contain('\u202e').And.Length.LessThan(200));
    }

    [Test]
    public void A_file_twice_is_refused() => Assert.That(Why(Added("lessons/1.json", "{}")), Is.EqualTo("holds 'lessons/1.json' twice"));

    [Test]
    public void A_file_that_nothing_names_is_refused() => Assert.That(Why(Added("lessons/2.json", "{}")), Is.EqualTo("holds 'lessons/2.json', which has no place in it"));

    [Test]
    public void A_link_is_refused()
    {
        byte[] bytes = Zip(zip => zip.CreateEntry("exercise.json").ExternalAttributes = unchecked((int)0xA1FF0000));
        Assert.That(Why(bytes), Is.EqualTo("holds a link, 'exercise.json', where a file belongs"));
    }

    [Test]
    public void An_encrypted_file_is_refused()
    {
        byte[] bytes = (byte[])Sound.Clone();
        foreach (int at in Headers(bytes, "PK\u0001\u0002"u8)) bytes[at + 8] |= 1;
        foreach (int at in Headers(bytes, "PK\u0003\u0004"u8)) bytes[at + 6] |= 1;
        Assert.That(Why(bytes), Is.EqualTo("is encrypted, which an exercise never is"));
    }

    [Test]
    public void A_bomb_is_not_unpacked()
    {
        byte[] bytes = Zip(zip => Fill(zip, "lessons/1.json", ExerciseArchive.LargestUnpacked + 1));
        Assert.That(bytes, Has.Length.LessThan(1024 * 1024), "else it is none");
        Assert.That(Why(bytes), Is.EqualTo("unpacks to more than 64 MB"));
        Assert.That(Why(Zip(zip => { for (int i = 1; i <= 65; i++) Fill(zip, $"lessons/{i}.json", 1024 * 1024); })), Is.EqualTo("unpacks to more than 64 MB"), "all together");
    }

    [Test]
    public void A_bomb_that_lies_about_its_size_is_read_no_further_than_it_says()
    {
        byte[] bytes = Zip(zip => Fill(zip, "exercise.json", ExerciseArchive.LargestUnpacked * 2));
        foreach (int at in Headers(bytes, "PK\u0001\u0002"u8)) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 24), 10);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(Why(bytes), Does.EndWith("damaged; ask for it anew"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(ExerciseArchive.LargestUnpacked / 4));
    }

    [Test]
    public void Too_many_files_are_refused_before_any_is_looked_at() =>
        Assert.That(Why(Zip(zip => { for (int i = 0; i <= ExerciseArchive.MostFiles; i++) zip.CreateEntry($"{i}"); })), Is.EqualTo("holds more files than an exercise has"));

    [Test]
    public void A_file_that_is_cut_short_is_told_wherever_it_ends()
    {
        for (int length = 4; length < Sound.Length; length++) Assert.That(Why(Sound[..length]), Is.Not.Null, $"after {length} bytes");
    }

    [Test]
    public void A_changed_byte_is_told_or_changes_nothing() => Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte).Sample((at, with) =>
    {
        byte[] bytes = (byte[])Sound.Clone();
        bytes[at] = with;
        var (exercise, why) = ExerciseFile.Read(bytes);
        // Dates and attributes may change; nothing that is played may.
        Assert.That(why is null ? exercise!.Terms.Id : null, Is.Null.Or.EqualTo(ExerciseFile.Read(Sound).Exercise!.Terms.Id));
    }, iter: 3000);

    [TestCase("explainer-exercise/2", "was packed by a newer version of this program; get that one to play it")]
    [TestCase("other/1", "is no packed exercise")]
    [TestCase("", "is no packed exercise")]
    public void Another_format_is_told(string format, string why) => Assert.That(Why(With(m => m["format"] = format)), Is.EqualTo(why));

    [TestCase("due", "2027-12-01T00:00:00Z")]
    [TestCase("pass", "1%")]
    [TestCase("more", "of a newer program")]
    [TestCase("id", "0123456789abcdef")]
    public void What_was_changed_by_hand_is_told(string member, string value) => Assert.That(Why(With(m => m[member] = value)), Is.EqualTo("has been changed since it was packed; ask for it anew"));

    [Test]
    public void An_exam_that_was_made_none_is_told() => Assert.That(Why(With(m => m["exam"] = false)), Is.EqualTo("has been changed since it was packed; ask for it anew"));

    [Test]
    public void White_space_in_the_manifest_does_not_matter() => Assert.That(Why(With(_ => { })), Is.Null);

    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("null")]
    [TestCase("not json")]
    [TestCase("{\"format\": \"explainer-exercise/1\"}")]
    [TestCase("{\"format\": \"explainer-exercise/1\", \"lessons\": null}")]
    [TestCase("{\"format\": 7}")]
    public void A_manifest_that_is_none_is_told(string manifest) => Assert.That(Why(Zip(("exercise.json", manifest))), Is.EqualTo("is damaged; ask for it anew").Or.EqualTo("is no packed exercise").Or.Contain("changed"));

    [Test]
    public void A_deep_manifest_is_told() => Assert.That(Why(Zip(("exercise.json", new string('[', 100_000)))), Is.EqualTo("is damaged; ask for it anew"));

    [Test]
    public void A_lesson_that_is_not_the_one_that_was_packed_is_told() =>
        Assert.That(Why(With(_ => { }, lesson => lesson.Replace("Mars", "Pluto", StringComparison.Ordinal))), Is.EqualTo("is damaged; ask for it anew"));

    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("")]
    [TestCase("{\"lesson\": {\"lesson\": \"x\"}}")]
    [TestCase("{\"sealed\": \"explainer-sealed/9\", \"lesson\": {\"lesson\": \"x\", \"title\": \"y\", \"steps\": []}}")]
    public void A_lesson_that_somebody_made_up_is_told(string lesson) => Assert.That(Why(Forged(lesson)), Is.EqualTo("is damaged; ask for it anew"));

    [Test]
    public void Keys_in_what_says_it_is_sealed_are_told() =>
        Assert.That(Why(Forged("{\"lesson\": {\"lesson\": \"x\", \"title\": \"y\", \"steps\": [{\"question\": \"q\", \"type\": \"true-false\", \"stem\": \"?\", \"answer\": \"true\"}]}}")), Is.EqualTo("is damaged; ask for it anew"));

    [Test]
    public void A_mangled_lesson_that_was_packed_anew_is_told_or_played()
    {
        string lesson = LessonIn(Sound);
        Gen.Select(Gen.Int[0, lesson.Length - 1], Gen.Int[0, 30], Gen.OneOf("", "\"", "{", "]", "x", "null", ",", "\u0000")).Sample((at, length, instead) =>
        {
            var (exercise, why) = ExerciseFile.Read(Forged(lesson[..at] + instead + lesson[Math.Min(lesson.Length, at + length)..]));
            Assert.That(why is null, Is.EqualTo(exercise is not null));
        }, iter: 1000);
    }

    private static string? Why(byte[] bytes) => ExerciseFile.Read(bytes).Why;

    private static byte[] Zip(params (string Name, string Text)[] files) => Zip(zip =>
    {
        foreach (var (name, text) in files) Write(zip, name, text);
    });

    private static byte[] Zip(Action<ZipArchive> make)
    {
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true)) make(zip);
        return whole.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var content = zip.CreateEntry(name).Open();
        content.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void Fill(ZipArchive zip, string name, int size)
    {
        using var content = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        byte[] zeros = new byte[1024 * 1024];
        for (; size > 0; size -= zeros.Length) content.Write(zeros.AsSpan(0, Math.Min(size, zeros.Length)));
    }

    private static byte[] Added(string name, string text)
    {
        using var whole = new MemoryStream();
        whole.Write(Sound);
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Update, leaveOpen: true)) Write(zip, name, text);
        return whole.ToArray();
    }

    /// <summary>The sound exercise with another manifest or lesson, nothing reckoned anew.</summary>
    private static byte[] With(Action<JsonObject> change, Func<string, string>? lesson = null)
    {
        var manifest = JsonNode.Parse(Read(Sound, "exercise.json"))!.AsObject();
        change(manifest);
        return Zip(("exercise.json", manifest.ToJsonString()), ("lessons/1.json", (lesson ?? (l => l))(LessonIn(Sound))));
    }

    /// <summary>The work of somebody who can reckon hashes and ids.</summary>
    private static byte[] Forged(string lesson)
    {
        var manifest = new ExerciseManifest(ExerciseManifest.FormatName, "", "me", null, true, true, null, null, null, [new("lessons/1.json", LessonHash.Of(lesson).Hex)], null).Named();
        return Zip(("exercise.json", Encoding.UTF8.GetString(manifest.ToJson())), ("lessons/1.json", lesson));
    }

    private static string LessonIn(byte[] bytes) => Read(bytes, "lessons/1.json");

    private static string Read(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static List<int> Headers(byte[] bytes, ReadOnlySpan<byte> signature)
    {
        var places = new List<int>();
        for (int at = 0; at + 4 < bytes.Length; at++)
            if (bytes.AsSpan(at).StartsWith(signature)) places.Add(at);
        return places;
    }
}
