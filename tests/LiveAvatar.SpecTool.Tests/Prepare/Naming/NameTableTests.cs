using LiveAvatar.SpecTool.Prepare.Naming;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class NameTableTests
{
    [Fact]
    public void Take_GivesTheFirstFreeCandidate_AndNumbersTheLast()
    {
        var names = new NameTable(["Taken"]);

        names.Take("Voice").Should().Be(("Voice", false));
        names.Take("voice", "VoiceModel").Should().Be(("VoiceModel", false));
        names.Take("taken", "voicemodel").Should().Be(("voicemodel2", true));
        names.Take("Taken", "VoiceModel").Should().Be(("VoiceModel3", true));
    }
}
