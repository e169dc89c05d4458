using LiveAvatar.SpecTool.Generation;

namespace LiveAvatar.SpecTool.Tests.Generation;

public sealed class StampTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();
    private readonly string _output;

    public StampTests()
    {
        _output = _folder.Write("Client.g.cs", "class Client;");
        File.WriteAllText(Stamp.PathFor(_output), new Stamp("key", Stamp.HashOf(_output), "1 operation").ToString());
    }

    [Fact]
    public void SummaryIfCurrent_NothingChanged_IsTheSummary()
    {
        var summary = Stamp.SummaryIfCurrent(_output, "key");

        summary.Should().Be("1 operation");
    }

    [Fact]
    public void SummaryIfCurrent_AnotherKey_IsNull()
    {
        var summary = Stamp.SummaryIfCurrent(_output, "ke");

        summary.Should().BeNull();
    }

    [Fact]
    public void SummaryIfCurrent_OutputAltered_IsNull()
    {
        File.AppendAllText(_output, " ");

        var summary = Stamp.SummaryIfCurrent(_output, "key");

        summary.Should().BeNull();
    }

    [Fact]
    public void SummaryIfCurrent_NoStamp_IsNull()
    {
        File.Delete(Stamp.PathFor(_output));

        var summary = Stamp.SummaryIfCurrent(_output, "key");

        summary.Should().BeNull();
    }

    [Fact]
    public void SummaryIfCurrent_NoOutput_IsNull()
    {
        File.Delete(_output);

        var summary = Stamp.SummaryIfCurrent(_output, "key");

        summary.Should().BeNull();
    }

    public void Dispose() => _folder.Dispose();
}
