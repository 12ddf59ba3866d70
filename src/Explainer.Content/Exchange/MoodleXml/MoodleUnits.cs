using System.Xml;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>A number's units as Moodle has them: the first is that of the answer, and of each other it is said how many make one of the first.</summary>
/// <param name="Main">How many of our answer's own unit the first one is.</param>
/// <param name="Listed">The units with their multipliers, the first one first.</param>
/// <param name="Required">Whether a number alone is wrong.</param>
internal sealed record MoodleUnits(Fraction Main, IReadOnlyList<(string Name, Fraction Multiplier)> Listed, bool Required)
{
    public static MoodleUnits Of(Units units)
    {
        // A number alone is in the unit that is shown; there it is in the first of the list.
        var main = units.Assumed;
        string? first = units.Shown ?? units.Known.FirstOrDefault(u => u.Value == main).Key;
        return new(main, [.. units.Known.OrderByDescending(u => u.Key == first).Select(u => (u.Key, main / u.Value))], units.Required);
    }

    /// <summary>The units of a question of Moodle's; the first whose multiplier is 1 is that of the answer.</summary>
    public static Units Read(XmlPart question, MoodleTextReader text)
    {
        var units = Units.None;
        foreach (var unit in question.Find("units")?.All("unit") ?? [])
        {
            string name = ForeignText.Cleaned(unit.TextOf("unit_name"));
            if (name.Length == 0) continue;
            if (MoodleNumber.Read(unit.TextOf("multiplier")) is not { IsZero: false, IsNegative: false } multiplier) text.Lost($"the unit '{name}', whose multiplier is no number above 0,");
            else if (!units.Factors.ContainsKey(name)) units = units with { Factors = units.Factors.Add(name, Fraction.One / multiplier), Shown = units.Shown ?? (multiplier == Fraction.One ? name : null) };
        }
        if (units.Factors.IsEmpty) return Units.None;
        bool isGraded = question.TextOf("unitgradingtype") is "1" or "2";
        if (isGraded) text.Changed("a penalty for a missing or wrong unit", "a number that is asked for again without its unit");
        // One unit that means the answer's own needs no table.
        bool isAlone = units is { Factors.Count: 1, Shown: not null };
        return units with { Factors = isAlone ? Units.None.Factors : units.Factors, Required = isGraded };
    }

    public Fraction ToMain(Fraction own) => own / Main;

    public void Write(XmlWriter xml)
    {
        if (Listed.Count > 0)
        {
            xml.WriteStartElement("units");
            foreach (var (name, multiplier) in Listed)
            {
                xml.WriteStartElement("unit");
                xml.WriteElementString("multiplier", DecimalText.Of(multiplier));
                xml.WriteElementString("unit_name", XmlCharacters.Sound(name));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteElementString("unitgradingtype", Required && Listed.Count > 0 ? "1" : "0");
        xml.WriteElementString("unitpenalty", Required ? "1.0000000" : "0.1000000");
        xml.WriteElementString("showunits", Listed.Count > 0 ? "0" : "3");
        xml.WriteElementString("unitsleft", "0");
    }
}
