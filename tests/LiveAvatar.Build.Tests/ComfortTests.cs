using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>LiveAvatarComfort, with the contract of one operation: it has nothing of what Comfort/ calls.</summary>
public sealed class ComfortTests(BuiltRepository repository) : IClassFixture<BuiltRepository>
{
    private const string Seed = "tests/Contracts/seed.openapi.json";

    private readonly RepositoryCopy _repository = repository.Copy;

    [Fact]
    public async Task Build_SmallContract_NeedsComfortLeftOut()
    {
        _repository.CopyFromOrigin(Seed);
        File.Copy(_repository.At(Seed), _repository.Contract, overwrite: true);

        var without = await _repository.BuildAsync("--no-restore", "-p:LiveAvatarComfort=false");
        var with = await _repository.BuildAsync("--no-restore", "-f:net10.0");

        without.EnsureSuccess();
        with.EnsureFailure().Diagnostics("CS0246").Should().NotBeEmpty().And.OnlyContain(line => line.Contains("Comfort", StringComparison.Ordinal));
    }
}
