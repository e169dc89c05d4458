using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>LiveAvatarComfort, with the contract of one operation: it has nothing of what Comfort/ calls.</summary>
[Trait("Category", "Slow")]
public sealed class ComfortTests(BuiltRepository repository) : StepTests(repository)
{
    private const string Seed = "tests/Contracts/seed.openapi.json";

    [Fact]
    public async Task Build_SmallContract_NeedsComfortLeftOut()
    {
        Repository.CopyFromOrigin(Seed);
        File.Copy(Repository.At(Seed), Repository.Contract, overwrite: true);

        var without = await Repository.BuildAsync("--no-restore", "-p:LiveAvatarComfort=false");
        var with = await Repository.BuildAsync("--no-restore", "-f:net10.0");

        without.EnsureSuccess();
        with.EnsureFailure().Diagnostics("CS0246").Should().NotBeEmpty().And.OnlyContain(line => line.Contains("Comfort", StringComparison.Ordinal));
    }
}
