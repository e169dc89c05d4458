using System.Reflection;

namespace LiveAvatar.Generated.Tests;

/// <summary>What the client says of the contract that it was made from.</summary>
public class ContractVersionTests
{
    [Fact]
    public void ContractVersion_HasTheVersionOfTheApiAndTheHashOfTheContract() =>
        LiveAvatarClient.ContractVersion.Should().Be($"{LiveAvatarContract.Version}+{LiveAvatarContract.Sha256[..8]}");

    [Theory]
    [InlineData("ContractSha256")]
    [InlineData("ContractApiVersion")]
    public void Assembly_HasTheSameInItsMetadata(string key) =>
        typeof(LiveAvatarClient).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
            .Should().Be(key == "ContractSha256" ? LiveAvatarContract.Sha256 : LiveAvatarContract.Version);
}
