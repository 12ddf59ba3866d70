namespace Explainer.Content.Tests.Check;

/// <summary>Workflow commands: one line a finding, whatever is in it.</summary>
public sealed class GithubReportTests
{
    [Test]
    public void A_finding_is_one_command() => Assert.That(
        Reported.As("github", Reported.Check("a.yaml", "lesson: x\ntitel: y\nsteps:\n  - { page: p, title: t, body: b }\n")),
        Is.EqualTo("""
            ::error file=a.yaml,line=2,endLine=2,col=1,endColumn=6,title=EX0201 Unknown key::'titel' is not a key of a lesson. Did you mean 'title'?

            """.ReplaceLineEndings("\n")));

    [Test]
    public void Nothing_found_is_nothing_printed() => Assert.That(Reported.As("github", Sample.Check(Sample.Everything)), Is.Empty);

    [Test]
    public void What_would_end_a_value_is_escaped_in_values_and_messages()
    {
        string line = Reported.As("github", Reported.Check("a:b,c%\r\nd\u001b.yaml", "- 100%\n"));
        Assert.That(line, Does.StartWith("::error file=a%3Ab%2Cc%25%0D%0Ad\uFFFD.yaml,line=1"));
        Assert.That(line.Count(c => c == '\n'), Is.EqualTo(1));
    }

    [Test]
    public void A_percent_sign_in_a_message_is_escaped_and_a_colon_is_not() =>
        Assert.That(Reported.As("github", Sample.Check("lesson: x\ntitle: y\npass: 700%\nsteps:\n  - { page: p, title: t, body: b }\n")), Does.Contain("::'pass' must be a percentage from 0%25 to 100%25, such as '70%25', and is '700%25'."));

    [Test]
    public void Warnings_and_notes_have_their_own_commands()
    {
        Assert.That(Reported.As("github", new ContentCheck(new MemoryFiles(Array.Empty<KeyValuePair<string, string>>())).Check(["."])), Does.StartWith("::warning "));
        string many = "lesson: x\ntitle: y\nsteps:\n" + string.Concat(Enumerable.Range(0, 1001).Select(i => $"  - {{ page: p{i}, title: t, body: b, x: y }}\n"));
        Assert.That(Reported.As("github", Sample.Check(many)), Does.Contain("::notice file=lesson.yaml,line=1"));
    }
}
