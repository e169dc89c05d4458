using LiveAvatar.SpecTool.Versioning;

namespace LiveAvatar.SpecTool.Tests.Versioning;

public class SemanticVersionTests
{
    [Theory]
    [InlineData("0.3.4", "None", "0.3.4")]
    [InlineData("0.3.4", "Fix", "0.3.5")]
    [InlineData("0.3.4", "Feature", "0.3.5")]
    [InlineData("0.3.4", "Breaking", "0.4.0")]
    [InlineData("2.3.4", "Fix", "2.3.5")]
    [InlineData("2.3.4", "Feature", "2.4.0")]
    [InlineData("2.3.4", "Breaking", "3.0.0")]
    public void Next_Step_IsBySemanticVersioning(string version, string step, string next) =>
        SemanticVersion.Parse(version)!.Next(Enum.Parse<VersionStep>(step)).ToString().Should().Be(next);

    [Theory]
    [InlineData("1.2")]
    [InlineData("1.2.x")]
    [InlineData("1.2.-3")]
    [InlineData("1.2.3-preview")]
    [InlineData(null)]
    public void Parse_WhatIsNotThreeNumbers_IsNull(string? text) => SemanticVersion.Parse(text).Should().BeNull();
}
