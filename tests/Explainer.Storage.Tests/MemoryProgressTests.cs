using Explainer.Journal;

namespace Explainer.Storage.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MemoryProgressTests : ProgressContract
{
    private readonly MemoryJournal journal = new();

    private protected override IJournal Journal => journal;

    private protected override IProgressStore Progress => journal;
}
