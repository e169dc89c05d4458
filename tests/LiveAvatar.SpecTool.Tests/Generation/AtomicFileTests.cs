using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class AtomicFileTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryDirectory _folder = new();

    [Fact]
    public async Task MoveIfDifferentAsync_EqualTarget_LeavesItUntouched()
    {
        var source = _folder.Write("new", "same");
        var target = _folder.Write("target", "same");
        File.SetLastWriteTimeUtc(target, LongAgo);

        await AtomicFile.MoveIfDifferentAsync(source, target, TimeProvider.System, CancellationToken.None);

        File.GetLastWriteTimeUtc(target).Should().Be(LongAgo);
        File.Exists(source).Should().BeFalse();
    }

    [Fact]
    public async Task MoveIfDifferentAsync_OtherTarget_ReplacesIt()
    {
        var source = _folder.Write("new", "new");
        var target = _folder.Write("target", "old");

        await AtomicFile.MoveIfDifferentAsync(source, target, TimeProvider.System, CancellationToken.None);

        File.ReadAllText(target).Should().Be("new");
        File.Exists(source).Should().BeFalse();
    }

    [Fact]
    public async Task WriteAsync_LeavesNoDraft()
    {
        var target = _folder.At("target");

        await AtomicFile.WriteAsync(target, "text", TimeProvider.System, CancellationToken.None);

        File.ReadAllText(target).Should().Be("text");
        Directory.EnumerateFiles(_folder.At("")).Should().ContainSingle();
    }

    public void Dispose() => _folder.Dispose();
}
