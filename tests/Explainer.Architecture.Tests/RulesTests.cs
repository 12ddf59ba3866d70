namespace Explainer.Architecture.Tests;

/// <summary>Each rule can fail: shown on invented files.</summary>
public sealed class RulesTests
{
    [TestCase("src/Explainer/Explainer.csproj", "Explainer.Storage", "src/Explainer/Explainer.csproj:3: Explainer must not refer to Explainer.Storage", Description = "the centre knows nobody")]
    [TestCase("src/Explainer.Ui/Explainer.Ui.csproj", "Explainer.Content", "src/Explainer.Ui/Explainer.Ui.csproj:3: Explainer.Ui must not refer to Explainer.Content", Description = "nobody sideways")]
    [TestCase("src/Explainer.Web/Explainer.Web.csproj", "Explainer", "src/Explainer.Web/Explainer.Web.csproj:1: Explainer.Web is not part of the star")]
    [TestCase("src/Explainer.Cli/Explainer.Cli.csproj", "Explainer", "src/Explainer.Cli/Explainer.Cli.csproj:1: Explainer.Cli does not refer to Explainer.Content")]
    [TestCase("tests/Explainer.Ui.Tests/Explainer.Ui.Tests.csproj", "Explainer.Cli", "tests/Explainer.Ui.Tests/Explainer.Ui.Tests.csproj:3: Explainer.Ui.Tests must not refer to Explainer.Cli")]
    [TestCase("tests/Explainer.Ui.Tests/Explainer.Ui.Tests.csproj", "Explainer.Content.Tests", "Explainer.Ui.Tests must not refer to Explainer.Content.Tests")]
    public void A_wrong_reference_is_found(string path, string reference, string expected) =>
        Assert.That(Told(Rules.ReferencesFollowTheStar(Project(path, "ProjectReference", $"../{reference}/{reference}.csproj"))), Does.Contain(expected));

    [TestCase("src/Explainer.Ui/Explainer.Ui.csproj", "Explainer")]
    [TestCase("tests/Explainer.Cli.Tests/Explainer.Cli.Tests.csproj", "Explainer.Cli")]
    [TestCase("tests/Explainer.Ui.Tests/Explainer.Ui.Tests.csproj", "Explainer.Content")]
    public void A_right_reference_is_let_be(string path, string reference) =>
        Assert.That(Rules.ReferencesFollowTheStar(Project(path, "ProjectReference", $@"..\{reference}\{reference}.csproj")), Is.Empty);

    [Test]
    public void A_package_asked_for_elsewhere_is_found()
    {
        Assert.That(Told(Rules.PackagesAreAskedForAtHome(Project("src/Explainer/Explainer.csproj", "PackageReference", "Microsoft.Data.Sqlite"))),
            Is.EqualTo("src/Explainer/Explainer.csproj:3: only Explainer.Storage may ask for Microsoft.Data.Sqlite"));
        Assert.That(Rules.PackagesAreAskedForAtHome(Project("src/Explainer.Storage/Explainer.Storage.csproj", "PackageReference", "Microsoft.Data.Sqlite")), Is.Empty);
    }

    [TestCase("src/Explainer.Ui/Plain/PlainMode.cs", "\nusing Terminal.Gui.App;\n", "src/Explainer.Ui/Plain/PlainMode.cs:2: only src/Explainer.Ui/FullScreen/ may name Terminal.Gui")]
    [TestCase("src/Explainer.Ui/Plain/PlainMode.cs", "var x = new global::Terminal.Gui.Views.Label();", ":1: only")]
    [TestCase("src/Explainer.Ui/FullScreenish/X.cs", "using Terminal.Gui;", ":1: only")]
    [TestCase("src/Explainer.Ui/FullScreen/Prompts/X.cs", "using Terminal.Gui;", "")]
    [TestCase("src/Explainer.Ui/Plain/X.cs", "// Terminal.Gui 2.5 does it otherwise\nstring s = \"Terminal.Gui\"; /* Terminal.Gui */", "")]
    [TestCase("src/Explainer.Ui/Plain/X.cs", "using Explainer.Ui.Terminal.Gui;", "", Description = "another thing of that name")]
    [TestCase("tests/Explainer.Ui.Tests/Robot.cs", "using Terminal.Gui;", "")]
    public void A_library_named_elsewhere_is_found(string path, string text, string expected) =>
        Assert.That(Told(Rules.IsNamedOnlyAtHome(new(path, text), "Terminal.Gui", "src/Explainer.Ui/FullScreen/")), expected.Length == 0 ? Is.Empty : Does.Contain(expected));

    [TestCase("src/Explainer/Classroom/X.cs", "if (type == \"ordering\") ", "src/Explainer/Classroom/X.cs:1: \"ordering\" is one type among others")]
    [TestCase("src/Explainer/Classroom/X.cs", "type == ClozeQuestion.TypeName", "ClozeQuestion.TypeName is one type among others")]
    [TestCase("src/Explainer/Classroom/X.cs", "rows.OrderBy(ordering)", "")]
    [TestCase("src/Explainer/Questions/X.cs", "new(\"ordering\")", "")]
    public void A_type_named_by_item_analysis_is_found(string path, string text, string expected) =>
        Assert.That(Told(Rules.ItemAnalysisNamesNoType(new(path, text))), expected.Length == 0 ? Is.Empty : Does.Contain(expected));

    [TestCase("Yaml", "src/Explainer.Content/Reading/X.cs", "using YamlDotNet.Core;")]
    [TestCase("Stateless", "src/Explainer/Sessions/LessonSession.cs", "using Stateless;")]
    [TestCase("Sqlite", "src/Explainer.Cli/Program.cs", "using Microsoft.Data.Sqlite;")]
    [TestCase("Dependency", "src/Explainer.Cli/Program.cs", "using Microsoft.Extensions.DependencyInjection;")]
    public void Every_library_has_a_home(string library, string path, string text)
    {
        var (name, place, _) = Rules.Homes.Single(h => h.Library.Contains(library, StringComparison.Ordinal));

        Assert.That(Rules.IsNamedOnlyAtHome(new(path, text), name, place), Has.One.Items);
        Assert.That(Rules.IsNamedOnlyAtHome(new(place, text), name, place), Is.Empty);
    }

    [TestCase("Questions/Question.cs", "\nusing Explainer.Lessons;", "src/Explainer/Questions/Question.cs:2: Questions must not know Lessons")]
    [TestCase("Claims/Claim.cs", "using Explainer.Questions;", "Claims must not know Questions")]
    [TestCase("Courses/Course.cs", "using Explainer.Sessions;", "Courses must not know Sessions")]
    [TestCase("Sessions/X.cs", "using static Explainer.Journal.SessionRunner;", "Sessions must not know Journal")]
    [TestCase("Sessions/X.cs", "using J = Explainer.Journal.IJournal;", "Sessions must not know Journal")]
    [TestCase("Lessons/X.cs", "Explainer.Sessions.Phase phase;", "Lessons must not know Sessions")]
    [TestCase("Lessons/X.cs", "Sessions.Phase phase;", "Lessons must not know Sessions")]
    [TestCase("Progress/X.cs", "using Explainer.Classroom;", "Progress must not know Classroom")]
    [TestCase("Diagnostics/X.cs", "using Explainer.Content;", "Diagnostics must not know Content")]
    [TestCase("Sharing/X.cs", "", "Sharing is not a room")]
    [TestCase("Questions/X.cs", "using Explainer.Claims;\nusing Explainer.Diagnostics;\nusing Explainer.Questions;\nusing System.Text;", "")]
    [TestCase("Journal/X.cs", "using Explainer.Sessions;\nusing Explainer.Courses;", "")]
    [TestCase("Lessons/X.cs", "/// <see cref=\"Explainer.Sessions.Phase\"/>\nvar n = course.Sessions.Count;", "", Description = "a comment, and a member of that name")]
    public void A_room_that_knows_a_later_one_is_found(string path, string text, string expected) =>
        Assert.That(Told(Rules.RoomsKnowOnlyEarlierRooms(new($"src/Explainer/{path}", text))), expected.Length == 0 ? Is.Empty : Does.Contain(expected));

    [Test]
    public void A_namespace_of_another_room_is_found()
    {
        Assert.That(Told(Rules.NamespacesAreRooms(new("src/Explainer/Lessons/X.cs", "\n\nnamespace Explainer.Sessions;"))), Is.EqualTo("src/Explainer/Lessons/X.cs:3: Explainer.Sessions is declared in Lessons"));
        Assert.That(Rules.NamespacesAreRooms(new("src/Explainer/Lessons/X.cs", "namespace Explainer.Lessons;")), Is.Empty);
    }

    [TestCase("src/Explainer/Utils/X.cs")]
    [TestCase("src/Explainer.Ui/Plain/helpers/X.cs")]
    [TestCase("tests/Explainer.Tests/Common/X.cs")]
    public void A_drawer_is_found(string path) => Assert.That(Told(Rules.NoFolderIsADrawer(new(path, ""))), Does.StartWith($"{path}:1: '"));

    [Test]
    public void A_folder_that_names_its_things_is_let_be() => Assert.That(Rules.NoFolderIsADrawer(new("src/Explainer/Commons/Utils.cs", "")), Is.Empty);

    [TestCase(500, 0)]
    [TestCase(501, 1)]
    public void A_long_file_is_found(int lines, int findings) =>
        Assert.That(Rules.FilesAreShort(new("src/X.cs", string.Concat(Enumerable.Repeat("x;\n", lines)))), Has.Exactly(findings).Items);

    [TestCase("public class A { }", "A is neither")]
    [TestCase("class A;", "A is neither")]
    [TestCase("internal partial class A\n{", "A is neither")]
    [TestCase("    private record A(int B);", "A is neither")]
    [TestCase("[Test] public record class A<T> where T : B;", "A is neither")]
    [TestCase("public class A : B\n{", "A is neither")]
    [TestCase("public sealed class A { }", "")]
    [TestCase("public abstract record A;", "")]
    [TestCase("internal static partial class A", "")]
    [TestCase("public readonly record struct A(int B);", "")]
    [TestCase("public record struct A(int B);", "")]
    [TestCase("// a class of its own\n/* class A */", "")]
    [TestCase("string s = \"\"\"\n    class A { }\n    \"\"\";", "")]
    [TestCase("    where T : class\n", "")]
    [TestCase("    record = 3;", "", Description = "a variable of that name")]
    public void An_open_class_is_found(string text, string expected) =>
        Assert.That(Told(Rules.ClassesAreSealed(new("src/X.cs", text))), expected.Length == 0 ? Is.Empty : Does.Contain(expected));

    [TestCase("// TO" + "DO: later", 1)]
    [TestCase("a\nb # FIX" + "ME", 1)]
    [TestCase("Todo es posible; METODO; TO" + "DOS", 0)]
    public void What_is_put_off_is_found(string text, int findings) => Assert.That(Rules.NothingIsPutOff(new("src/X.cs", text)), Has.Exactly(findings).Items);

    [TestCase("src/X.cs", "var path = \"/tmp/journal.db\";", 1)]
    [TestCase("content/a/course.yaml", "see: /work/notes.md", 1)]
    [TestCase("README.md", "Run `/root/explainer` or (/home/me/explainer)", 2)]
    [TestCase("content/a/sources.yaml", "url: https://example.org/work/treaty\nother: ../tmp/x", 0)]
    [TestCase("tests/X.cs", "\"/tmp/x\"", 0)]
    public void A_path_of_one_machine_is_found(string path, string text, int findings) => Assert.That(Rules.NoPathOfOneMachine(new(path, text)), Has.Exactly(findings).Items);

    [Test]
    public void A_line_is_counted_past_comments_and_strings() => Assert.That(
        Told(Rules.ClassesAreSealed(new("src/X.cs", "/* one\ntwo */\nvar s = \"\"\"\n  four \" \n  \"\"\"; var t = @\"six\n\"\"\"; char c = '\"';\nclass Seven { }"))),
        Is.EqualTo("src/X.cs:7: Seven is neither sealed nor abstract nor static"));

    private static SourceFile Project(string path, string element, string include) =>
        new(path, $"<Project Sdk=\"Microsoft.NET.Sdk\">\n  <ItemGroup>\n    <{element} Include=\"{include}\" />\n  </ItemGroup>\n</Project>\n");

    private static string Told(IEnumerable<Finding> findings) => string.Join('\n', findings);
}
