using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class ToolInstallationTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public ToolInstallationTests() => _folder.Write("built/tool.dll", "new");

    [Fact]
    public void Into_EmptyFolder_CopiesAndMarks()
    {
        ToolInstallation.Into(_folder.At("tool"), _folder.At("built"));

        File.ReadAllText(_folder.At("tool/tool.dll")).Should().Be("new");
        File.Exists(_folder.At("tool/ready")).Should().BeTrue();
    }

    [Fact]
    public void Into_HalfACopy_IsCompleted()
    {
        _folder.Write("tool/tool.dll", "ne");

        ToolInstallation.Into(_folder.At("tool"), _folder.At("built"));

        File.ReadAllText(_folder.At("tool/tool.dll")).Should().Be("new");
    }

    [Fact]
    public void Into_Installed_TouchesNothing()
    {
        _folder.Write("tool/tool.dll", "in use");
        _folder.Write("tool/ready", "");

        ToolInstallation.Into(_folder.At("tool"), _folder.At("built"));

        File.ReadAllText(_folder.At("tool/tool.dll")).Should().Be("in use");
    }

    public void Dispose() => _folder.Dispose();
}
