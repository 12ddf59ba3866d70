using System.Text;

namespace Explainer.Content.Exchange.Qti;

/// <summary>What tells the versions of QTI apart: names and addresses. What they say is the same.</summary>
internal sealed record QtiVersion(string Format, string Namespace, string Schema, string ManifestNamespace, string ManifestSchema, string PackageName, string PackageVersion, string ItemType, string TestType)
{
    private const string Ims = "http://www.imsglobal.org/xsd/";

    /// <summary>QTI 2.1, final release of 2012.</summary>
    public static QtiVersion Two { get; } = new(
        "QTI 2.1", $"{Ims}imsqti_v2p1", $"{Ims}qti/qtiv2p1/imsqti_v2p1.xsd", $"{Ims}imscp_v1p1", $"{Ims}imscp_v1p1.xsd", "QTIv2.1 Package", "1.0.0", "imsqti_item_xmlv2p1", "imsqti_test_xmlv2p1");

    /// <summary>QTI 3.0, of 2022: the same elements in lower case with hyphens, a prefix before them.</summary>
    public static QtiVersion Three { get; } = new(
        "QTI 3.0", $"{Ims}imsqtiasi_v3p0", "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
        $"{Ims}qti/qtiv3p0/imscp_v1p1", "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
        "QTI Package", "3.0.0", "imsqti_item_xmlv3p0", "imsqti_test_xmlv3p0");

    private bool IsThree => this == Three;

    /// <summary>Whether blocks of feedback and rubrics stand in an element of their own.</summary>
    public bool WrapsContent => IsThree;

    /// <summary>An element's name, given as version 2 has it: <c>simpleChoice</c> or <c>qti-simple-choice</c>.</summary>
    public string Element(string name) => IsThree ? $"qti-{Hyphened(name)}" : name;

    /// <summary>An attribute's name, given as version 2 has it: <c>maxChoices</c> or <c>max-choices</c>.</summary>
    public string Attribute(string name) => IsThree ? Hyphened(name) : name;

    private static string Hyphened(string name)
    {
        var hyphened = new StringBuilder(name.Length + 4);
        foreach (char c in name) hyphened.Append(char.IsAsciiLetterUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{c}");
        return hyphened.ToString();
    }
}
