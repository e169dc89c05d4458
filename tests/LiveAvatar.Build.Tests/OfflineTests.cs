using System.Diagnostics;
using LiveAvatar.Build.Tests.Infrastructure;

namespace LiveAvatar.Build.Tests;

/// <summary>A container image restores in one layer, and builds in the next without a network: the step needs nothing that the restore has not brought.</summary>
[Trait("Category", "Slow")]
public sealed class OfflineTests
{
    [Fact]
    public async Task Build_WithoutANetwork_NeedsOnlyWhatRestoreBrought()
    {
        Assert.SkipUnless(await CanCutOffAsync(), "This machine lets nobody run a program without a network (unshare --net, on Linux, as root).");
        using var repository = new RepositoryCopy($"la-{Guid.NewGuid():N}", warm: false);
        (string, string)[] emptyPackageFolder = [("NUGET_PACKAGES", repository.At("packages"))];
        (await repository.RunAsync(emptyPackageFolder, "restore")).EnsureSuccess();

        var result = (await repository.RunOfflineAsync(emptyPackageFolder, "build", "--no-restore")).EnsureSuccess();

        result.ClientLines.Should().ContainSingle().Which.Should().StartWith("client made from");
    }

    private static async Task<bool> CanCutOffAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        using var unshare = Process.Start(new ProcessStartInfo("unshare", ["--net", "true"]) { RedirectStandardError = true, UseShellExecute = false })!;
        await unshare.WaitForExitAsync();
        return unshare.ExitCode == 0;
    }
}
