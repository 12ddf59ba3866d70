using System.Reflection;
using Terminal.Gui.Configuration;

namespace Explainer.Ui.Tests.FullScreen;

/// <summary>The native program starts without binding the toolkit's settings (<c>Substitutions.xml</c>): that must change nothing.</summary>
[TestFixture]
public sealed class ToolkitSettingsTests
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static, Instance = BindingFlags.Public | BindingFlags.Instance;

    private static IEnumerable<Type> Settings => typeof(ButtonSettings).Assembly.GetTypes().Where(t => t.Namespace == typeof(ButtonSettings).Namespace && Bound(t) is not null);

    [Test]
    public void There_are_settings() => Assert.That(Settings.Count(), Is.GreaterThan(20));

    [TestCaseSource(nameof(Settings))]
    public void What_is_bound_says_no_more_than_the_code(Type settings)
    {
        object bound = Bound(settings)!.GetValue(null)!, written = Activator.CreateInstance(settings)!;
        foreach (var property in settings.GetProperties(Instance))
            Assert.That(property.GetValue(bound), Is.EqualTo(property.GetValue(written)), property.Name);
    }

    private static PropertyInfo? Bound(Type type) => type.GetProperty("Current", Static) ?? type.GetProperty("Defaults", Static);
}
