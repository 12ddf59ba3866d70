namespace Explainer.Architecture.Tests;

/// <summary>The repository keeps its own rules, so far without an exception. A failure names each file and line.</summary>
public sealed class HouseTests
{
    private static IEnumerable<TestCaseData> Homes => Rules.Homes.Select(h => new TestCaseData(h.Library, h.Place).SetArgDisplayNames(h.Library));

    [Test]
    public void The_tree_is_found() => Assert.That(
        SourceTree.Files.Select(f => f.Path),
        Is.SupersetOf(["src/Explainer/Journal/IJournal.cs", "src/Explainer.Cli/Explainer.Cli.csproj", "tests/Explainer.Architecture.Tests/HouseTests.cs"]));

    [Test]
    public void Every_project_of_the_star_is_there() => Assert.That(
        SourceTree.Projects.Where(p => p.IsIn("src/")).Select(p => Path.GetFileNameWithoutExtension(p.Path)), Is.EquivalentTo(Rules.Star.Keys));

    [Test]
    public void Project_references_follow_the_star() => Hold(SourceTree.Projects.SelectMany(Rules.ReferencesFollowTheStar));

    [Test]
    public void Packages_are_asked_for_at_home() => Hold(SourceTree.Projects.SelectMany(Rules.PackagesAreAskedForAtHome));

    [TestCaseSource(nameof(Homes))]
    public void A_library_is_named_only_at_home(string library, string place) => Hold(SourceTree.Code.SelectMany(f => Rules.IsNamedOnlyAtHome(f, library, place)));

    [Test]
    public void Rooms_know_only_earlier_rooms() => Hold(SourceTree.Code.SelectMany(Rules.RoomsKnowOnlyEarlierRooms));

    [Test]
    public void Namespaces_are_rooms() => Hold(SourceTree.Code.SelectMany(Rules.NamespacesAreRooms));

    [Test]
    public void No_folder_is_a_drawer() => Hold(SourceTree.Files.SelectMany(Rules.NoFolderIsADrawer));

    [Test]
    public void Item_analysis_names_no_type_of_question() => Hold(SourceTree.Code.SelectMany(Rules.ItemAnalysisNamesNoType));

    [Test]
    public void Files_are_short() => Hold(SourceTree.Code.SelectMany(Rules.FilesAreShort));

    [Test]
    public void Classes_are_sealed() => Hold(SourceTree.Code.SelectMany(Rules.ClassesAreSealed));

    [Test]
    public void Nothing_is_put_off() => Hold(SourceTree.Files.SelectMany(Rules.NothingIsPutOff));

    [Test]
    public void No_path_of_one_machine_is_left() => Hold(SourceTree.Files.SelectMany(Rules.NoPathOfOneMachine));

    private static void Hold(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        if (all.Count > 0) Assert.Fail(string.Join('\n', all));
    }
}
