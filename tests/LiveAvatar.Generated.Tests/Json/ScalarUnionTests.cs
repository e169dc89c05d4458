namespace LiveAvatar.Generated.Tests.Json;

public sealed class ScalarUnionTests
{
    [Theory]
    [InlineData("\"5\"", "5", null, null, null)]
    [InlineData("5", null, 5L, null, null)]
    [InlineData("5.0", null, null, 5.0, null)]
    [InlineData("true", null, null, null, true)]
    public async Task Value_IsInThePropertyOfItsKind_AndWrittenAsItCame(string json, string? text, long? whole, double? number, bool? flag)
    {
        var value = await ReadingTests.ReadAsync<TextOrIntegerOrNumberOrFlag>(json);

        value.Text.Should().Be(text);
        value.Integer.Should().Be(whole);
        value.Number.Should().Be(number);
        value.Flag.Should().Be(flag);
        SentTests.Write(value).Should().Be(json);
    }

    [Fact]
    public void Value_IsMadeByItself()
    {
        TextOrIntegerOrNumberOrFlag[] values = ["a", 5, 0.5, true];

        values.Select(value => SentTests.Write(value)).Should().Equal("\"a\"", "5", "0.5", "true");
    }

    [Fact]
    public void Value_ThatIsEqual_IsEqual()
    {
        TextOrIntegerOrNumberOrFlag five = 5;

        five.Should().Be(new TextOrIntegerOrNumberOrFlag(5)).And.NotBe(new TextOrIntegerOrNumberOrFlag("5"));
        five.GetHashCode().Should().Be(new TextOrIntegerOrNumberOrFlag(5).GetHashCode());
        five.ToString().Should().Be("5");
    }

    [Fact]
    public async Task Object_IsRefused() =>
        await FluentActions.Awaiting(() => ReadingTests.ReadAsync<TextOrIntegerOrNumberOrFlag>("{}")).Should().ThrowAsync<Exception>().WithMessage("*TextOrIntegerOrNumberOrFlag was expected*");
}
