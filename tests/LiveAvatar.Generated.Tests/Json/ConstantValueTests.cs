namespace LiveAvatar.Generated.Tests.Json;

public sealed class ConstantValueTests
{
    [Theory]
    [InlineData("a")]
    [InlineData(null)]
    public void Value_ThatIsTheConstant_OrNothing_IsTaken(string? value) => ConstantValue.Check(value, "a", "Mode").Should().Be(value);

    [Fact]
    public void Value_ThatIsAnother_IsRefused() =>
        FluentActions.Invoking(() => ConstantValue.Check<long?>(3, 2, "Version")).Should().Throw<ArgumentException>().WithMessage("Version can only be 2, or null to leave it out.*");
}
