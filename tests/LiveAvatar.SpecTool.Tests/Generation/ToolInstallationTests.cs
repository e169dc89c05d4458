using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class ToolInstallationTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public ToolInstallationTests() => _folder.Write("built/tool.dll", "new");

    [Fact]
    public void Into_EmptyFolder_CopiesAndMarks()
    {
        ToolInstallation.Into(_folder.At("tools/current"), _folder.At("built"));

        File.ReadAllText(_folder.At("tools/current/tool.dll")).Should().Be("new");
        File.Exists(_folder.At("tools/current/ready")).Should().BeTrue();
    }

    [Fact]
    public void Into_HalfACopy_IsCompleted()
    {
        _folder.Write("tools/current/tool.dll", "ne");

        ToolInstallation.Into(_folder.At("tools/current"), _folder.At("built"));

        File.ReadAllText(_folder.At("tools/current/tool.dll")).Should().Be("new");
    }

    [Fact]
    public void Into_Installed_TouchesNothing()
    {
        _folder.Write("tools/current/tool.dll", "in use");
        _folder.Write("tools/current/ready", "");

        ToolInstallation.Into(_folder.At("tools/current"), _folder.At("built"));

        File.ReadAllText(_folder.At("tools/current/tool.dll")).Should().Be("in use");
    }

    [Fact]
    public void Into_AnotherIsInstalled_TakesItsPlace()
    {
        _folder.Write("tools/older/ready", "");

        ToolInstallation.Into(_folder.At("tools/current"), _folder.At("built"));

        Directory.EnumerateDirectories(_folder.At("tools")).Should().Equal(_folder.At("tools/current"));
    }

    public void Dispose() => _folder.Dispose();
}
