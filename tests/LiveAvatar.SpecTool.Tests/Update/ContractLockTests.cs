using LiveAvatar.SpecTool.Diff.Documents;
using LiveAvatar.SpecTool.Generation;
using LiveAvatar.SpecTool.Prepare;
using LiveAvatar.SpecTool.Tests.Generation;
using LiveAvatar.SpecTool.Tests.Repository;
using LiveAvatar.SpecTool.Update;
using LiveAvatar.SpecTool.Versioning;

namespace LiveAvatar.SpecTool.Tests.Update;

public class ContractLockTests
{
    [Fact]
    public void Lock_OfTheRepository_IsAboutItsContract()
    {
        var kept = ContractLock.Read(RepositoryFiles.FullPath("spec/contract.lock.json"))!;
        var (source, _) = ContractSource.Of("spec/openapi.json", UpdateScene.Full);
        var contract = PublishedContract.From(source!, Overlay.Empty);
        var nswag = VersionFile.PackageVersion(RepositoryFiles.FullPath("Directory.Packages.props"), "NSwag.MSBuild");

        var fresh = ContractLock.Of(new ContractOrigin(kept.Source, [], kept.ETag), contract, nswag, DateTimeOffset.UnixEpoch);

        kept.Should().Be(fresh with { Retrieved = kept.Retrieved }, "spec/contract.lock.json says where spec/openapi.json came from; update-spec --from <file> writes it");
    }

    [Fact]
    public void Write_ReadAgain_IsTheSame()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.At("lock.json");
        var original = new ContractLock("https://a.example", "\"tag\"", "2026-01-01T00:00:00Z", "abc", "1.2.3", 4, 5, "14.7.1");

        File.WriteAllText(file, original.Write());

        ContractLock.Read(file).Should().Be(original);
    }

    [Fact]
    public void Read_WhatIsNoLock_Throws()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.At("lock.json");
        File.WriteAllText(file, "[]");

        Action read = () => ContractLock.Read(file);

        read.Should().Throw<GenerationException>().WithMessage("*LASPEC070*");
    }
}
